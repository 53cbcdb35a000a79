import type { ReactNode } from 'react'
import { mentionOf, partnerName } from '#/data/mentions'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import type { Partner } from '#/payload-types'
import { hostOf } from '#/register/files'
import { idOf } from '#/register/references'
import { type Fact, Facts } from '#/ui/Facts'
import { Name } from '#/ui/Name'
import { Prose } from '#/ui/Prose'
import { RecordLink } from '#/ui/RecordLink'
import { Verification } from '#/ui/Verification'
import { messages, publicMessages } from './messages'
import { PartnerList } from './PartnerList'
import type { PartnerEntry } from './queries'

type Props = {
  locale: Locale
  partner: Partner
  members: (PartnerEntry & { verified: boolean })[]
  /** Partners that name this one in a relation of theirs, other than its members. */
  related: Partner[]
  /** Its names in other languages. */
  names: Fact[]
  /** Sections of other rooms: its agreements, its instruments. */
  children: ReactNode
}

/** A partner: its names, its text, its relations, and its records in the registers. */
export function PartnerDetail({ locale, partner, members, related, names, children }: Props) {
  const { acronym, name, verification } = partner
  return (
    <article className="record">
      <header>
        <h1>
          {acronym && acronym !== name ? <span className="record-symbol">{acronym}</span> : null}{' '}
          <Name locale={locale} text={name} lang={partner.nameLanguage ?? undefined} />
        </h1>
        <p className="record-kind">{messages.kinds[partner.kind][locale]}</p>
      </header>
      <div className="record-body">
        <Facts title={publicMessages.facts[locale]} rows={[...names, ...factsOf(partner, related, locale)]} />
        <div className="record-text">
          <Prose state={partner.summary} locale={locale} mention={mentionOf} />
          {members.length > 0 ? (
            <section id="members">
              <h2>{publicMessages.members[locale]}</h2>
              <PartnerList locale={locale} partners={members} />
            </section>
          ) : null}
          {children}
        </div>
      </div>
      <Verification locale={locale} state={verification.state} source={verification.source} />
    </article>
  )
}

function factsOf(partner: Partner, related: Partner[], locale: Locale) {
  const relations = (partner.relations ?? []).flatMap((row) => {
    const mention = mentionOf({ relationTo: 'partners', value: row.partner }, 'name', locale)
    if (!mention) return []
    return [
      {
        term: messages.relationTypes[row.type][locale],
        value: (
          <>
            <RecordLink locale={locale} mention={mention} />
            {row.type === 'memberOf' && !row.verified ? (
              <span className="mark-unverified"> {publicMessages.unverifiedMember[locale]}</span>
            ) : null}
          </>
        ),
      },
    ]
  })
  const reversed = related.flatMap((other) => {
    const row = other.relations?.find(({ type, partner: of }) => type !== 'memberOf' && idOf(of) === partner.id)
    if (!row || row.type === 'memberOf') return []
    const term = {
      programmeOf: publicMessages.programmes,
      hostedBy: publicMessages.hosts,
      successorOf: publicMessages.succeededBy,
    }[row.type]
    const href = paths.record('partners', locale, other.slug ?? '')
    return [{ term: term[locale], value: <a href={href}>{typeset(partnerName(other, 'full'), locale)}</a> }]
  })
  const themes = (partner.themes ?? []).flatMap(
    (theme) => mentionOf({ relationTo: 'themes', value: theme }, null, locale) ?? [],
  )
  // An alternative name in one language may be the name in the other: CBD is that of the CDB.
  const aliases = (partner.aliases ?? []).filter(
    ({ kind, text }) => kind !== 'misprint' && text !== partner.acronym && text !== partner.name,
  )
  return [
    ...relations,
    ...reversed,
    ...themes.map((theme) => ({
      term: messages.themes[locale],
      value: <RecordLink locale={locale} mention={theme} />,
    })),
    ...(partner.website
      ? [{ term: messages.website[locale], value: <a href={partner.website}>{hostOf(partner.website)}</a> }]
      : []),
    ...aliases.map((alias) => ({
      term: publicMessages.otherNames[locale],
      value: <span lang={alias.lang}>{alias.text}</span>,
    })),
  ]
}
