/** The page of the audit: the newest entries first, as sentences, with filters. */
import type { AdminViewServerProps } from 'payload'
import { isAdministrator } from '#/cms/accounts/access'
import { LocalMoment } from '#/cms/admin/LocalMoment'
import { AdminPage } from '#/cms/admin/payloadServer'
import { adminLanguage, adminText } from '#/cms/adminText'
import type { Placed } from '#/cms/audit/audit'
import { groups, kinds } from '#/cms/audit/kinds'
import type { Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { groupNames, kindNames, messages } from './messages'
import { commands, peopleIn, queryOf, type Selection, selected, selectionIn } from './selection'
import { sentenceOf } from './sentences'
import './audit.css'

const shown = 50

export async function AuditView(page: AdminViewServerProps) {
  const { req } = page.initPageResult
  const say = (words: Localized) => typeset(adminText(req, words), adminLanguage(req))
  if (!isAdministrator(req)) {
    return (
      <AdminPage page={page}>
        <p>{say(messages.administrators)}</p>
      </AdminPage>
    )
  }
  const selection = selectionIn(page.searchParams ?? {})
  const found = await selected(req, selection, shown + 1)
  const entries = found.slice(0, shown)
  const last = entries.at(-1)
  return (
    <AdminPage page={page}>
      <h1>{say(messages.title)}</h1>
      <p>{say(messages.intro)}</p>
      <Filters people={await peopleIn(req)} say={say} selection={selection} />
      {entries.length === 0 && <p>{say(messages.none)}</p>}
      <ol className="audit-entries">
        {entries.map((entry) => {
          const href = addressOf(entry)
          const sentence = sentenceOf(entry, req)
          return (
            <li key={entry.seq}>
              <LocalMoment iso={entry.at} />
              <span>{href ? <a href={href}>{sentence}</a> : sentence}</span>
              <small>
                {entry.address && `${adminText(req, messages.network)(entry.address)} · `}
                {entry.seq}
              </small>
            </li>
          )
        })}
      </ol>
      <nav aria-label={say(messages.pages)} className="audit-pages">
        {selection.below !== null && <a href={here({ ...selection, below: null })}>{say(messages.newest)}</a>}
        {found.length > shown && last && (
          <a href={here({ ...selection, below: last.seq })} rel="next">
            {say(messages.older)}
          </a>
        )}
        <a download href={`/api/audit/csv?${queryOf({ ...selection, below: null })}`}>
          {say(messages.exportCsv)}
        </a>
        <a download href={`/api/audit/jsonl?${queryOf({ ...selection, below: null })}`}>
          {say(messages.exportLines)}
        </a>
      </nav>
    </AdminPage>
  )
}

const here = (selection: Selection) => `/admin/audit?${queryOf(selection)}`

/** Where the subject of an entry is; null for what is no more, or is no place. */
function addressOf({ collection, kind, record }: Placed): string | null {
  if (!collection || !record || /[dD]eleted$/.test(kind)) return null
  if (collection === 'sets') return `/admin/sets/${record}`
  return collection === 'globals' ? `/admin/globals/${record}` : `/admin/collections/${collection}/${record}`
}

type FiltersProps = {
  people: { id: string; name: string }[]
  say: (words: Localized) => string
  selection: Selection
}

function Filters({ people, say, selection }: FiltersProps) {
  const { person, kind, from, to, record } = selection
  return (
    <form action="/admin/audit" aria-label={say(messages.filters)} className="audit-filters" method="get">
      <label>
        {say(messages.person)}
        <select defaultValue={person ?? ''} name="person">
          <option value="">{say(messages.everybody)}</option>
          <option value={commands}>{say(messages.commands)}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(messages.kind)}
        <select defaultValue={kind ?? ''} name="kind">
          <option value="">{say(messages.every)}</option>
          {groups.map((group) => (
            <optgroup key={group} label={say(groupNames[group])}>
              {kinds[group].map((each) => (
                <option key={each} value={each}>
                  {say(kindNames[each])}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {say(messages.from)}
        <input defaultValue={from ?? ''} name="from" type="date" />
      </label>
      <label>
        {say(messages.to)}
        <input defaultValue={to ?? ''} name="to" type="date" />
      </label>
      {record && <input name="record" type="hidden" value={record} />}
      <button type="submit">{say(messages.apply)}</button>
      <a href="/admin/audit">{say(messages.clear)}</a>
      {record && <p>{say(messages.ofRecord)}</p>}
    </form>
  )
}
