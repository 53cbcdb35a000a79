import type { Hit, Searched, SearchResult } from '#/data/search'
import { mark } from '#/data/searchExtracts'
import { formatDay, formatNumber } from '#/i18n/formats'
import type { Locale, Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { markInWords } from '#/instrument/versions'
import { parameterNames } from '#/parameters'
import { listed, paths } from '#/paths'
import type { Condition } from '#/register/declaration'
import { Alternatives, chipsOf, FacetFields, FilterChips } from '#/register/Filters'
import { registerMessages as registerWords } from '#/register/registerMessages'
import { conditionsToQuery, type Names, without } from '#/register/selection'
import { OnlyIn } from '#/ui/OnlyIn'
import { Verbatim } from '#/ui/Verbatim'
import { searchMessages as words } from './messages'
import { countsIn, formFacets, type SearchSelection, searchFacets, searchHref, valuesOf } from './selection'

export const hitHref = (
  { collection, slug, home }: Omit<Hit, 'extract' | 'formerly' | 'coming'>,
  locale: Locale,
): string =>
  collection === 'pages'
    ? home
      ? paths.home(locale)
      : paths.page(locale, slug)
    : paths.record(collection, locale, slug)

type Props = { selection: SearchSelection; names: Names; result: SearchResult | null }

/** The form of the search, with its text and, once there is something to narrow, its filters. */
export function SearchForm({ selection, names, result }: Props) {
  const { locale, text, conditions } = selection
  const types = conditionsToQuery(searchFacets, locale, conditions, names).type ?? []
  const counts = result ? countsIn(result) : []
  return (
    <search className="search">
      <form action={paths.view('search', locale)} method="get">
        <label htmlFor="search">{words.label[locale]}</label>
        <input
          id="search"
          type="search"
          name={parameterNames.text[locale]}
          defaultValue={text}
          maxLength={300}
          aria-describedby="search-hint"
        />
        <button type="submit">{words.submit[locale]}</button>
        <span id="search-hint" className="hint">
          {typeset(words.hint[locale], locale)}
        </span>
        {types.map((type) => (
          <input key={type} type="hidden" name={parameterNames.type[locale]} value={type} />
        ))}
        {counts.length > 0 || conditions.some(({ facet }) => facet !== 'type') ? (
          <details className="filters">
            <summary>{registerWords.filters[locale]}</summary>
            <div className="facets">
              <FacetFields facets={formFacets} locale={locale} conditions={conditions} names={names} counts={counts} />
            </div>
            <button type="submit">{registerWords.apply[locale]}</button>
          </details>
        ) : null}
      </form>
    </search>
  )
}

type ResultProps = Props & { result: SearchResult }

/** The types of the results with their counts, each a link to these alone. */
export function TypeLinks({ selection, names, result }: ResultProps) {
  const { locale, conditions } = selection
  const types = valuesOf(selection, 'type')
  if (result.types.length < 2 && types.length === 0) return null
  const rest = without(conditions, 'type')
  const href = (type: Searched | null) =>
    searchHref(selection, names, { conditions: type ? [...rest, { facet: 'type', values: [type] }] : rest })
  return (
    <nav className="types" aria-label={words.narrow[locale]}>
      <ul>
        <li>
          <a href={href(null)} aria-current={types.length === 0 ? 'true' : undefined}>
            {words.everything[locale]} ({formatNumber(result.without.type, locale)})
          </a>
        </li>
        {result.types.map(({ type, count }) => (
          <li key={type}>
            <a href={href(type)} aria-current={types.includes(type) ? 'true' : undefined}>
              {words.types[type][locale]} ({formatNumber(count, locale)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Each status and theme that is applied, as a link that removes it. */
export function AppliedFilters({ selection, names }: Omit<Props, 'result'>) {
  const { locale, conditions } = selection
  const hrefWith = (changed: Condition[]) => searchHref(selection, names, { conditions: changed })
  return (
    <FilterChips
      locale={locale}
      chips={chipsOf(formFacets, { locale, conditions, names, hrefWith })}
      clear={hrefWith(conditions.filter(({ facet }) => facet === 'type'))}
    />
  )
}

/** An empty result: the condition without which it would not be empty; without conditions, advice on the text. */
export function NoResults({ selection, names, result }: ResultProps) {
  const { locale, conditions } = selection
  const alternatives = (['type', 'status', 'theme'] as const).flatMap((key) => {
    const facet = searchFacets.find((candidate) => candidate.key === key)
    if (!facet || valuesOf(selection, key).length === 0) return []
    const href = searchHref(selection, names, { conditions: without(conditions, key) })
    return { label: facet.label[locale], href, count: result.without[key] }
  })
  return conditions.length > 0 ? (
    <Alternatives locale={locale} alternatives={alternatives} />
  ) : (
    <RegisterLinks locale={locale} lead={words.advice} />
  )
}

/** A way on from a search without results: the registers, and what each helps to find. */
export function RegisterLinks({ locale, lead }: { locale: Locale; lead: Localized }) {
  return (
    <>
      <p>{typeset(lead[locale], locale)}</p>
      <ul>
        {listed.map((kind) => (
          <li key={kind}>
            <a href={paths.list(kind, locale)}>{words.types[kind][locale]}</a>
            {typeset(` – ${words.ways[kind][locale]}`, locale)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The results of one page, each with its type and an extract of its text around the words that were looked for. */
export function Hits({ locale, hits, start }: { locale: Locale; hits: Hit[]; start: number }) {
  return (
    <ol className="entries hits" start={start}>
      {hits.map((hit) => (
        <li key={`${hit.collection} ${hit.id}`}>
          <a href={hitHref(hit, locale)} lang={elsewhere(hit, locale)}>
            {isQuoted(hit) ? <Verbatim text={hit.title} /> : typeset(hit.title, hit.language)}
          </a>
          <OnlyIn locale={locale} language={elsewhere(hit, locale)} />
          <p className="entry-facts">
            {words.type[hit.collection][locale]}
            {hit.formerly ? `, ${typeset(words.formerly[locale](hit.formerly), locale)}` : null}
            {hit.coming
              ? typeset(
                  words.coming[locale](markInWords(hit.coming.mark, locale), formatDay(hit.coming.day, locale)),
                  locale,
                )
              : null}
          </p>
          {hit.extract ? (
            <p className="extract" lang={elsewhere(hit, locale)}>
              <Extract locale={hit.language} text={hit.extract} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

const elsewhere = ({ language }: Hit, locale: Locale) => (language === locale ? undefined : language)

/** Prose with the words that were looked for between marks. */
function Extract({ locale, text }: { locale: Locale; text: string }) {
  return typeset(text, locale)
    .split(mark.start)
    .map((part, i) => {
      const [found = '', after] = part.split(mark.end)
      if (after === undefined) return part
      return (
        <span key={i}>
          <mark>{found}</mark>
          {after}
        </span>
      )
    })
}

/** Titles of resolutions and decisions are quoted as they are. */
const isQuoted = ({ collection }: Hit) => collection === 'resolutions' || collection === 'decisions'
