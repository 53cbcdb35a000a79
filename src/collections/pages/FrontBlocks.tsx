/** The blocks of a front page: what can be searched, what there is, and how far it goes. */
import { mentionOf } from '#/data/mentions'
import type { Situation } from '#/data/situation'
import { formatNumber, formatPartialDate, nounFor } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { parameterNames } from '#/parameters'
import { paths, registers } from '#/paths'
import type { SearchBlock, SituationBlock } from '#/payload-types'
import { nouns } from '#/register/ties'
import { SearchForm } from '#/ui/SearchForm'
import { publicMessages as words } from './messages'

export function SearchView({ locale, block }: { locale: Locale; block: SearchBlock }) {
  const examples = (block.examples ?? '').split('\n').filter(Boolean)
  return (
    <section className="front-search" aria-label={words.searching[locale]}>
      <SearchForm locale={locale} placeholder={words.searchable[locale]} />
      {examples.length > 0 ? (
        <p className="muted">
          {words.forExample[locale]}{' '}
          {examples.map((example, i) => (
            <span key={example}>
              {i > 0 ? ', ' : ''}
              <a href={searchFor(example, locale)}>{typeset(example, locale)}</a>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  )
}

const searchFor = (text: string, locale: Locale) =>
  `${paths.view('search', locale)}?${new URLSearchParams({ [parameterNames.text[locale]]: text })}`

type Counted = { locale: Locale; counts: Situation['counts'] }

/** How many records each register has; each leads to its list. */
export function Figures({ locale, counts }: Counted) {
  return (
    <ul className="figures" aria-label={words.figures[locale]}>
      {registers.map((kind) => (
        <li key={kind}>
          <a href={paths.list(kind, locale)}>
            <b>{formatNumber(counts[kind], locale)}</b> <span>{nounFor(counts[kind], nouns[kind], locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Known = { locale: Locale; block: SituationBlock; situation: Situation }

/** What a reader must know of all that follows: how far it was followed, and that it was not verified. */
export function SituationView({ locale, block, situation }: Known) {
  const { followed, notEntered, counts, verified } = situation
  const [earliest] = followed
  const newest = followed.at(-1)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const page = mentionOf({ relationTo: 'pages', value: block.page }, null, locale)
  const month = (day: string) => formatPartialDate(day.slice(0, 7), 'month', locale)
  const rest = [
    ...(earliest && newest && earliest !== newest ? [words.followedUnevenly[locale](earliest.code)] : []),
    ...notEntered.map(({ code, end }) => words.notEntered[locale](code, month(end))),
    checkedInWords(verified, all, locale),
  ]
  return (
    <p className="situation">
      {newest ? <strong>{typeset(words.followed[locale](newest.code, month(newest.end)), locale)}</strong> : null}{' '}
      {typeset(rest.join(' '), locale)} {page ? <a href={page.href}>{typeset(words.marks[locale], locale)}</a> : null}
    </p>
  )
}

function checkedInWords(verified: number, all: number, locale: Locale): string {
  if (verified === 0) return words.verified.none[locale]
  if (verified === all) return words.verified.all[locale]
  return words.verified.some[locale](formatNumber(verified, locale), formatNumber(all, locale))
}
