import { formatDay, formatNumber } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { parameterNames } from '#/parameters'
import { paths } from '#/paths'
import type { Condition, Facet } from './declaration'
import { publicMessages } from './messages'
import { registerMessages as words } from './registerMessages'
import { hrefOf, type Names, type Option, optionsOf, type Selection, without } from './selection'

type Counts = readonly { facet: string; value: string; count: number }[]
type Props = { selection: Selection; names: Names; counts: Counts }
type Choice = Option & { count: number; chosen: boolean }

/** A facet with more choices is a list to choose one from: that many checkboxes would fill a page. */
const maxCheckboxes = 9

/** The day field stands above the list, outside the form: it belongs to it by this id, and so keeps the other filters. */
const formId = 'filters'

/** The day for which the list tells a status, with its button; nothing in a register without statuses. */
export function AskDay({ selection: { register, locale, asOf } }: Pick<Props, 'selection'>) {
  if (!register.dated) return null
  return (
    <p className="ask-day">
      <label htmlFor="as-of">{words.asOf[locale]}</label>
      <input
        id="as-of"
        type="date"
        form={formId}
        name={parameterNames.asOf[locale]}
        defaultValue={asOf ?? undefined}
        aria-describedby="as-of-hint"
      />
      <button type="submit" form={formId}>
        {words.show[locale]}
      </button>
      <span id="as-of-hint" className="hint">
        {typeset(words.asOfHint[locale], locale)}
      </span>
    </p>
  )
}

/** The form of the filters: it is sent by GET, so that its result has an address. */
export function Filters({ selection, names, counts }: Props) {
  const { register, locale, conditions, sort } = selection
  // Closed, because on a phone the form would push the list out of sight; where there is a margin, the style sheet shows
  // its content all the same.
  return (
    <details className="filters in-margin">
      <summary>{words.filters[locale]}</summary>
      <form id={formId} action={paths.list(register.kind, locale)} method="get">
        <div className="facets">
          <FacetFields facets={register.facets} locale={locale} conditions={conditions} names={names} counts={counts} />
          {register.order ? (
            <p className="facet">
              <label htmlFor="sort">{words.sort[locale]}</label>
              <select
                id="sort"
                name={parameterNames.sort[locale]}
                defaultValue={sort === 'title' ? words.byTitleSlug[locale] : ''}
              >
                <option value="">{register.order[locale]}</option>
                <option value={words.byTitleSlug[locale]}>{words.byTitle[locale]}</option>
              </select>
            </p>
          ) : null}
        </div>
        <button type="submit">{words.apply[locale]}</button>
      </form>
    </details>
  )
}

type FieldProps = { facets: Facet[]; locale: Locale; conditions: Condition[]; names: Names; counts: Counts }

/** The choices of each facet, with their counts. */
export function FacetFields({ facets, ...rest }: FieldProps) {
  return facets.map((facet) => (
    <FacetField key={facet.key} facet={facet} locale={rest.locale} choices={choicesOf(facet, rest)} />
  ))
}

/** The values that records have, and those that are chosen already. */
function choicesOf(facet: Facet, { locale, conditions, names, counts }: Omit<FieldProps, 'facets'>): Choice[] {
  const chosen = conditions.find((condition) => condition.facet === facet.key)?.values ?? []
  const counted = new Map(counts.filter((row) => row.facet === facet.key).map(({ value, count }) => [value, count]))
  return optionsOf(facet, locale, names, [...new Set([...counted.keys(), ...chosen])])
    .map((option) => ({ ...option, count: counted.get(option.value) ?? 0, chosen: chosen.includes(option.value) }))
    .filter(({ count, chosen: isChosen }) => count > 0 || isChosen)
}

