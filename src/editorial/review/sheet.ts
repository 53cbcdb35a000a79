/** What the form shows of the review of a record. */
import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload'
import { isAdministrator, mayPublish, writableLocales } from '#/cms/accounts/access'
import { teamOf } from '#/cms/accounts/team'
import { workingCopy } from '#/cms/publishing/composition'
import { databaseOf } from '#/cms/transaction'
import { type Locale, type Localized, locales } from '#/i18n/locales'
import { type Comment, commentsOf } from './comments'
import { concerned } from './rule'
import { fingerprint, newestStep, type Settings, type Step, settingsOf, stepsOf } from './steps'

type LanguageReview = {
  /** The newest step; null where there was none. */
  step: Step | null
  /** The text was saved anew since the newest step. */
  isStale: boolean
  /** The hash of what is saved now, which a step names. */
  looked: string
  mayAsk: boolean
  /** `own`: a decision of somebody else is needed. */
  mayApprove: 'yes' | 'own' | 'no'
  mayReturn: boolean
  /** The steps, the newest first. */
  history: Step[]
  comments: Comment[]
}

export type ReviewSheet = {
  settings: Settings & { mayChange: boolean }
  languages: Localized<LanguageReview>
  /** Names that a comment can mention. */
  team: string[]
}

/** @throws NotFound when there is no such record */
export async function sheetOf(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<ReviewSheet> {
  const row = await workingCopy(collection, id, req)
  if (!row) throw new NotFound(req.t)
  const { config } = req.payload.collections[collection]
  const database = await databaseOf(req)
  const settings = await settingsOf(database)
  const steps = await stepsOf(database, collection, id)
  const comments = await commentsOf(database, collection, id)
  const reviewOf = async (locale: Locale): Promise<LanguageReview> => {
    const step = newestStep(steps, locale) ?? null
    const looked = fingerprint(config, row, locale)
    const isStale = step !== null && step.looked_at !== looked
    const isOpen = step?.state === 'asked' || step?.state === 'approved'
    const isOwn =
      mayPublish(req) &&
      !settings.isOwnAllowed &&
      (await concerned(collection, id, locale, steps, req)).includes(String(req.user?.id))
    const isApproved = step?.state === 'approved' && !isStale
    return {
      step,
      isStale,
      looked,
      mayAsk: !row.deletedAt && writableLocales(req).includes(locale) && (isStale || !isOpen),
      mayApprove: !mayPublish(req) || row.deletedAt || isApproved ? 'no' : isOwn ? 'own' : 'yes',
      mayReturn: mayPublish(req) && isOpen,
      history: steps.filter((other) => other.locale === locale),
      comments: comments.filter((comment) => comment.locale === locale),
    }
  }
  const languages: [Locale, LanguageReview][] = []
  for (const locale of locales) languages.push([locale, await reviewOf(locale)])
  return {
    settings: { ...settings, mayChange: isAdministrator(req) },
    languages: Object.fromEntries(languages) as ReviewSheet['languages'],
    team: (await teamOf(req)).map(({ name }) => name),
  }
}
