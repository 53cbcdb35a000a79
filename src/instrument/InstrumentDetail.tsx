import type { ReactNode } from 'react'
import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { paths, type Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import type { LinkedFiles } from '#/register/files'
import { publicMessages } from '#/register/messages'
import type { ResolveMention } from '#/register/resolveMention'
import { type AsOf, meetingInWords } from '#/register/statusWords'
import { type Fact, Facts } from '#/ui/Facts'
import { Prose } from '#/ui/Prose'
import { RecordLink } from '#/ui/RecordLink'
import { Verification } from '#/ui/Verification'
import { Citation } from './Citation'
import { citedVersion } from './citation'
import { InstrumentHistory } from './InstrumentHistory'
import { InstrumentLinks } from './InstrumentLinks'
import { InstrumentRelations, type ReversedRelation } from './InstrumentRelations'
import { InstrumentStatus } from './InstrumentStatus'
import { VersionList } from './VersionList'
import { versionsOf } from './versions'

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
  const { symbol, title, titleStatus, verification } = record
  return (
    <article className="record">
      <header>
        <h1>
          <span className="record-symbol">{typesetVerbatim(symbol ?? '')}</span> {typesetVerbatim(title)}
        </h1>
        <p className="record-kind">
          {publicMessages.kinds[kind][locale]}
          {titleStatus ? `. ${typeset(publicMessages.titleStatuses[titleStatus][locale], locale)}` : null}
        </p>
        <InstrumentStatus locale={locale} kind={kind} record={record} asOf={asOf} mention={mention} />
      </header>
      <div className="record-body">
        <div className="record-text">
          <Prose state={record.summary} locale={locale} mention={mention} />
          <InstrumentText locale={locale} record={record} mention={mention} files={files} />
          {lifecycle}
          <InstrumentHistory locale={locale} record={record} mention={mention} files={files} />
          <VersionList locale={locale} kind={kind} record={record} shown={versionsOf(record).at(-1)?.mark ?? null} />
          <InstrumentRelations
            locale={locale}
            relations={record.relations ?? []}
            reversed={reversed}
            mention={mention}
          />
          {children}
          <Citation
            locale={locale}
            cited={citedVersion(kind, record)}
            address={paths.record(kind, locale, record.slug ?? '')}
          />
        </div>
        <Facts
          title={publicMessages.facts[locale]}
          rows={[...(facts ?? []), ...sharedFacts(record, mention, locale)]}
        />
      </div>
      <Verification locale={locale} state={verification.state} source={verification.source} />
    </article>
  )
}

type TextProps = Pick<Props, 'locale' | 'record' | 'mention' | 'files'>

/** The latest wording; no text of law is invented where none is held. */
function InstrumentText({ locale, record, mention, files }: TextProps) {
  const latest = record.revisions?.at(-1)
  const links = latest?.links ?? []
  return (
    <section>
      <h2>{publicMessages.text[locale]}</h2>
      {latest?.text ? (
        <Prose state={latest.text} locale={locale} mention={mention} offset={1} />
      ) : (
        <p>{typeset(publicMessages.noText[locale], locale)}</p>
      )}
      {links.length > 0 ? (
        <InstrumentLinks locale={locale} links={links} files={files} />
      ) : (
        <p>{typeset(publicMessages.noLink[locale], locale)}</p>
      )}
    </section>
  )
}

function sharedFacts(record: Resolution | Decision, mention: ResolveMention, locale: Locale): Fact[] {
  const adoption = record.events?.find(({ kind }) => kind === 'adopted')?.meeting
  const meeting = adoption ? mention({ relationTo: 'meetings', value: adoption }, null, locale) : null
  const name = adoption ? meetingInWords(adoption) : null
  const partners = (record.partners ?? []).flatMap(
    (partner) => mention({ relationTo: 'partners', value: partner }, 'full', locale) ?? [],
  )
  const themes = (record.themes ?? []).flatMap(
    (theme) => mention({ relationTo: 'themes', value: theme }, null, locale) ?? [],
  )
  return [
    ...(meeting && name ? [{ term: publicMessages.adoptedAt[locale], value: <a href={meeting.href}>{name}</a> }] : []),
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
