import { formatList, formatNumber } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { widths } from '#/ui/pictures/drawing'
import { lifeAcross } from '#/ui/pictures/life'
import { messages } from '#/ui/pictures/messages'
import { Picture } from '#/ui/pictures/Picture'
import { type ConferenceMeeting, type LineageMember, lifecyclesOf, type TableEntry } from './lifecycle'

const words = messages.life

type Props = {
  locale: Locale
  record: LineageMember
  /** The instruments that it replaces or is replaced by, and theirs. */
  relatives: LineageMember[]
  /** The number of further relatives that are left out. */
  others?: number
  /** The meetings of the Conference on record, the earliest first. */
  meetings: ConferenceMeeting[]
  /** The day for which the status is told. */
  day: string
}

/** An instrument from meeting to meeting, with its lineage; nothing while there are fewer than two meetings. */
export function InstrumentLifecycle({ locale, record, relatives, others = 0, meetings, day }: Props) {
  const { drawn, table, isExact } = lifecyclesOf(record, relatives, { meetings, day, locale })
  if (others > 0) {
    const text = messages.others[locale](formatNumber(others, locale))
    drawn.more = { text, href: paths.list(record.kind, locale) }
  }
  if (drawn.columns.length < 2 || table.every(({ spans }) => spans.length === 0)) return null
  const sentences = [relatives.length > 0 ? words.lineage : words.sentence, ...(isExact ? [] : [words.inexact])]
  return (
    <Picture
      id="life"
      title={typeset(words.title[locale], locale)}
      sentence={typeset(sentences.map((sentence) => sentence[locale]).join(' '), locale)}
      wide={lifeAcross(drawn, widths.record)}
      narrow={lifeAcross(drawn, widths.phone)}
    >
      <details>
        <summary>{messages.asTable[locale]}</summary>
        <LifecycleTable locale={locale} table={table} />
      </details>
    </Picture>
  )
}

function LifecycleTable({ locale, table }: { locale: Locale; table: TableEntry[] }) {
  const { instrument, status, from, to } = words.columns
  return (
    <table>
      <thead>
        <tr>
          {[instrument, status, from, to].map((heading) => (
            <th key={heading.fr} scope="col">
              {heading[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.flatMap(({ spans, replacedBy }) =>
          spans.map(({ text, href, ...span }, i) => (
            <tr key={`${text}-${i}`}>
              <td>
                {href ? <a href={href}>{text}</a> : text}
                {replacedBy.length > 0 && i === spans.length - 1
                  ? words.replacedBy[locale](formatList(replacedBy, locale))
                  : null}
              </td>
              <td>{span.status}</td>
              <td>{span.from}</td>
              <td>{span.to}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
