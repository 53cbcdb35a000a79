/** The page of all sets: what is due, day by day, what is in preparation, and what was published. */
import type { AdminViewServerProps } from 'payload'
import { GuideLink } from '#/cms/admin/GuideLink'
import { LocalMoment } from '#/cms/admin/LocalMoment'
import { AdminPage } from '#/cms/admin/payloadServer'
import { adminLanguage, adminText } from '#/cms/adminText'
import { formatDay } from '#/i18n/formats'
import type { Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { messages } from './messages'
import { NewSet } from './NewSet'
import { allSets, type PublicationSet } from './store'
import './sets.css'

export async function SetsView(page: AdminViewServerProps) {
  const { req } = page.initPageResult
  const sets = await allSets(req)
  const language = adminLanguage(req)
  const say = (words: Localized) => typeset(adminText(req, words), language)
  const days = new Map<string, PublicationSet[]>()
  for (const set of sets.filter(({ state }) => state === 'scheduled')) {
    const day = (set.local ?? '').slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), set])
  }
  const line = (set: PublicationSet) => (
    <li key={set.id}>
      {set.state === 'scheduled' && (
        <span className="set-hour">
          {set.local?.slice(11)} <small>{set.zone}</small>
        </span>
      )}
      <a href={`/admin/sets/${set.id}`}>{typeset(set.name, language)}</a>
      <span>
        {adminText(req, messages.records)(set.records)}
        {set.doneAt && ' · '}
        {set.doneAt && <LocalMoment iso={set.doneAt} />}
        {set.madeBy && ` · ${adminText(req, messages.by)(set.madeBy)}`}
      </span>
      {set.problems && <p className="act-refusal">{typeset(set.problems.join(' '), language)}</p>}
    </li>
  )
  const part = (state: PublicationSet['state'], heading: Localized) => {
    const found = sets.filter((set) => set.state === state)
    if (found.length === 0) return null
    const inOrder = state === 'done' ? found.toSorted((a, b) => (b.doneAt ?? '').localeCompare(a.doneAt ?? '')) : found
    return (
      <section>
        <h2>{say(heading)}</h2>
        <ul className="set-list">{inOrder.map(line)}</ul>
      </section>
    )
  }
  return (
    <AdminPage page={page}>
      <h1>{say(messages.title)}</h1>
      <p>
        {say(messages.intro)} <GuideLink subject="sets" />
      </p>
      <NewSet />
      {part('failed', messages.failed)}
      <section>
        <h2>{say(messages.calendar)}</h2>
        {days.size === 0 && <p>{say(messages.nothingDue)}</p>}
        {[...days].map(([day, due]) => (
          <section key={day}>
            <h3>{formatDay(day, language)}</h3>
            <ul className="set-list">{due.map(line)}</ul>
          </section>
        ))}
      </section>
      {part('open', messages.open)}
      {part('done', messages.past)}
    </AdminPage>
  )
}
