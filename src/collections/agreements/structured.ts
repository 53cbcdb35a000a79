import { mentionOf, partnerName } from '#/data/mentions'
import { plainText } from '#/data/plainText'
import { formatDay, formatList, formatPartialDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { AgreementStatus } from '#/instruments/agreementPeriods'
import { type Period, periodOn } from '#/instruments/periods'
import { paths } from '#/paths'
import type { Agreement } from '#/payload-types'
import type { Cited } from '#/register/citation'
import { fileIn, type LinkedFiles } from '#/register/files'
import { type AsOf, isFollowedThrough } from '#/register/statusWords'
import {
  absolute,
  fileThing,
  recordId,
  reference,
  secretariat,
  secretariatName,
  type Thing,
  textElsewhere,
  thing,
  type WebPage,
} from '#/register/structured'
import { messages, publicMessages } from './messages'

/**
 * The structured data of an agreement: its parties, its texts and, where they are verified, its date and its status. It
 * is a work and no `Legislation`: most of these texts are not legally binding, and some are announcements.
 */
export function agreementThing(
  agreement: Agreement,
  { url, locale }: WebPage,
  { files, asOf }: { files: LinkedFiles; asOf: AsOf },
): Thing {
  const { title, titleAsPrinted, form, parties, signed, themes, documents, verification } = agreement
  const isChecked = verification.state === 'verified'
  return thing('CreativeWork', {
    '@id': recordId(url),
    name: title,
    alternateName: titleAsPrinted === title ? null : titleAsPrinted,
    description: plainText(agreement.summary, locale),
    genre: messages.forms[form][locale],
    url,
    creator: [
      secretariat(locale),
      ...parties.flatMap(({ partner }) => {
        const mention = mentionOf({ relationTo: 'partners', value: partner }, 'name', locale)
        return mention ? reference('Organization', mention) : []
      }),
    ],
    about: (themes ?? []).flatMap((theme) => {
      const mention = mentionOf({ relationTo: 'themes', value: theme }, null, locale)
      return mention ? reference('DefinedTerm', mention) : []
    }),
    dateCreated: isChecked ? dayOfSignature(signed) : null,
    creativeWorkStatus:
      isChecked && isFollowedThrough(agreement, asOf) ? statusInWords(agreement, asOf.day, locale) : null,
    workExample: (documents ?? []).flatMap((row) => {
      const here = fileIn(files, row.file)
      const name = row.title || here?.title || title
      return [
        ...(here ? [fileThing(here, name)] : []),
        ...(row.url ? [textElsewhere(row.url, row.language, name)] : []),
      ]
    }),
  })
}

/** The most parties that a citation in words names. */
const maxNamed = 3

/** An agreement as it is cited, by its parties. An announcement is no signature: it gives the text no year. */
export function citedAgreement({ title, slug, parties, signed }: Agreement, locale: Locale, today: string): Cited {
  const named = parties.flatMap(({ partner }) => (typeof partner === 'object' ? partner : []))
  const name = secretariatName[locale]
  const few = named.length === parties.length && named.length <= maxNamed
  const others = few ? named.map((partner) => partnerName(partner, 'acronym')) : [publicMessages.others[locale]]
  const known = signed.date && signed.precision !== 'unknown' ? signed.date.slice(0, 10) : null
  const isAnnounced = signed.precision === 'announced'
  const year = (!isAnnounced && known?.slice(0, 4)) || null
  return {
    locale,
    key: slug ?? '',
    authors: {
      short: formatList([name, ...others], locale),
      full: [name, ...named.map((partner) => partnerName(partner, 'name'))],
    },
    title,
    made:
      known && isAnnounced
        ? publicMessages.announcedOn[locale](formatDay(known, locale))
        : known && formatPartialDate(known, signed.precision, locale),
    year,
    address: absolute(paths.record('agreements', locale, slug ?? '')),
    consulted: today,
  }
}

/**
 * The date of signature as precisely as it is known: "2015-06-08", "2015-06", "2015"; the day of an announcement is not
 * that of the signature.
 */
function dayOfSignature({ date, precision }: Agreement['signed']): string | undefined {
  const known = { day: 10, month: 7, year: 4, announced: 0, unknown: 0 }[precision]
  return date?.slice(0, known) || undefined
}

/** The status in words of the page: schema.org has no terms for the status of a work. */
function statusInWords({ statusPeriods }: Agreement, day: string, locale: WebPage['locale']): string | undefined {
  const status = periodOn((statusPeriods ?? []) as Period<AgreementStatus>[], day)?.status
  return status && status !== 'unknown' ? messages.statuses[status][locale] : undefined
}
