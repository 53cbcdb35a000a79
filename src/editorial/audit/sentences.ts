/** Each entry of the audit as a sentence. */
import type { PayloadRequest } from 'payload'
import { adminLanguage, adminText, fieldLabel } from '#/cms/adminText'
import type { Placed } from '#/cms/audit/audit'
import type { Kind } from '#/cms/audit/kinds'
import { messages as shared } from '#/cms/messages'
import { formatList } from '#/i18n/formats'
import { isLocale, type Locale, type Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'

type Said = {
  who: string
  /** The subject as it was called, in quotation marks. */
  title: string
  /** "in French and in English", with a space before it; '' where none is told. */
  languages: string
  /** What changed, as "role: Editor → Publisher"; or a number, a name of a file. */
  what: string
  count: number
  isOwn: boolean
  has: (detail: string) => boolean
}

type Sentence = Localized<(said: Said) => string>

const about = (fr: string, en: string): Sentence => ({
  fr: ({ who, title, languages }) => `${who} ${fr} ${title}${languages}`,
  en: ({ who, title, languages }) => `${who} ${en} ${title}${languages}`,
})

const account = {
  fr: ({ isOwn, title }: Said) => (isOwn ? 'son compte' : `le compte ${title}`),
  en: ({ isOwn, title }: Said) => (isOwn ? 'their own account' : `the account ${title}`),
}

const ofAccount = (fr: string, en: string): Sentence => ({
  fr: ({ who, isOwn, title }) => `${who} ${fr} ${isOwn ? 'de son compte' : `du compte ${title}`}`,
  en: (said) => `${said.who} ${en} ${account.en(said)}`,
})

const set = (fr: string, en: string): Sentence => ({
  fr: ({ who, title }) => `${who} ${fr} le lot ${title}`,
  en: ({ who, title }) => `${who} ${en} the set ${title}`,
})

const sentences: Record<Kind, Sentence> = {
  signedIn: {
    fr: ({ who, has }) => `${who} a ouvert une session${has('secondFactor') ? ' avec un second facteur' : ''}`,
    en: ({ who, has }) => `${who} signed in${has('secondFactor') ? ' with a second factor' : ''}`,
  },
  signInFailed: {
    fr: ({ title, what, count }) => `Échec de connexion (${what}) : ${title}, ${count} dans l’heure`,
    en: ({ title, what, count }) => `Failed sign-in (${what}): ${title}, ${count} within the hour`,
  },
  limitReached: {
    fr: ({ title, count }) => `Limite d’essais atteinte : ${title}, ${count} fois dans l’heure`,
    en: ({ title, count }) => `Limit of attempts reached: ${title}, ${count} within the hour`,
  },
  signedOut: { fr: ({ who }) => `${who} a fermé sa session`, en: ({ who }) => `${who} signed out` },
  sessionEnded: ofAccount('a fermé des sessions', 'ended sessions of'),
  personCreated: about('a ajouté', 'added'),
  personChanged: {
    fr: (said) => `${said.who} a modifié ${account.fr(said)} : ${said.what}`,
    en: (said) => `${said.who} changed ${account.en(said)}: ${said.what}`,
  },
  personDeleted: about('a supprimé le compte', 'deleted the account'),
  passwordChanged: ofAccount('a changé le mot de passe', 'changed the password of'),
  passwordReset: {
    fr: ({ who }) => `${who} a choisi un mot de passe par lettre`,
    en: ({ who }) => `${who} chose a password by letter`,
  },
  emailChanged: ofAccount('a changé l’e-mail', 'changed the email of'),
  secondFactorOn: ofAccount('a activé le second facteur', 'turned on the second factor of'),
  secondFactorOff: ofAccount('a désactivé le second facteur', 'turned off the second factor of'),
  passkeyAdded: {
    fr: ({ who, what }) => `${who} a ajouté la clé d’accès ${what} à son compte`,
    en: ({ who, what }) => `${who} added the passkey ${what} to their own account`,
  },
  passkeyRemoved: {
    fr: (said) => `${said.who} a retiré la clé d’accès ${said.what} : ${account.fr(said)}`,
    en: (said) => `${said.who} removed the passkey ${said.what}: ${account.en(said)}`,
  },
  published: about('a publié', 'published'),
  withdrawn: about('a retiré', 'withdrew'),
  trashed: about('a mis à la corbeille', 'moved to the trash'),
  restored: about('a sorti de la corbeille', 'took out of the trash'),
  deleted: about('a supprimé', 'deleted'),
  fileReplaced: {
    fr: ({ who, title, what }) => `${who} a remplacé le fichier de ${title} (${what})`,
    en: ({ who, title, what }) => `${who} replaced the file of ${title} (${what})`,
  },
  reviewAsked: about('a demandé la relecture de', 'asked for the review of'),
  reviewReturned: about('a renvoyé', 'sent back'),
  reviewApproved: about('a approuvé', 'approved'),
  reviewSettings: {
    fr: ({ who, has }) =>
      `${who} a changé les réglages de la relecture : ${has('isRequired') ? 'obligatoire' : 'facultative'}, approuver son propre texte ${has('isOwnAllowed') ? 'permis' : 'refusé'}`,
    en: ({ who, has }) =>
      `${who} changed the settings of the review: ${has('isRequired') ? 'required' : 'optional'}, approving one’s own text ${has('isOwnAllowed') ? 'allowed' : 'refused'}`,
  },
  setMade: set('a créé', 'made'),
  setChanged: set('a modifié', 'changed'),
  setScheduled: {
    fr: ({ who, title, what }) => `${who} a fixé l’heure du lot ${title} : ${what}`,
    en: ({ who, title, what }) => `${who} set the hour of the set ${title}: ${what}`,
  },
  setCancelled: {
    fr: ({ who, title }) => `${who} a annulé l’heure du lot ${title}`,
    en: ({ who, title }) => `${who} cancelled the hour of the set ${title}`,
  },
  setPublished: set('a publié', 'published'),
  setFailed: {
    fr: ({ title, what }) => `Le lot ${title} n’a pas été publié : ${what}`,
    en: ({ title, what }) => `The set ${title} was not published: ${what}`,
  },
  setDeleted: set('a supprimé', 'deleted'),
  settingsChanged: {
    fr: ({ who, languages, what }) => `${who} a changé les réglages du site${languages} : ${what}`,
    en: ({ who, languages, what }) => `${who} changed the settings of the site${languages}: ${what}`,
  },
  contentLoaded: {
    fr: ({ who, has }) => `${who} a chargé le premier contenu${has('replace') ? ' par-dessus les fiches' : ''}`,
    en: ({ who, has }) => `${who} loaded the first content${has('replace') ? ' over the records' : ''}`,
  },
  backedUp: {
    fr: ({ who, what }) => `${who} a fait une sauvegarde : ${what}`,
    en: ({ who, what }) => `${who} made a backup: ${what}`,
  },
  portalRestored: {
    fr: ({ who, what }) => `${who} a restauré la sauvegarde du ${what}`,
    en: ({ who, what }) => `${who} restored the backup of ${what}`,
  },
  auditExported: {
    fr: ({ who, what }) => `${who} a exporté ce journal (${what})`,
    en: ({ who, what }) => `${who} exported this audit (${what})`,
  },
}

const words = {
  portal: { fr: 'Le portail', en: 'The portal' },
  commandLine: { fr: (name: string) => `${name} (ligne de commande)`, en: (name: string) => `${name} (command line)` },
  unnamed: { fr: 'une fiche sans nom', en: 'a record without a name' },
  nobody: { fr: 'adresse sans compte', en: 'an address without an account' },
  wrong: {
    password: { fr: 'mot de passe faux', en: 'wrong password' },
    code: { fr: 'code faux', en: 'wrong code' },
  },
  quoted: { fr: (text: string) => `« ${text} »`, en: (text: string) => `“${text}”` },
  in: { fr: (name: string) => `en ${name}`, en: (name: string) => `in ${name}` },
  facts: { fr: ' (ce qui vaut pour toutes les langues)', en: ' (what holds for all languages)' },
  none: { fr: 'aucune', en: 'none' },
  change: {
    fr: (field: string, how: string) => `${field} : ${how}`,
    en: (field: string, how: string) => `${field}: ${how}`,
  },
}

/** An entry as a sentence in the language of the administration, typeset. */
export function sentenceOf(entry: Placed, req: PayloadRequest): string {
  const { kind, person, person_name, operator, collection, record, title } = entry
  const details = entry.details ?? {}
  const language = adminLanguage(req)
  const who = person_name ?? (operator ? words.commandLine[language](operator) : words.portal[language])
  const unnamed = kind === 'signInFailed' || kind === 'limitReached' ? words.nobody : words.unnamed
  const said: Said = {
    who,
    title: title ? words.quoted[language](title) : unnamed[language],
    languages: languagesIn(entry, req),
    what: whatOf(entry, req),
    count: Number(details.count ?? 1),
    isOwn: collection === 'users' && person !== null && person === record,
    has: (name) => Boolean(details[name]),
  }
  return typeset(sentences[kind][language](said), language)
}

function languagesIn({ details, kind, locale }: Placed, req: PayloadRequest): string {
  const parts = Array.isArray(details?.parts) ? details.parts : locale ? [locale] : []
  const names = parts.filter(isLocale).map((each: Locale) => {
    return adminText(req, words.in)(adminText(req, shared.languageNames[each]))
  })
  if (names.length > 0) return ` ${formatList(names, adminLanguage(req))}`
  return kind === 'published' || kind === 'withdrawn' ? adminText(req, words.facts) : ''
}

function whatOf({ kind, details }: Placed, req: PayloadRequest): string {
  const given = (details ?? {}) as Record<string, unknown>
  const text = (name: string) => String(given[name] ?? '–')
  switch (kind) {
    case 'signInFailed':
      return adminText(req, words.wrong[given.wrong === 'code' ? 'code' : 'password'])
    case 'personChanged':
      return Object.entries(given)
        .map(([field, change]) => changeOf(field, change as Change, req))
        .join(', ')
    case 'fileReplaced':
      return changeIn(given.file as Change, String)
    case 'setScheduled':
      return `${text('local').replace('T', ' ')} (${text('zone')})`
    case 'setFailed':
      return Array.isArray(given.problems) ? given.problems.join(' ') : '–'
    case 'settingsChanged':
      return Array.isArray(given.fields) ? given.fields.map((name) => siteField(String(name), req)).join(', ') : '–'
    case 'passkeyAdded':
    case 'passkeyRemoved':
      return adminText(req, words.quoted)(text('name'))
    case 'backedUp':
      return text('archive')
    case 'portalRestored':
      return text('made').slice(0, 16).replace('T', ' ')
    case 'auditExported':
      return text('format').toUpperCase()
    default:
      return ''
  }
}

type Change = { before?: unknown; after?: unknown }

const changeIn = ({ before, after }: Change, shown: (value: unknown) => string) =>
  `${shown(before ?? '–')} → ${shown(after ?? '–')}`

/** A field of an account before and after, by the words of its form. */
function changeOf(name: string, change: Change, req: PayloadRequest): string {
  const field = req.payload.collections.users.config.flattenedFields.find((each) => each.name === name)
  const options = field && 'options' in field ? field.options : []
  const shown = (value: unknown): string => {
    if (Array.isArray(value)) return value.length === 0 ? adminText(req, words.none) : value.map(shown).join(', ')
    const option = options.find((each) => typeof each === 'object' && each.value === value)
    return typeof option === 'object' ? fieldLabel(req, option.label, option.value) : String(value)
  }
  const label = fieldLabel(req, field && 'label' in field ? field.label : null, name)
  return adminText(req, words.change)(label, changeIn(change, shown))
}

function siteField(name: string, req: PayloadRequest): string {
  const fields = req.payload.config.globals.find(({ slug }) => slug === 'site')?.flattenedFields ?? []
  const field = fields.find((each) => each.name === name)
  return fieldLabel(req, field && 'label' in field ? field.label : null, name)
}
