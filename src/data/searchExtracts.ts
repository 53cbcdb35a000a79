/** The extracts of results: what their texts say around the words that were looked for, as the pages print it. */
import type { Locale } from '#/i18n/locales'
import { askIndex } from './indexDatabase'
import { mentionOf } from './mentions'
import { configurations, type Matching } from './searchMatching'

/** The marks around the words that were looked for; a text is cleared of them before. */
export const mark = { start: '\ue000', end: '\ue001' }

const options = `StartSel=${mark.start}, StopSel=${mark.end}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`

/** A mention of prose as it is stored. */
type Stored = { target: { relationTo: string; value: string }; form: string | null; text: string | null }

/** A result with what its extract is made of. */
export type Extracted = {
  collection: string
  id: string
  /** That of its text, in which the page names what it mentions. */
  language: Locale
  extract: string
  lead: string
  mentions: Stored[]
}

const prose = `translate(left(body, 20000), '${mark.start}${mark.end}', '')`

/** The columns of `Extracted` beside the key, of the rows of `live.records` that a query matches. @param text the prose, in SQL */
const extractOf = (locale: Locale, text: string) =>
  `ts_headline('${configurations[locale][1]}', ${text}, marked, '${options}') as extract, left(${text}, 200) as lead`

/** The same in the first statement of a search, with the mentions of the record. */
export const extractColumns = (locale: Locale) => `${extractOf(locale, prose)},
  jsonb_path_query_array(document, '$.**.fields ? (@.blockType == "mention" && @.target.value like_regex "^[0-9a-f-]{36}$")') as mentions`

/**
 * The extract of each result by the id of its record: around the words that were looked for, or else the beginning. A
 * mention whose record has another name than the one that was typed is read with that name.
 */
export async function extractsOf(
  locale: Locale,
  hits: readonly Extracted[],
  { sql, values }: Matching,
): Promise<Map<string, string>> {
  const extracts = new Map(hits.map(({ id, extract, lead }) => [id, shown(extract, lead)]))
  const renamed = await renamedIn(hits)
  if (renamed.length === 0) return extracts
  const all = [...values]
  const place = (value: string) => `$${all.push(value)}`
  const statements = renamed.map(({ collection, id, names }) => {
    const current = names.reduce((text, { typed, name }) => `replace(${text}, ${place(typed)}, ${place(name)})`, prose)
    return `select id::text, ${extractOf(locale, current)} from live.records, parsed
      where collection = ${place(collection)} and locale = $1 and id = ${place(id)}::uuid`
  })
  const rows = await askIndex<{ id: string; extract: string; lead: string }>(
    `with ${sql} ${statements.join(' union all ')}`,
    all,
  )
  for (const { id, extract, lead } of rows) extracts.set(id, shown(extract, lead))
  return extracts
}

/** The results in whose prose a record has another name now, with each such name; the longest typed name first. */
async function renamedIn(hits: readonly Extracted[]) {
  const ids = [...new Set(hits.flatMap(({ mentions }) => mentions.map(({ target }) => target.value)))]
  if (ids.length === 0) return []
  const records = await askIndex<{ key: string; names: Record<string, string | null> }>(
    `select locale || ' ' || id as key, (select jsonb_object_agg(field, document->field)
       from unnest(array['name', 'usualName', 'acronym', 'title', 'symbol', 'code', 'slug']) field) as names
     from live.records where locale = any($1) and id = any($2::uuid[])`,
    [[...new Set(hits.map(({ language }) => language))], ids],
  )
  const named = new Map(records.map(({ key, names }) => [key, names]))
  return hits.flatMap(({ collection, id, language, mentions }) => {
    const names = new Map<string, string>()
    for (const { target, form, text } of mentions) {
      const value = named.get(`${language} ${target.value}`)
      const name =
        form !== 'typed' && value && mentionOf({ relationTo: target.relationTo, value }, form, language)?.text
      if (name && text && name !== text) names.set(text, name)
    }
    const longestFirst = [...names].toSorted(([a], [b]) => b.length - a.length)
    return names.size > 0 ? [{ collection, id, names: longestFirst.map(([typed, name]) => ({ typed, name })) }] : []
  })
}

const shown = (extract: string, lead: string) => (extract.includes(mark.start) ? extract : beginningOf(lead))

/** The beginning of a text, to a whole word. */
const beginningOf = (lead: string) => (lead.length < 200 ? lead : `${lead.replace(/\s+\S*$/, '')} …`)
