/** The shared part of the routes of single resolutions and decisions. */
import type { ReactNode } from 'react'
import { filesOf } from '#/data/files'
import { asOf } from '#/data/instruments'
import { plainText } from '#/data/plainText'
import { noBreak } from '#/i18n/joints'
import type { Locale, Localized } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { instrumentThing } from '#/instrument/instrumentThing'
import { shownVersion } from '#/instrument/versions'
import { paths, type Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { statusHeadline } from '#/register/statusWords'
import { recordRoute } from './recordRoute'

type InstrumentRoute<R extends Resolution | Decision> = {
  kind: Versioned
  messages: { singular: Localized; plural: Localized }
  find: (locale: Locale, slug: string) => Promise<R | null>
  /** `day` is the day for which a reader asks the status; null for today. */
  view: (record: R, locale: Locale, day: string | null) => Promise<ReactNode>
}

export function instrumentRoute<R extends Resolution | Decision>({ kind, messages, find, view }: InstrumentRoute<R>) {
  return recordRoute<R>({
    kind,
    find,
    title: ({ symbol, title }, locale) =>
      `${messages.singular[locale]}${noBreak}${typesetVerbatim(`${symbol}, ${title}`)}`,
    crumb: ({ symbol }) => typesetVerbatim(symbol ?? ''),
    permalink: ({ conference, sequence }) => paths.permalink(kind, conference, sequence),
    ofVersion: (record, day) => {
      const version = shownVersion(record, day)
      return version ? paths.permalink(kind, record.conference, record.sequence, version.mark) : undefined
    },
    trail: (_, locale) => [{ text: messages.plural[locale], href: paths.list(kind, locale) }],
    describe: async (record, locale) =>
      typeset(plainText(record.summary, locale) ?? statusHeadline(record, await asOf(locale), locale), locale),
    dated: true,
    structured: async (record, page) => {
      const description = plainText(record.summary, page.locale)
      const files = await filesOf(kind, page.locale, record)
      return [instrumentThing(record, page, { kind, description, files, asOf: await asOf(page.locale) })]
    },
    view,
  })
}