function FacetField({ facet, locale, choices }: { facet: Facet; locale: Locale; choices: Choice[] }) {
  if (choices.length === 0) return null
  const name = parameterNames[facet.key][locale]
  const chosen = choices.filter((choice) => choice.chosen)
  // A list gives one value: several that an address states stay checkboxes.
  if (choices.length > maxCheckboxes && chosen.length < 2) {
    return (
      <p className="facet">
        <label htmlFor={`facet-${facet.key}`}>{facet.label[locale]}</label>
        <select id={`facet-${facet.key}`} name={name} defaultValue={chosen[0]?.slug ?? ''}>
          <option value="">{words.all[locale]}</option>
          {choices.map(({ slug, label, count, parent }) => (
            <option key={slug} value={slug}>
              {`${parent ? '– ' : ''}${typeset(label, locale)} (${formatNumber(count, locale)})`}
            </option>
          ))}
        </select>
      </p>
    )
  }
  return (
    <fieldset className="facet">
      <legend>{facet.label[locale]}</legend>
      {choices.map(({ slug, label, count, chosen: isChosen, parent }) => (
        <label key={slug} className={parent ? 'choice within' : 'choice'}>
          <input type="checkbox" name={name} value={slug} defaultChecked={isChosen} />
          <span>
            {typeset(label, locale)} <span className="count">({formatNumber(count, locale)})</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Each condition as a link that removes it. */
export function AppliedFilters({ selection, names }: Pick<Props, 'selection' | 'names'>) {
  const { register, locale, conditions, asOf } = selection
  const hrefWith = (changed: Condition[]) => hrefOf(selection, names, { conditions: changed })
  return (
    <FilterChips
      locale={locale}
      chips={[
        ...chipsOf(register.facets, { locale, conditions, names, hrefWith }),
        ...(asOf
          ? [{ label: words.asOfDay[locale](formatDay(asOf, locale)), href: hrefOf(selection, names, { asOf: null }) }]
          : []),
      ]}
      clear={hrefOf(selection, names, { conditions: [], asOf: null })}
    />
  )
}

type Chip = { label: string; href: string }
type ChipProps = Pick<Selection, 'locale' | 'conditions'> & { names: Names; hrefWith: (changed: Condition[]) => string }

/** Each applied value of these facets, with the address without it. */
export function chipsOf(facets: Facet[], { locale, conditions, names, hrefWith }: ChipProps): Chip[] {
  return facets.flatMap((facet) =>
    (conditions.find((condition) => condition.facet === facet.key)?.values ?? []).map((value) => ({
      label: labelIn(facet, value, locale, names),
      href: hrefWith(without(conditions, facet.key, value)),
    })),
  )
}

/** Applied filters, each a link that removes it, and a link that removes all. */
export function FilterChips({ locale, chips, clear }: { locale: Locale; chips: Chip[]; clear: string }) {
  if (chips.length === 0) return null
  return (
    <nav className="chosen" aria-label={words.applied[locale]}>
      <ul>
        {chips.map(({ label, href }) => (
          <li key={href}>
            <a href={href} aria-label={typeset(words.remove[locale](label), locale)}>
              {typeset(label, locale)}
            </a>
          </li>
        ))}
        <li>
          <a className="clear" href={clear}>
            {words.clear[locale]}
          </a>
        </li>
      </ul>
    </nav>
  )
}

function labelIn(facet: Facet, value: string, locale: Locale, names: Names): string {
  const option = optionsOf(facet, locale, names, [value]).find((candidate) => candidate.value === value)
  return `${facet.label[locale]}${publicMessages.colon[locale]}${option?.label ?? value}`
}

/** The parts of a query that could not be read. */
export function Problems({ locale, problems }: { locale: Locale; problems: string[] }) {
  if (problems.length === 0) return null
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems">{typeset(words.problems[locale], locale)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{typeset(problem, locale)}</li>
        ))}
      </ul>
    </section>
  )
}

/** An empty list: the condition without which it would not be empty. */
export function NoMatches({
  selection,
  names,
  totals,
}: Pick<Props, 'selection' | 'names'> & { totals: Map<string, number> }) {
  const { register, locale, conditions } = selection
  return (
    <>
      <p>{words.none[locale]}</p>
      <Alternatives
        locale={locale}
        alternatives={register.facets.map(({ key, label }) => ({
          label: label[locale],
          href: hrefOf(selection, names, { conditions: without(conditions, key) }),
          count: totals.get(key) ?? 0,
        }))}
      />
    </>
  )
}

type AlternativesProps = { locale: Locale; alternatives: { label: string; href: string; count: number }[] }

/** Selections with one condition less that are not empty. */
export function Alternatives({ locale, alternatives }: AlternativesProps) {
  const open = alternatives.filter(({ count }) => count > 0)
  if (open.length === 0) return null
  return (
    <>
      <p>{typeset(words.alternatives[locale], locale)}</p>
      <ul>
        {open.map(({ label, href, count }) => (
          <li key={href}>
            <a href={href}>{label}</a> ({formatNumber(count, locale)})
          </li>
        ))}
      </ul>
    </>
  )
}
