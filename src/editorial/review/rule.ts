/** A publication needs an approved review, where the setting says so; and it ends the review of what is public. */
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { decides, teamOf } from '#/cms/accounts/team'
import { adminLanguage, adminText, titlesInWords } from '#/cms/adminText'
import { messages as shared } from '#/cms/messages'
import { workingCopy } from '#/cms/publishing/composition'
import type { PublicationRule } from '#/cms/publishing/rules'
import { databaseOf } from '#/cms/transaction'
import { formatList } from '#/i18n/formats'
import { type Locale, locales } from '#/i18n/locales'
import { canonical } from '#/live/canonical'
import { publicParts } from '#/live/ledger'
import { partsOf } from '#/live/parts'
import { authorOf } from './author'
import { messages } from './messages'
import { fingerprint, newestStep, type Step, settingsOf, stepsOf, takeStep } from './steps'

export const approvedFirst: PublicationRule = {
  obstacle: async ({ collection, id, parts }, req) => {
    const database = await databaseOf(req)
    const settings = await settingsOf(database)
    if (!settings.isRequired) return null
    const row = await workingCopy(collection.slug, id, req)
    if (!row) return null
    const steps = await stepsOf(database, collection.slug, id)
    const isLacking = (locale: Locale) => {
      const step = newestStep(steps, locale)
      return step?.state !== 'approved' || step.looked_at !== fingerprint(collection, row, locale)
    }
    const languages = locales.filter((locale) => parts.includes(locale))
    // The facts alone were looked at with the texts of any language.
    const lacking = (languages.length > 0 ? languages : locales).filter(isLacking)
    if (lacking.length === 0 || (languages.length === 0 && lacking.length < locales.length)) return null
    const people = await approvers(collection.slug as CollectionSlug, id, lacking, steps, settings.isOwnAllowed, req)
    const names = people.length > 0 ? titlesInWords(req, people) : null
    if (languages.length === 0) return adminText(req, messages.obstacle.facts)(names)
    const named = lacking.map((locale) => adminText(req, shared.languageNames[locale]))
    return adminText(req, messages.obstacle.texts)(formatList(named, adminLanguage(req)), names)
  },

  published: async ({ collection, id }, req) => {
    const database = await databaseOf(req)
    const steps = await stepsOf(database, collection.slug, id)
    if (steps.length === 0) return
    const row = await workingCopy(collection.slug, id, req)
    if (!row) return
    const shown = await publicParts(database, collection, id)
    const now = partsOf(collection.flattenedFields as FlattenedField[], row)
    for (const locale of locales) {
      const step = newestStep(steps, locale)
      const isWhole =
        shown.has(locale) &&
        canonical(shown.get('facts')) === canonical(now.facts) &&
        canonical(shown.get(locale)) === canonical(now.texts[locale])
      if (!step || step.state === 'published' || !isWhole) continue
      const looked_at = fingerprint(collection, row, locale)
      await takeStep(req, collection.slug, id, { locale, state: 'published', looked_at, comment: null })
    }
  },
}

/** The names of those who may approve every one of these languages. */
async function approvers(
  collection: CollectionSlug,
  id: string,
  languages: readonly Locale[],
  steps: readonly Step[],
  isOwnAllowed: boolean,
  req: PayloadRequest,
): Promise<string[]> {
  const own = new Set<string | null>()
  for (const locale of isOwnAllowed ? [] : languages) {
    for (const person of await concerned(collection, id, locale, steps, req)) own.add(person)
  }
  return (await teamOf(req)).filter((member) => decides(member) && !own.has(member.id)).map(({ name }) => name)
}

/** Those whose own text it is: the person who wrote it last, and the one who asked for its review. */
export async function concerned(
  collection: CollectionSlug,
  id: string,
  locale: Locale,
  steps: readonly Step[],
  req: PayloadRequest,
): Promise<(string | null)[]> {
  return [await authorOf(collection, id, locale, req), askerOf(steps, locale)?.by_id ?? null]
}

/** The newest request for a review that is not over. */
export function askerOf(steps: readonly Step[], locale: Locale): Step | undefined {
  const own = steps.filter((step) => step.locale === locale)
  const over = own.findIndex(({ state }) => state === 'published')
  return own.slice(0, over < 0 ? undefined : over).find(({ state }) => state === 'asked')
}
