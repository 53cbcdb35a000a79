import { Fragment, type ReactNode } from 'react'

export type Fact = { term: string; value: ReactNode }

/** The facts of a record as a definition list; neighbours with one term share it. */
export function Facts({ title, rows }: { title: string; rows: Fact[] }) {
  if (rows.length === 0) return null
  return (
    <aside className="facts" aria-label={title}>
      <dl>
        {rows.map(({ term, value }, i) => (
          <Fragment key={`${term}-${i}`}>
            {rows[i - 1]?.term === term ? null : <dt>{term}</dt>}
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </aside>
  )
}
