/** The shared part of the routes of single versions of resolutions and decisions: each states how its record is found. */
import type { Metadata } from 'next'
import { filesOf } from '#/data/files'
import { asOf } from '#/data/instruments'
import { mentionOf } from '#/data/mentions'
import { viewer } from '#/data/viewer'
import { addressesOfShown, SitePage } from '#/globals/site/SitePage'
import { capitalise } from '#/i18n/formats'
import { noBreak } from '#/i18n/joints'
import type { Locale, Localized } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { InstrumentVersion } from '#/instrument/InstrumentVersion'
import { versionMessages } from '#/instrument/versionMessages'
import { markInWords, symbolOf, titleOf, type Version, versionAt, versionsOf } from '#/instrument/versions'
import { versionThing } from '#/instrument/versionThing'
import { paths, type Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { publicMessages } from '#/register/messages'
import { meetingInWords } from '#/register/statusWords'
import { webPageOf } from '#/register/structured'
import type { Fact } from '#/ui/Facts'
import { absent, elsewhereForNow, unavailable } from './goneMovedAbsent'
import { pageMetadata } from './pageMetadata'
import { localeOf, type RouteProps } from './routeParams'
import { InItsLanguage, publishedOf, shownIn } from './shownRecord'

type Props = RouteProps<{ slug: string; version: string }>

type VersionRoute<R extends Resolution | Decision> = {
  kind: Versioned
  plural: Localized
  find: (locale: Locale, slug: string) => Promise<R | null>
  /** Facts of one kind alone. */
  facts?: (record: R, version: Version, locale: Locale) => Fact[]
  /** A further change between two versions, as a sentence without its full stop. */
  changed?: (record: R, from: Version, to: Version, locale: Locale) => string | null
}

export function versionRoute<R extends Resolution | Decision>(route: VersionRoute<R>) {
  const { kind } = route
  const found = shownIn(route.find)

  /** The former version at an address; null for no record, no version, and the current one, which stands at the record's address. */
  async function formerAt(params: Props['params']) {
    const { slug, version: part } = await params
    const shown = await found(await localeOf(params), slug)
    const versions = shown ? versionsOf(shown.record) : []
    const at = versionAt(versions, part)
    const current = versions.at(-1)
    return shown && at?.next && current ? { ...shown, ...at, next: at.next, current, part } : null
  }

  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const locale = await localeOf(params)
    const former = await formerAt(params)
    if (!former) return {}
    const { record, language, version, part } = former
    const metadata = await pageMetadata({
      locale,
      language,
      title: documentTitle(kind, record, version, language),
      description: descriptionOf(kind, record, version, language),
      addresses: await addressesOfShown({ kind, id: record.id, part }),
      updated: (await publishedOf(kind, record, language)).last,
    })
    // A reader who comes from an index looks for the current text: indexes and the sitemap have that one alone.
    return { ...metadata, robots: { index: false, follow: true } }
  }

  async function show({ params }: Props) {
    const locale = await localeOf(params)
    const { slug, version: part } = await params
    const shown = await found(locale, slug)
    if (!shown) return unavailable(kind, locale, slug)
    const former = await formerAt(params)
    const isPreview = (await viewer()) !== null
    if (!former) {
      if (!versionAt(versionsOf(shown.record), part)) absent()
      const own = paths.record(kind, locale, shown.record.slug ?? slug)
      // Citations print this address: after the next revision it is that of the former text.
      return elsewhereForNow(isPreview ? paths.preview(own) : own)
    }
    const { record, language, version, previous, next, current } = former
    const place = { kind, id: record.id, part }
    const webPage = language === locale && !isPreview ? webPageOf(locale, await addressesOfShown(place)) : null
    const files = await filesOf(kind, language, record)
    const recordCrumb = { text: typesetVerbatim(record.symbol ?? ''), language }
    return (
      <SitePage
        locale={locale}
        register={kind}
        record={place}
        trail={[
          { text: route.plural[locale], href: paths.list(kind, locale) },
          { ...recordCrumb, href: paths.record(kind, locale, record.slug ?? slug) },
        ]}
        title={typeset(capitalise(markInWords(version.mark, locale), locale), locale)}
        published={await publishedOf(kind, record, language)}
        structured={webPage ? [versionThing(record, webPage, { kind, version, current, files })] : []}
        permalink={paths.permalink(kind, record.conference, record.sequence, version.mark)}
      >
        <InItsLanguage locale={locale} language={language}>
          <InstrumentVersion
            locale={language}
            kind={kind}
            record={record}
            version={version}
            previous={previous}
            next={next}
            asOf={await asOf(language)}
            mention={mentionOf}
            files={files}
            facts={route.facts?.(record, version, language) ?? []}
            changed={(from, to) => route.changed?.(record, from, to, language) ?? null}
          />
        </InItsLanguage>
      </SitePage>
    )
  }

  return { generateMetadata, show }
}

type Instrument = Resolution | Decision

/** "Résolution Conf. 12.4, texte d’origine"; "Décision 17.55 (Rev. CoP18), titre d’alors". */
function documentTitle(kind: Versioned, record: Instrument, version: Version, locale: Locale): string {
  const mark = version.mark === null ? markInWords(null, locale) : null
  const parts = [symbolOf(kind, record, version.mark), mark, titleOf(record, version)].filter(Boolean)
  return `${publicMessages.kinds[kind][locale]}${noBreak}${typesetVerbatim(parts.join(', '))}`
}

function descriptionOf(kind: Versioned, record: Instrument, version: Version, locale: Locale): string {
  const mark = capitalise(markInWords(version.mark, locale), locale)
  const instrument = `${publicMessages.kindsInSentence[kind][locale]} ${symbolOf(kind, record, null)}`
  const meeting = version.act?.verified ? meetingInWords(version.meeting) : null
  return typeset(versionMessages.description[locale](mark, instrument, meeting, record.symbol ?? ''), locale)
}
