import type { Locale } from '#/i18n/locales'
import type { Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { fileIn, type LinkedFiles } from '#/register/files'
import { publicMessages } from '#/register/messages'
import {
  fileThing,
  inLanguages,
  recordId,
  reference,
  type Thing,
  textElsewhere,
  thing,
  type WebPage,
} from '#/register/structured'
import { conferenceOfTheParties } from './instrumentThing'
import { effectOf, markInWords, symbolOf, titleOf, type Version, versionHref } from './versions'

type Known = { kind: Versioned; version: Version; current: Version; files: LinkedFiles }

/** The structured data of a former version: an example of the work that the page of the current one describes. */
export function versionThing(record: Resolution | Decision, page: WebPage, known: Known): Thing {
  const { kind, version, current, files } = known
  const { locale } = page
  const name = titleOf(record, version) ?? nameOf(record, known, locale)
  const act = version.act?.verified ? version.act : null
  return thing('Legislation', {
    '@id': recordId(page.url),
    name,
    alternateName: nameOf(record, known, locale),
    ...inLanguages('Legislation', page),
    legislationIdentifier: symbolOf(kind, record, version.mark),
    legislationType: publicMessages.kinds[kind][locale],
    legislationPassedBy: thing('Organization', { name: conferenceOfTheParties[locale] }),
    legislationDate: act && typeof version.meeting === 'object' ? version.meeting.end.slice(0, 4) : null,
    legislationDateOfApplicability: act && effectOf(version),
    exampleOfWork: {
      ...reference('Legislation', { text: record.title, href: versionHref(kind, locale, record, current) }),
      legislationIdentifier: record.symbol,
    },
    workExample: (version.revision?.links ?? []).flatMap(({ file, url, language }) => {
      const here = fileIn(files, file)
      return [...(here ? [fileThing(here, name)] : []), ...(url ? [textElsewhere(url, language, name)] : [])]
    }),
  })
}

/** "Conf. 12.4, texte d’origine": the symbol of an original text alone is that of the work. */
function nameOf(record: Resolution | Decision, { kind, version: { mark } }: Known, locale: Locale): string {
  const symbol = symbolOf(kind, record, mark)
  return mark === null ? `${symbol}, ${markInWords(mark, locale)}` : symbol
}
