import type { AdminViewServerProps, CollectionSlug } from 'payload'
import { GuideLink } from '#/cms/admin/GuideLink'
import { adminLanguage, adminText } from '#/cms/adminText'
import type { Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { selections } from '../messages'
import { countsOf, selectionNames, setsToWatch } from '../selections'
import { found } from './find'
import { messages } from './messages'
import './start.css'

/** The first page after sign-in: a search over every record, and what waits, each count with the list of its records. */
export async function StartPage({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const language = adminLanguage(req)
  const say = (pair: Localized) => typeset(adminText(req, pair), language)
  const words = typeof searchParams?.q === 'string' ? searchParams.q.trim() : ''
  const [results, counts, sets] = await Promise.all([
    words ? found(words, language, req) : [],
    countsOf(req),
    setsToWatch(req),
  ])
  const labelOf = (collection: string, form: 'plural' | 'singular') => {
    const label = req.payload.collections[collection as CollectionSlug]?.config.labels[form]
    return label && typeof label === 'object' ? String((label as Record<string, unknown>)[language]) : String(label)
  }
  const withSome = selectionNames.filter((name) => counts.some(({ selection }) => selection === name))
  const without = selectionNames.filter((name) => !withSome.includes(name))

  return (
    <div className="desk-start gutter--left gutter--right">
      <h1>{say(messages.title)}</h1>
      <search>
        <form action="/admin" className="desk-find">
          <label htmlFor="desk-find">{say(messages.find)}</label>
          <input id="desk-find" name="q" type="search" defaultValue={words} aria-describedby="desk-find-help" />
          <button type="submit">{say(messages.search)}</button>
          <p id="desk-find-help">{say(messages.findHelp)}</p>
        </form>
      </search>
      {words && (
        <section aria-labelledby="desk-results">
          <h2 id="desk-results">{say(messages.results)}</h2>
          {results.length === 0 && <p>{typeset(adminText(req, messages.nothing)(words), language)}</p>}
          <ul>
            {results.map(({ collection, id, name }) => (
              <li key={id}>
                <a href={`/admin/collections/${collection}/${id}?locale=${language}`}>
                  {name ?? say(messages.unnamed)}
                </a>{' '}
                <span className="desk-kind">{labelOf(collection, 'singular')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{say(messages.work)}</h2>
      <div className="desk-work">
        {withSome.map((name) => (
          <section key={name} aria-labelledby={`desk-${name}`}>
            <h3 id={`desk-${name}`}>{say(selections[name])}</h3>
            <ul>
              {counts
                .filter(({ selection }) => selection === name)
                .map(({ collection, count }) => (
                  <li key={collection}>
                    <a href={`/admin/collections/${collection}?desk=${name}&locale=${language}`}>
                      {labelOf(collection, 'plural')} <strong>{count}</strong>
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {(['failed', 'scheduled'] as const).map((state) => {
          const those = sets.filter((set) => set.state === state)
          if (those.length === 0) return null
          return (
            <section key={state} aria-labelledby={`desk-sets-${state}`}>
              <h3 id={`desk-sets-${state}`}>{say(state === 'failed' ? messages.failedSets : messages.dueSets)}</h3>
              <ul>
                {those.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`/admin/sets/${id}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      {without.length > 0 && (
        <p className="desk-none">
          {say(messages.none)} {without.map((name) => say(selections[name])).join(' · ')}
        </p>
      )}
      <p>
        <a href="/admin/guide">{say(messages.guide)}</a> · <GuideLink subject="start" />
      </p>
    </div>
  )
}
