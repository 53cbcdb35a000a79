import { cache } from 'react'
import { countedBy } from '#/data/publicIndex'
import { reader } from '#/data/reader'
import { viewer } from '#/data/viewer'
import { languageTags, nameOrder } from '#/i18n/intl'
import type { Locale } from '#/i18n/locales'
import type { Agreement } from '#/payload-types'

/** The fields that a list shows of an agreement. */
const listFields = {
  title: true,
  slug: true,
  form: true,
  parties: { partner: true },
  signed: true,
  events: true,
  statusPeriods: true,
  verification: { state: true, verifiedThrough: true },
} as const

export type AgreementEntry = Pick<
  Agreement,
  'id' | 'title' | 'slug' | 'form' | 'parties' | 'signed' | 'events' | 'statusPeriods' | 'verification'
>

/** Every public agreement, the newest signature first, those of unknown date last. */
export async function listAgreements(locale: Locale): Promise<AgreementEntry[]> {
  const agreements = await reader(locale).list('agreements', { select: listFields, depth: 1 })
  return newestFirst(agreements, locale)
}

export function agreementsById(locale: Locale, ids: string[]): Promise<AgreementEntry[]> {
  return reader(locale).list('agreements', { where: { id: { in: ids } }, select: listFields, depth: 1 })
}

export async function agreementsOfPartner(locale: Locale, partnerId: string): Promise<AgreementEntry[]> {
  const agreements = await reader(locale).list('agreements', {
    where: { 'parties.partner': { equals: partnerId } },
    select: listFields,
    depth: 1,
  })
  return newestFirst(agreements, locale)
}

/** The number of agreements that each partner is a party to, by its id: public ones, and drafts too in the preview. */
export async function agreementCounts(locale: Locale): Promise<Map<string, number>> {
  if (!(await viewer())) return countedBy('agreements', locale, 'partner')
  const counts = new Map<string, number>()
  for (const { parties } of await reader(locale).list('agreements', { select: { parties: { partner: true } } })) {
    // A deleted partner leaves null behind, which the generated types do not know.
    const ids = parties.flatMap(({ partner }) => (typeof partner === 'string' ? partner : (partner?.id ?? [])))
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The agreements that a resolution or a decision mandates. */
export async function agreementsOfInstrument(
  locale: Locale,
  kind: 'resolutions' | 'decisions',
  id: string,
): Promise<AgreementEntry[]> {
  const agreements = await reader(locale).list('agreements', {
    where: { [kind]: { in: [id] } },
    select: listFields,
    depth: 1,
  })
  return newestFirst(agreements, locale)
}

/** The agreement at an address, read once for each render: the page and its metadata both need it. */
export const findAgreement = cache(
  (locale: Locale, slug: string): Promise<Agreement | null> => reader(locale).bySlug('agreements', slug),
)

function newestFirst(agreements: AgreementEntry[], locale: Locale): AgreementEntry[] {
  const collator = nameOrder(languageTags[locale], null)
  const dayOf = ({ signed }: AgreementEntry) => (signed.precision === 'unknown' ? '' : (signed.date ?? ''))
  return agreements.toSorted(
    (a, b) => Number(dayOf(b) > dayOf(a)) - Number(dayOf(a) > dayOf(b)) || collator.compare(a.title, b.title),
  )
}
