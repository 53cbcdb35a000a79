import { proseText } from '#/cms/fields/proseText'
import type { Indexed } from '#/cms/publishing/room'
import type { Locale } from '#/i18n/locales'
import { orderKey } from '#/i18n/slugify'
import type { AgreementStatus } from '#/instruments/agreementPeriods'
import type { Period } from '#/instruments/periods'
import type { Agreement } from '#/payload-types'
import { messages } from './messages'

export const indexed: Indexed = {
  entry: (doc: Agreement, locale: Locale) => {
    const { title, form, titleAsPrinted, signed } = doc
    const periods = (doc.statusPeriods ?? []) as Period<AgreementStatus>[]
    const date = signed.precision === 'unknown' ? null : cut(signed.date, signed.precision)
    const parties = doc.parties.map(({ partner, signatory, role }) => ({
      partner: String(partner),
      signatory: signatory ?? null,
      role: role ?? null,
    }))
    const themes = (doc.themes ?? []).map(String)
    const governs = doc.governs ? String(doc.governs) : null
    const partners = new Set([...parties.map(({ partner }) => partner), ...(governs ? [governs] : [])])
    return {
      slug: doc.slug ?? '',
      title,
      names: [title, ...(titleAsPrinted ? [titleAsPrinted] : [])],
      body: [proseText(doc.summary), ...(doc.documents ?? []).map((document) => document.title ?? '')]
        .filter(Boolean)
        .join('\n'),
      keywords: [messages.forms[form][locale], ...(date ? [date.slice(0, 4)] : [])],
      terms: [
        `form:${form}`,
        ...[...partners].map((id) => `partner:${id}`),
        ...themes.map((id) => `theme:${id}`),
        ...(date ? [`year:${date.slice(0, 4)}`] : []),
      ],
      periods,
      sort: `${newestFirst(date)} ${orderKey(title)}`,
      record: {
        title,
        form,
        titleAsPrinted: titleAsPrinted ?? null,
        parties,
        governs,
        signed: { date, precision: signed.precision, place: signed.place ?? null },
        effectiveDate: doc.effectiveDate?.slice(0, 10) ?? null,
        endDate: doc.endDate?.slice(0, 10) ?? null,
        openEnded: doc.openEnded ?? false,
        periods: periods.map(({ from, to, status, exact }) => ({ from, to, status, exact })),
        events: (doc.events ?? []).map(({ kind, date: on, verified }) => ({
          kind,
          date: on.slice(0, 10),
          verified: verified ?? false,
        })),
        themes,
        verification: doc.verification?.state ?? 'unverified',
        followedThrough: doc.verification?.verifiedThrough ?? null,
      },
    }
  },
}

/** A date cut to its precision. */
function cut(date: string | null | undefined, precision: Agreement['signed']['precision']): string | null {
  if (!date) return null
  return date.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10)
}

/** A sort key: the newest signature first, unknown dates last. Each digit is replaced by its difference to nine. */
function newestFirst(date: string | null): string {
  return date ? date.replace(/\d/g, (digit) => String(9 - Number(digit))).padEnd(10, '~') : '~'
}
