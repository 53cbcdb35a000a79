/** Strands and partners as the picture of the home page shows them. */
import type { PartnerInStrands } from '#/collections/partners/queries'
import type { ThemeEntry } from '#/collections/themes/queries'
import { partnerName } from '#/data/mentions'
import { formatNumber } from '#/i18n/formats'
import { languageTags, nameOrder } from '#/i18n/intl'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { idOf } from '#/register/references'
import { atMost } from '#/ui/pictures/atMost'
import { messages } from '#/ui/pictures/messages'
import type { Branch, Twig } from '#/ui/pictures/rails'

/** A partner under a strand, with how many agreements are on record and the members or programmes under it. */
export type StrandPartner = Omit<Twig, 'twigs'> & { plainName: string; agreements: number; twigs: StrandPartner[] }
export type Strand = Omit<Branch, 'twigs' | 'branches'> & {
  /** What the strand is about, set for reading. */
  summary: string | null
  twigs: StrandPartner[]
  branches: Strand[]
}

type Theme = ThemeEntry & { subThemes?: ThemeEntry[] }
type Known = { partners: PartnerInStrands[]; agreements: ReadonlyMap<string, number>; locale: Locale }
type Tie = { to: string; isVerified: boolean }

/** In characters: two lines of a picture. */
const longestNamed = 70

/** The most partners that a reader takes in; the page of the strand, or of the mechanism, has them all. */
const maxOfList = 16

/** A strand with its partners: the members of one of them, and its programmes, stand under it and not beside it. */
export function strandTree({ subThemes = [], ...theme }: Theme, known: Known): Strand {
  const { partners, agreements, locale } = known
  const here = partners.filter(({ themes }) => themes?.some((other) => idOf(other) === theme.id))
  const ties = tiesAmong(here)
  const collator = nameOrder(languageTags[locale], null)
  const href = paths.record('themes', locale, theme.slug ?? '')
  const roots = here.filter(({ id }) => !ties.has(id))
  return {
    text: typeset(theme.name, locale),
    summary: theme.summary ? typeset(theme.summary, locale) : null,
    href,
    twigs: few(roots, href),
    branches: subThemes.filter(({ name }) => name).map((subTheme) => strandTree(subTheme, known)),
  }

  function few(list: PartnerInStrands[], all: string): StrandPartner[] {
    const { few, others } = atMost(list, maxOfList, ({ id }) => agreements.get(id) ?? 0)
    const text = messages.others[locale](formatNumber(others, locale))
    const names = few.map(partnerShown).toSorted((a, b) => collator.compare(a.text, b.text))
    return [...names, ...(others > 0 ? [{ text, plainName: text, href: all, agreements: 0, twigs: [] }] : [])]
  }

  function partnerShown(partner: PartnerInStrands): StrandPartner {
    const name = typeset(partnerName(partner, 'acronym'), locale)
    const href = paths.record('partners', locale, partner.slug ?? '')
    const count = agreements.get(partner.id) ?? 0
    const under = here.filter(({ id }) => ties.get(id)?.to === partner.id)
    const isUnsure = ties.get(partner.id)?.isVerified === false
    const text = isUnsure ? messages.unverified[locale](name) : name
    return {
      text,
      // The mark beside the name is not read aloud. A name of three lines keeps the words that are seen, line by line.
      name: text.length > longestNamed ? undefined : typeset(messages.strands.named[locale](text, count), locale),
      look: isUnsure ? 'unverified' : undefined,
      plainName: name,
      href,
      mark: count > 0 ? 'disc' : 'ring',
      agreements: count,
      twigs: few(under, href),
    }
  }
}

/** The first present tie of each partner to another of them; one to a partner that is itself tied counts for nothing. */
function tiesAmong(partners: PartnerInStrands[]): Map<string, Tie> {
  const ids = new Set(partners.map(({ id }) => id))
  const ties = new Map<string, Tie>()
  for (const { id, relations } of partners) {
    for (const { type, partner, to, verified } of relations ?? []) {
      const other = idOf(partner)
      if ((type !== 'memberOf' && type !== 'programmeOf') || to || !other || !ids.has(other)) continue
      ties.set(id, { to: other, isVerified: Boolean(verified) })
      break
    }
  }
  return new Map([...ties].filter(([, { to }]) => !ties.has(to)))
}
