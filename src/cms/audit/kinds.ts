/** What the audit tells: the closed list of its kinds, in the groups by which it is filtered. */
export const kinds = {
  access: ['signedIn', 'signInFailed', 'limitReached', 'signedOut', 'sessionEnded'],
  accounts: [
    'personCreated',
    'personChanged',
    'personDeleted',
    'passwordChanged',
    'passwordReset',
    'emailChanged',
    'secondFactorOn',
    'secondFactorOff',
    'passkeyAdded',
    'passkeyRemoved',
  ],
  publication: ['published', 'withdrawn'],
  records: ['trashed', 'restored', 'deleted', 'fileReplaced'],
  review: ['reviewAsked', 'reviewReturned', 'reviewApproved', 'reviewSettings'],
  sets: ['setMade', 'setChanged', 'setScheduled', 'setCancelled', 'setPublished', 'setFailed', 'setDeleted'],
  portal: ['settingsChanged', 'contentLoaded', 'backedUp', 'portalRestored', 'auditExported'],
} as const

export type Group = keyof typeof kinds
export type Kind = (typeof kinds)[Group][number]

export const groups = Object.keys(kinds) as Group[]
export const isKind = (value: unknown): value is Kind =>
  Object.values(kinds)
    .flat()
    .some((kind) => kind === value)
