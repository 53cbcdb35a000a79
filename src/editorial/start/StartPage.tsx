import type { AdminViewServerProps, CollectionSlug } from 'payload'
import { GuideLink } from '#/cms/admin/GuideLink'
import { adminLanguage, adminText } from '#/cms/adminText'
import type { Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { selections } from '../messages'
import { countsOf, selectionNames, setsToWatch } from '../selections'
import { FindRecord } from './FindRecord'
import { found } from './find'
import { messages } from './messages'
import './start.css'

/** The first page after sign-in: a search over every record, and what waits, each count with the list of its records. */
export async function StartPage({ initPageResult, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities } = initPageResult
  const language = adminLanguage(req)
  const say = (pair: Localized) => typeset(adminText(req, pair), language)
  const words = typeof searchParams?.q === 'string' ? searchParams.q.trim() : ''
  const [results, counts, sets] = await Promise.all([words ? found(words, req) : [], countsOf(req), setsToWatch(req)])
  const labelOf = (collection: string, form: 'plural' | 'singular') => {
    const label = req.payload.collections[collection as CollectionSlug]?.config.labels[form]
    return label && typeof label === 'object' ? String((label as Record<string, unknown>)[language]) : String(label)
  }
  const created = visibleEntities.collections.filter((slug) => permissions.collections?.[slug]?.create)
  const withSome = selectionNames.filter((name) => counts.some(({ selection }) => selection === name))
  const without = selectionNames.filter((name) => !withSome.includes(name))

  return (
    <div className="desk-start gutter--left gutter--right">
      <h1>{say(messages.title)}</h1>
      <FindRecord began={results} words={words} />
      {created.length > 0 && (
        <nav aria-labelledby="desk-create" className="desk-create">
          <h2 id="desk-create">{say(messages.create)}</h2>
          <ul>
            {created.map((collection) => (
              <li key={collection}>
                <a href={`/admin/collections/${collection}/create?locale=${language}`}>
                  {labelOf(collection, 'singular')}
                </a>
              </li>
            ))}
          </ul>
          <p>
            {say(messages.several)} <a href="/admin/conference">{say(messages.conference)}</a> ·{' '}
            <a href="/admin/sets">{say(messages.sets)}</a>
          </p>
        </nav>
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
