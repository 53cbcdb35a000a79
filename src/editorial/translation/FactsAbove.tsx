'use client'
// Facts are named in the language of the administration.
import { type Leaf, leavesOf, valueIn } from '#/cms/admin/leaves'
import { useRecord } from '#/cms/admin/payload'
import { useTextOf } from '#/cms/admin/useTextOf'
import { useWords } from '#/cms/admin/words'
import { messages } from './messages'

/** What holds for every language, to be read while one translates. */
export function FactsAbove() {
  const { say, language } = useWords()
  const { fields } = useRecord()
  const facts = leavesOf(fields, language).filter(({ field }) => !('localized' in field && field.localized))
  return (
    <details className="translation-facts">
      <summary>{say(messages.facts)}</summary>
      <dl>
        {facts.map((leaf) => (
          <Fact key={leaf.path} leaf={leaf} />
        ))}
      </dl>
    </details>
  )
}

function Fact({ leaf }: { leaf: Leaf }) {
  const { saved } = useRecord()
  const text = useTextOf(leaf, valueIn(leaf, saved))
  if (!text) return null
  return (
    <div>
      <dt>{leaf.label}</dt>
      <dd>{text}</dd>
    </div>
  )
}
