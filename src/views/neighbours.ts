/** The related records of a partner, in groups: bodies, agreements, resolutions and decisions. */

import { instrumentMessages } from '#/cms/instrument/instrumentMessages'
import { statusInShort as agreementStatus } from '#/collections/agreements/AgreementStatus'
import { messages as agreementWords } from '#/collections/agreements/messages'
import type { AgreementEntry } from '#/collections/agreements/queries'
import { messages as decisionWords } from '#/collections/decisions/messages'
import { publicMessages as partnerPage, messages as partnerWords } from '#/collections/partners/messages'
import type { PartnerEntry } from '#/collections/partners/queries'
import { messages as resolutionWords } from '#/collections/resolutions/messages'
import { partnerName } from '#/data/mentions'
import { formatNumber, lowered } from '#/i18n/formats'
import { languageTags, nameOrder } from '#/i18n/intl'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import type { InstrumentEntry } from '#/instrument/InstrumentEntries'
import { symbolOfVersion } from '#/instrument/VersionName'
import { versionShownOn } from '#/instrument/versions'
import type { AgreementStatus } from '#/instruments/agreementPeriods'
import { paths } from '#/paths'
import type { Partner } from '#/payload-types'
import { idOf } from '#/register/references'
import { type AsOf, isLastKnown, statusInShort, statusOn } from '#/register/statusWords'
import { atMost } from '#/ui/pictures/atMost'
import type { Look, Mark } from '#/ui/pictures/drawing'
import { messages } from '#/ui/pictures/messages'

type Neighbour = {
  text: string
  href: string
  mark?: Mark
  look?: Look
  /** Whether the status behind the mark is only the last known one. */
  isLastKnown?: boolean
  /** The title and the status, which the list adds. */
  more?: string
}
export type Neighbours = { caption: string; nodes: Neighbour[] }

export type PartnerRelations = {
  partner: Partner
  members: (PartnerEntry & { verified: boolean })[]
  related: Partner[]
  agreements: AgreementEntry[]
  resolutions: InstrumentEntry[]
  decisions: InstrumentEntry[]
  /** The address of each full list in the page. */
  lists: Record<'members' | 'agreements' | 'texts', string>
}

const words = messages.neighbourhood
/** The most records of a group that a reader takes in; the lists of the page have them all. */
const maxOfGroup = 8

/** The bodies that a partner is related to, by the kind of relation, as its record or theirs states it. */
export function relatedBodies({ partner, members, related, lists }: PartnerRelations, locale: Locale): Neighbours[] {
  const collator = nameOrder(languageTags[locale], null)
  const types = ['memberOf', 'programmeOf', 'hostedBy', 'successorOf'] as const
  const stated = types.map((type) => ({
    caption: partnerWords.relationTypes[type],
    bodies: (partner.relations ?? []).flatMap((row) =>
      row.type === type && row.partner && typeof row.partner === 'object' && row.partner.slug
        ? [{ body: row.partner, isVerified: Boolean(row.verified) }]
        : [],
    ),
  }))
  const reversed = (['programmeOf', 'hostedBy', 'successorOf'] as const).map((type) => ({
    caption: { programmeOf: partnerPage.programmes, hostedBy: partnerPage.hosts, successorOf: partnerPage.succeededBy }[
      type
    ],
    bodies: related.flatMap((body) => {
      const row = body.relations?.find((other) => other.type === type && idOf(other.partner) === partner.id)
      return row ? [{ body, isVerified: Boolean(row.verified) }] : []
    }),
  }))
  const membership = {
    caption: partnerPage.members,
    bodies: members.map((body) => ({ body, isVerified: body.verified })),
  }
  return [...stated, membership, ...reversed].flatMap(({ caption, bodies }) =>
    group(
      caption[locale],
      bodies
        .map(({ body, isVerified }): Neighbour => {
          const name = typeset(partnerName(body, 'acronym'), locale)
          const href = paths.record('partners', locale, body.slug ?? '')
          return isVerified
            ? { text: name, href }
            : { text: messages.unverified[locale](name), href, look: 'unverified' }
        })
        .toSorted((a, b) => collator.compare(a.text, b.text)),
      lists.members,
      locale,
    ),
  )
}

/** The texts that concern a partner, each with its status as far as it is known. */
export function relatedTexts(relations: PartnerRelations, asOf: AsOf, locale: Locale): Neighbours[] {
  const { agreements, resolutions, decisions, lists } = relations
  return [
    ...group(
      agreementWords.plural[locale],
      agreements.map((agreement) => agreementShown(agreement, asOf, locale)),
      lists.agreements,
      locale,
    ),
    ...(['resolutions', 'decisions'] as const).flatMap((kind) =>
      group(
        { resolutions: resolutionWords, decisions: decisionWords }[kind].plural[locale],
        { resolutions, decisions }[kind].map((entry) => instrumentShown(kind, entry, asOf, locale)),
        lists.texts,
        locale,
      ),
    ),
  ]
}

/** One group up to its limit; none where it would be empty. */
function group(caption: string, all: Neighbour[], list: string, locale: Locale): Neighbours[] {
  if (all.length === 0) return []
  const { few, others } = atMost(all, maxOfGroup)
  const text = messages.others[locale](formatNumber(others, locale))
  return [{ caption: typeset(caption, locale), nodes: others > 0 ? [...few, { text, href: list }] : few }]
}

function agreementShown(agreement: AgreementEntry, asOf: AsOf, locale: Locale): Neighbour {
  const { form, signed, slug, title } = agreement
  const { status, text: inWords, isLastKnown } = agreementStatus(agreement, asOf, locale)
  const name = agreementWords.forms[form][locale]
  const year = signed.date?.slice(0, 4)
  const dated = signed.precision === 'announced' ? words.announced : words.dated
  const text = year && signed.precision !== 'unknown' ? dated[locale](name, year) : words.undated[locale](name)
  return {
    ...marked(
      text,
      status === 'inForce' ? 'disc' : status === 'unknown' ? 'box' : null,
      inWords,
      isEnded(status),
      locale,
    ),
    isLastKnown,
    href: paths.record('agreements', locale, slug ?? ''),
    more: typeset(`${title}, ${lowered(inWords, locale)}`, locale),
  }
}

function instrumentShown(
  kind: 'resolutions' | 'decisions',
  entry: InstrumentEntry,
  asOf: AsOf,
  locale: Locale,
): Neighbour {
  const status = statusOn(entry, asOf.day)
  const mark = status === 'inEffect' ? 'disc' : status === 'unknown' ? 'box' : null
  const symbol = typesetVerbatim(symbolOfVersion(kind, entry, versionShownOn(entry, asOf.day)))
  const isOver = status === 'notInEffect' || status === 'ended' || status === 'overtaken'
  return {
    ...marked(symbol, mark, instrumentMessages.statuses[status][locale], isOver, locale),
    isLastKnown: isLastKnown(entry, asOf),
    href: paths.record(kind, locale, entry.slug ?? ''),
    more: `${typesetVerbatim(entry.title)}, ${typeset(lowered(statusInShort(entry, asOf, locale), locale), locale)}`,
  }
}

const isEnded = (status: AgreementStatus | undefined) =>
  status === 'suspended' || status === 'expired' || status === 'terminated' || status === 'superseded'

/** A status that is neither in effect nor not known is said in words too. */
function marked(text: string, mark: Mark | null, status: string, ended: boolean, locale: Locale) {
  if (mark) return { text, mark }
  const said = `${text}, ${typeset(lowered(status, locale), locale)}`
  return ended ? { text: said, mark: 'square' as const } : { text: said }
}
