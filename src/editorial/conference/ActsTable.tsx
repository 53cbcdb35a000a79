'use client'
// The act of each text is chosen in its row.
import { useWords } from '#/cms/admin/words'
import { printSymbol } from '#/instruments/symbols'
import { messages } from './messages'
import type { ActKind, Row } from './proposals'
import type { Proposals } from './requests'

export const keyOf = ({ collection, conference, sequence }: Row) => `${collection} ${conference}.${sequence}`

type Props = {
  proposals: Proposals
  acts: Record<string, ActKind | ''>
  isDisabled: boolean
  onAct: (key: string, act: ActKind | '') => void
}

/** Each text that was named: what was found, what will be done, or why not. */
export function ActsTable({ proposals: { meeting, rows, unread }, acts, isDisabled, onAct }: Props) {
  const { say } = useWords()
  const after = (row: Row) => {
    const act = acts[keyOf(row)]
    if (act === 'adopted') return say(messages.newRecord)
    if (act !== 'amended') return act ? say(messages.newEvent) : ''
    const type = row.collection === 'resolutions' ? 'resolution' : 'decision'
    return say(messages.newText, printSymbol({ ...row, type, revision: meeting.number }))
  }
  return (
    <table className="conference-acts">
      <thead>
        <tr>
          <th scope="col">{say(messages.text)}</th>
          <th scope="col">{say(messages.act)}</th>
          <th scope="col">{say(messages.after)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">
              {row.id ? <a href={`/admin/collections/${row.collection}/${row.id}`}>{row.symbol}</a> : row.symbol}
              {row.title && <span> {row.title}</span>}
            </th>
            {row.problem ? (
              <td colSpan={2}>{say(row.problem)}</td>
            ) : (
              <>
                <td>
                  <select
                    aria-label={say(messages.actLabel, row.symbol)}
                    disabled={isDisabled}
                    onChange={(event) => onAct(keyOf(row), event.target.value as ActKind | '')}
                    value={acts[keyOf(row)] ?? ''}
                  >
                    {row.acts.map((act) => (
                      <option key={act} value={act}>
                        {say(messages.acts[act])}
                      </option>
                    ))}
                    <option value="">{say(messages.leaveOut)}</option>
                  </select>
                </td>
                <td>{after(row)}</td>
              </>
            )}
          </tr>
        ))}
        {unread.map(({ text, why }) => (
          <tr key={text}>
            <th scope="row">{say(messages.unread)}</th>
            <td colSpan={2}>{say(why)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
