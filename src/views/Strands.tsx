import { agreementCounts } from '#/collections/agreements/queries'
import { partnersInStrands } from '#/collections/partners/queries'
import { listThemes } from '#/collections/themes/queries'
import { formatCount, formatList } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { widths } from '#/ui/pictures/drawing'
import { messages } from '#/ui/pictures/messages'
import { Picture } from '#/ui/pictures/Picture'
import { rails } from '#/ui/pictures/rails'
import { type Strand, type StrandPartner, strandTree } from './strandTree'

const words = messages.strands

/** The strands and their partners as a picture; nothing while there are fewer than two of either. */
export async function Strands({ locale }: { locale: Locale }) {
  const [themes, partners, agreements] = await Promise.all([
    listThemes(locale),
    partnersInStrands(locale),
    agreementCounts(locale),
  ])
  // In the preview a draft may have no name yet.
  const known = { partners: partners.filter(({ name }) => name), agreements, locale }
  const strands = themes.filter(({ name }) => name).map((theme) => strandTree(theme, known))
  const names = strands.flatMap(partnersOf).map(({ text }) => text)
  if (strands.length < 2 || names.length < 2) return null
  return (
    <Picture
      id="strands"
      title={typeset(words.title[locale], locale)}
      sentence={typeset(`${words.sentence[locale]} ${repeatedInWords(names, locale)}`.trim(), locale)}
      wide={rails(strands, widths.column)}
      narrow={rails(strands, widths.phone)}
    >
      <details>
        <summary>{messages.asList[locale]}</summary>
        <StrandList locale={locale} strands={strands} />
      </details>
    </Picture>
  )
}

function StrandList({ locale, strands }: { locale: Locale; strands: Strand[] }) {
  return (
    <ul>
      {strands.map(({ text, href, twigs, branches }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          <PartnerTree locale={locale} partners={twigs} />
          {branches.length > 0 ? <StrandList locale={locale} strands={branches} /> : null}
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
