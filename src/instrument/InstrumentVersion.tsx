import { capitalise } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { paths, type Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { Certainty, MeetingName, Unverified } from '#/register/Certainty'
import { Citation } from '#/register/Citation'
import type { LinkedFiles } from '#/register/files'
import { publicMessages } from '#/register/messages'
import type { ResolveMention } from '#/register/resolveMention'
import type { AsOf } from '#/register/statusWords'
import { DatedText, Day } from '#/ui/Day'
import { type Fact, Facts } from '#/ui/Facts'
import { Prose } from '#/ui/Prose'
import { Verbatim } from '#/ui/Verbatim'
import { Verification } from '#/ui/Verification'
import { citedVersion } from './citedVersion'
import { InstrumentLinks } from './InstrumentLinks'
import { VersionChanges } from './VersionChanges'
import { VersionList } from './VersionList'
import { versionMessages as words } from './versionMessages'
import { effectOf, endOf, markInWords, statusDuring, symbolOf, titleOf, type Version, versionHref } from './versions'

type Props = {
  locale: Locale
  kind: Versioned
  record: Resolution | Decision
  version: Version
  previous: Version | null
  next: Version
  asOf: AsOf
  mention: ResolveMention
  files: LinkedFiles
  /** Facts of one kind alone, after the others. */
  facts: Fact[]
  /** A further change between two versions, of one kind alone. */
  changed?: (from: Version, to: Version) => string | null
}

/** A former version of an instrument: its names, its status, links to its text, and what changed. */
export function InstrumentVersion(props: Props) {
  const { locale, kind, record, version, previous, next, asOf, mention, files, facts, changed } = props
  const { verification } = record
  const { mark, revision } = version
  const title = titleOf(record, version)
  const name = markInWords(mark, locale)
  const symbol = symbolOf(kind, record, mark)
  return (
    <article className="record">
      <header>
        <h1>
          <span className="record-symbol">{typesetVerbatim(symbol)}</span>{' '}
          {title ? <Verbatim text={title} /> : typeset(capitalise(name, locale), locale)}
        </h1>
        <p className="record-kind">
          {typeset(`${publicMessages.kinds[kind][locale]}, ${name}. ${titleNote(title, revision, locale)}`, locale)}
        </p>
        <FormerNotice locale={locale} kind={kind} record={record} next={next} day={asOf.day} />
      </header>
      <div className="record-body">
        <Facts title={publicMessages.facts[locale]} rows={[...factsOf(props), ...facts]} />
        <div className="record-text">
          <VersionText locale={locale} record={record} version={version} mention={mention} files={files} />
          <VersionChanges
            locale={locale}
            record={record}
            version={version}
            previous={previous}
            next={next}
            asOf={asOf}
            changed={changed}
          />
          <VersionList locale={locale} kind={kind} record={record} shown={mark} />
          <Citation
            cited={citedVersion(kind, record, { locale, today: asOf.today }, version)}
            page={paths.version(kind, locale, record.slug ?? '', mark)}
          />
        </div>
      </div>
      <Verification locale={locale} state={verification.state} source={verification.source} />
    </article>
  )
}

function titleNote(title: string | null, revision: Version['revision'], locale: Locale): string {
  if (title === null) return words.titleUnknown[locale]
  return revision?.titleStatus === 'translation' ? publicMessages.unofficialTitle[locale] : ''
}

/** The notice that this is not the current text, with a link to that one. */
function FormerNotice({
  locale,
  kind,
  record,
  next,
  day,
}: Pick<Props, 'locale' | 'kind' | 'record' | 'next'> & { day: string }) {
  const effect = effectOf(next)
  const upcoming = effect && effect > day ? effect : null
  return (
    <div className="status status-superseded">
      <p>
        <strong>
          <DatedText
            locale={locale}
            text={(write) => (upcoming ? words.upcoming[locale](write(upcoming, 'day', locale)) : words.former[locale])}
          />
        </strong>{' '}
        {typeset(words.seeCurrent[locale], locale)}
        <a href={paths.record(kind, locale, record.slug ?? '')}>
          {typesetVerbatim(`${record.symbol}, ${record.title}`)}
        </a>
      </p>
    </div>
  )
}

type TextProps = Pick<Props, 'locale' | 'record' | 'version' | 'mention' | 'files'>

/** Its wording and its links, as far as they are on record; else links to the current text. */
function VersionText({ locale, record, version: { mark, revision }, mention, files }: TextProps) {
  const links = revision?.links ?? []
  const current = record.revisions?.at(-1)?.links ?? []
  return (
    <section>
      <h2>{publicMessages.text[locale]}</h2>
      {revision?.text ? (
        <Prose state={revision.text} locale={locale} mention={mention} offset={1} />
      ) : (
        <p>{typeset(publicMessages.noText[locale], locale)}</p>
      )}
      {links.length > 0 ? (
        <InstrumentLinks locale={locale} links={links} files={files} of={typeset(markInWords(mark, locale), locale)} />
      ) : null}
      {links.length === 0 && current.length > 0 ? (
        <>
          <p>{typeset(words.noLink[locale], locale)}</p>
          <InstrumentLinks locale={locale} links={current} files={files} of={typesetVerbatim(record.symbol ?? '')} />
        </>
      ) : null}
      {links.length === 0 && current.length === 0 ? <p>{typeset(publicMessages.noLink[locale], locale)}</p> : null}
    </section>
  )
}

function factsOf({ locale, kind, record, version, next, asOf, mention }: Props): Fact[] {
  const effect = effectOf(version)
  const status = statusDuring(record, version, endOf(next, asOf.day), locale)
  const unsure = <Unverified locale={locale} acts={[version.act]} />
  return [
    {
      term: publicMessages.adoptedAt[locale],
      value: (
        <>
          <MeetingName locale={locale} meeting={version.meeting} mention={mention} />
          {version.act ? <Certainty locale={locale} act={version.act} /> : null}
        </>
      ),
    },
    {
      term: words.effect[locale],
      value: effect ? (
        <>
          <Day locale={locale} date={effect} />
          {unsure}
        </>
      ) : (
        words.effectUnknown[locale]
      ),
    },
    {
      term: words.statusThen[locale],
      value: (
        <>
          {typeset(capitalise(status, locale), locale)}
          {unsure}
        </>
      ),
    },
    {
      term: words.next[locale],
      value: (
        <>
          <a href={versionHref(kind, locale, record, next)}>{typeset(markInWords(next.mark, locale), locale)}</a>,{' '}
          <MeetingName locale={locale} meeting={next.meeting} mention={mention} />
          {next.act ? <Certainty locale={locale} act={next.act} /> : null}
        </>
      ),
    },
  ]
}
