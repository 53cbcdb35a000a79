import { cache } from 'react'
import { agreementCounts } from '#/collections/agreements/queries'
import { partnersInStrands } from '#/collections/partners/queries'
import { listThemes } from '#/collections/themes/queries'
import { formatCount, formatList, formatNumber } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { atMost } from '#/ui/pictures/atMost'
import { widths } from '#/ui/pictures/drawing'
import { messages } from '#/ui/pictures/messages'
import { Picture } from '#/ui/pictures/Picture'
import { rails } from '#/ui/pictures/rails'
import { type Strand, type StrandPartner, strandTree } from './strandTree'

const words = messages.strands

type OverviewProps = { locale: Locale; heading: string | null | undefined; level: 2 | 3 }

/** The strands and their partners as a picture; nothing while there are fewer than two of either. */
export async function StrandPicture({ locale }: { locale: Locale }) {
  const strands = await strandsIn(locale)
  const names = strands.flatMap(partnersOf).map(({ text }) => text)
  if (strands.length < 2 || names.length < 2) return null
  return (
    <Picture
      id="strands"
      title={typeset(words.title[locale], locale)}
      sentence={typeset(`${words.sentence[locale]} ${repeatedInWords(names, locale)}`.trim(), locale)}
      wide={rails(strands, widths.column)}
      narrow={rails(strands, widths.phone)}
      skip={messages.strands.skip[locale]}
    >
      <details>
        <summary>{messages.asList[locale]}</summary>
        <StrandTree locale={locale} strands={strands} />
      </details>
    </Picture>
  )
}

/** The strands with their partners, read once for a page that shows them twice. */
const strandsIn = cache(async (locale: Locale): Promise<Strand[]> => {
  const [themes, partners, agreements] = await Promise.all([
    listThemes(locale),
    partnersInStrands(locale),
    agreementCounts(locale),
  ])
  // In the preview a draft may have no name yet.
  const known = { partners: partners.filter(({ name }) => name), agreements, locale }
  return themes.filter(({ name }) => name).map((theme) => strandTree(theme, known))
})

/** The partners of a strand that the front page names, at most. */
const maxNamed = 12

/** Each strand: what it is about, in a sentence, and its partners. */
export async function StrandOverview({ locale, heading, level }: OverviewProps) {
  const strands = await strandsIn(locale)
  if (strands.length === 0) return null
  const Heading = `h${level}` as const
  const Name = `h${level + 1}` as 'h3' | 'h4'
  return (
    <section className="strands">
      {heading ? <Heading>{typeset(heading, locale)}</Heading> : null}
      {strands.map((strand) => {
        const partners = [...new Map(partnersOf(strand).map((partner) => [partner.href, partner])).values()]
        const { few, others } = atMost(partners, maxNamed, ({ agreements }) => agreements)
        return (
          <article key={strand.href} className="strand">
            <Name>
              <a href={strand.href}>{strand.text}</a>
            </Name>
            {strand.summary ? <p>{strand.summary}</p> : null}
            <ul className="inline">
              {few.map(({ plainName, href }) => (
                <li key={href}>
                  <a href={href}>{plainName}</a>
                </li>
              ))}
              {others > 0 ? (
                <li>
                  <a href={strand.href}>{typeset(messages.others[locale](formatNumber(others, locale)), locale)}</a>
                </li>
              ) : null}
            </ul>
          </article>
        )
      })}
    </section>
  )
}

function StrandTree({ locale, strands }: { locale: Locale; strands: Strand[] }) {
  return (
    <ul>
      {strands.map(({ text, href, twigs, branches }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          <PartnerTree locale={locale} partners={twigs} />
          {branches.length > 0 ? <StrandTree locale={locale} strands={branches} /> : null}
        </li>
      ))}
    </ul>
  )
}

function PartnerTree({ locale, partners }: { locale: Locale; partners: StrandPartner[] }) {
  if (partners.length === 0) return null
  return (
    <ul>
      {partners.map(({ text, href, agreements, twigs }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {agreements > 0 ? ` (${typeset(formatCount(agreements, words.agreements, locale), locale)})` : null}
          <PartnerTree locale={locale} partners={twigs} />
        </li>
      ))}
    </ul>
  )
}

/** "À plusieurs endroits : INTERPOL et OMD." Empty when every name stands once. */
function repeatedInWords(names: string[], locale: Locale): string {
  const repeated = [...new Set(names.filter((name, i) => names.indexOf(name) < i))]
  return repeated.length > 0 ? words.repeated[locale](formatList(repeated, locale)) : ''
}

function partnersOf({ twigs, branches }: Strand): StrandPartner[] {
  return [...twigs.flatMap((partner) => [partner, ...partner.twigs]), ...branches.flatMap(partnersOf)]
}
