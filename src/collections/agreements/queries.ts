import { cache } from 'react'
import { countedBy } from '#/data/publicIndex'
import { reader } from '#/data/reader'
import { viewer } from '#/data/viewer'
import { languageTags, nameOrder } from '#/i18n/intl'
import type { Locale } from '#/i18n/locales'
import type { Agreement } from '#/payload-types'
import { idsOf } from '#/register/references'

/** The fields that a list shows of an agreement. */
const listFields = {
  title: true,
  slug: true,
  form: true,
  parties: { partner: true },
  governs: true,
  signed: true,
  announcedPeriod: true,
  events: true,
  statusPeriods: true,
  verification: { state: true, verifiedThrough: true },
} as const

export type AgreementEntry = Pick<
  Agreement,
  | 'id'
  | 'title'
  | 'slug'
  | 'form'
  | 'parties'
  | 'governs'
  | 'signed'
  | 'announcedPeriod'
  | 'events'
  | 'statusPeriods'
  | 'verification'
>

/** Every public agreement, the newest signature first, those of unknown date last. */
export async function listAgreements(locale: Locale): Promise<AgreementEntry[]> {
  const agreements = await reader(locale).list('agreements', { select: listFields, depth: 1 })
  return newestFirst(agreements, locale)
}

export function agreementsById(locale: Locale, ids: string[]): Promise<AgreementEntry[]> {
  return reader(locale).list('agreements', { where: { id: { in: ids } }, select: listFields, depth: 1 })
}

/** The agreements that a partner is a party to, and those by which it was established or is governed. */
export async function agreementsOfPartner(locale: Locale, partnerId: string): Promise<AgreementEntry[]> {
  const agreements = await reader(locale).list('agreements', {
    where: { or: [{ 'parties.partner': { equals: partnerId } }, { governs: { equals: partnerId } }] },
    select: listFields,
    depth: 1,
  })
  return newestFirst(agreements, locale)
}

/** The number of agreements that each partner is a party to or was established by, by its id: public ones, and drafts too in the preview. */
export async function agreementCounts(locale: Locale): Promise<Map<string, number>> {
  if (!(await viewer())) return countedBy('agreements', locale, 'partner')
  const counts = new Map<string, number>()
  const select = { parties: { partner: true }, governs: true } as const
  for (const { parties, governs } of await reader(locale).list('agreements', { select })) {
    const ids = idsOf([...parties.map(({ partner }) => partner), governs])
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The agreements that a resolution or a decision mandates, or under which a body reviews them. */
export async function agreementsOfInstrument(
  locale: Locale,
  tie: 'resolutions' | 'decisions' | 'reviewedUnder.value',
  id: string,
): Promise<AgreementEntry[]> {
  const agreements = await reader(locale).list('agreements', {
    where: { [tie]: { in: [id] } },
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
