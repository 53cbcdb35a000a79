import type { ReactNode } from 'react'
import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { paths, type Versioned } from '#/paths'
import type { Decision, Meeting, Resolution } from '#/payload-types'
import { MeetingName } from '#/register/Certainty'
import { Citation } from '#/register/Citation'
import type { LinkedFiles } from '#/register/files'
import { publicMessages } from '#/register/messages'
import type { ResolveMention } from '#/register/resolveMention'
import { type AsOf, meetingInWords } from '#/register/statusWords'
import { Day } from '#/ui/Day'
import { type Fact, Facts } from '#/ui/Facts'
import { Prose } from '#/ui/Prose'
import { RecordLink } from '#/ui/RecordLink'
import { Verification } from '#/ui/Verification'
import { citedVersion } from './citedVersion'
import { InstrumentHistory } from './InstrumentHistory'
import { InstrumentLinks } from './InstrumentLinks'
import { InstrumentRelations, type ReversedRelation } from './InstrumentRelations'
import { InstrumentStatus } from './InstrumentStatus'
import { VersionList } from './VersionList'
import { symbolOfVersion, VersionTitle } from './VersionName'
import { versionMessages } from './versionMessages'
import { effectOf, isCurrent, markInWords, shownVersion, type Version, versionHref } from './versions'

type Props = {
  locale: Locale
  kind: Versioned
  record: Resolution | Decision
  asOf: AsOf
  reversed: ReversedRelation[]
  mention: ResolveMention
  /** The files of its wordings. */
  files: LinkedFiles
  /** Facts of one kind alone, before those that both kinds have. */
  facts?: Fact[]
  /** The picture of its life cycle and its lineage. */
  lifecycle: ReactNode
  /** Sections of one kind alone, after the relations. */
  children?: ReactNode
}

/** A resolution or a decision: its names, its status, its text or where that is, and its history. */
export function InstrumentDetail(props: Props) {
  const { locale, kind, record, asOf, reversed, mention, files, facts, lifecycle, children } = props
  const { verification } = record
  const version = shownVersion(record, asOf.isAsked ? asOf.day : null)
  const symbol = typesetVerbatim(symbolOfVersion(kind, record, version))
  const titleStatus =
    version?.revision?.titleStatus ?? (version && !isCurrent(record, version) ? null : record.titleStatus)
  return (
    <article className="record">
      <header>
        <h1>
          <span className="record-symbol">{symbol}</span>{' '}
          <VersionTitle locale={locale} record={record} version={version} />
        </h1>
        <p className="record-kind">
          {publicMessages.kinds[kind][locale]}
          {titleStatus === 'translation' ? `. ${publicMessages.unofficialTitle[locale]}` : null}
        </p>
      </header>
      <div className="record-body">
        <InstrumentStatus locale={locale} kind={kind} record={record} asOf={asOf} />
        <Facts
          title={publicMessages.facts[locale]}
          rows={[...(facts ?? []), ...sharedFacts(record, version, mention, locale)]}
        />
        <div className="record-text">
          <Prose state={record.summary} locale={locale} mention={mention} />
          <InstrumentText
            locale={locale}
            version={version}
            name={`${publicMessages.kinds[kind][locale]} ${symbol}`}
            mention={mention}
            files={files}
          />
          {lifecycle}
          <InstrumentHistory locale={locale} record={record} mention={mention} files={files} />
          <VersionList locale={locale} kind={kind} record={record} shown={version?.mark ?? null} />
          <InstrumentRelations
            locale={locale}
            relations={record.relations ?? []}
            reversed={reversed}
            mention={mention}
          />
          {children}
          <Citation
            cited={citedVersion(kind, record, { locale, today: asOf.today }, version ?? undefined)}
            page={version ? versionHref(kind, locale, record, version) : paths.record(kind, locale, record.slug ?? '')}
          />
        </div>
      </div>
      <Verification locale={locale} state={verification.state} source={verification.source} />
    </article>
  )
}

type TextProps = Pick<Props, 'locale' | 'mention' | 'files'> & { version: Version | null; name: string }

/** The wording of a version; no text of law is invented where none is held. */
function InstrumentText({ locale, version, name, mention, files }: TextProps) {
  const revision = version?.revision
  const links = revision?.links ?? []
  return (
    <section>
      <h2>{publicMessages.text[locale]}</h2>
      {revision?.text ? (
        <Prose state={revision.text} locale={locale} mention={mention} offset={1} />
      ) : (
        <p>{typeset(publicMessages.noText[locale], locale)}</p>
      )}
      {links.length > 0 ? (
        <InstrumentLinks locale={locale} links={links} files={files} of={name} />
      ) : (
        <p>{typeset(publicMessages.noLink[locale], locale)}</p>
      )}
    </section>
  )
}

function sharedFacts(
  record: Resolution | Decision,
  version: Version | null,
  mention: ResolveMention,
  locale: Locale,
): Fact[] {
  const adoption = record.events?.find(({ kind }) => kind === 'adopted')?.meeting
  const effect = version ? effectOf(version) : null
  const meetingFact = (term: string, meeting: string | Meeting | undefined): Fact[] =>
    meeting && meetingInWords(meeting)
      ? [{ term, value: <MeetingName locale={locale} meeting={meeting} mention={mention} /> }]
      : []
  const partners = (record.partners ?? []).flatMap(
    (partner) => mention({ relationTo: 'partners', value: partner }, 'full', locale) ?? [],
  )
  const themes = (record.themes ?? []).flatMap(
    (theme) => mention({ relationTo: 'themes', value: theme }, null, locale) ?? [],
  )
  return [
    ...(version && version.mark !== null
      ? [
          { term: versionMessages.shown[locale], value: typesetVerbatim(markInWords(version.mark, locale)) },
          ...meetingFact(versionMessages.revision[locale], version.meeting),
        ]
      : []),
    ...(version
      ? [
          {
            term: versionMessages.effect[locale],
            value: effect ? <Day locale={locale} date={effect} /> : versionMessages.effectUnknown[locale],
          },
        ]
      : []),
    ...meetingFact(publicMessages.adoptedAt[locale], adoption),
    ...partners.map((partner) => ({
      term: words.partners[locale],
      value: <RecordLink locale={locale} mention={partner} />,
    })),
    ...themes.map((theme) => ({
      term: words.themes[locale],
      value: <RecordLink locale={locale} mention={theme} />,
    })),
  ]
}
