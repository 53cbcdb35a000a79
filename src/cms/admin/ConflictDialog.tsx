'use client'
// Two texts of one field are compared in the form.
import { useEffect, useMemo, useState } from 'react'
import { Dialog, DialogButtons } from './Dialog'
import { isSame, type Leaf, leavesOf, type Values, valueIn, withValues } from './leaves'
import { messages } from './messages'
import { useRecord, useTyped } from './payload'
import { RefusalNotice } from './RefusalNotice'
import { askSaved, type Refusal } from './requests'
import type { Problem } from './useSave'
import { useTextOf } from './useTextOf'
import { useWords } from './words'

const words = messages.conflict

type Conflict = Extract<Problem, { kind: 'conflict' }>
type Props = {
  id: string
  conflict: Conflict
  save: (chosen: { based: string; values: Values }) => Promise<boolean>
  onClose: () => void
}

/**
 * The fields in which the typed text and the newest saved state differ, with a choice for each. What only one side
 * changed since the form was opened is chosen already.
 */
export function ConflictDialog({ id, conflict, save, onClose }: Props) {
  const { say, language, moment } = useWords()
  const { collection, locale, fields, saved } = useRecord()
  const { values, show } = useTyped()
  // What the form held when it was refused: saving makes the form follow.
  const [typed] = useState(values)
  const [before] = useState(saved)
  const [newest, setNewest] = useState<Values | null>(null)
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({})
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  useEffect(() => {
    void askSaved(collection, id, language, locale).then((answer) =>
      answer.ok ? setNewest(answer.value) : setRefusal(answer.refusal),
    )
  }, [collection, id, language, locale])

  const differing = useMemo(
    () =>
      newest ? leavesOf(fields, language).filter((leaf) => !isSame(valueIn(leaf, typed), valueIn(leaf, newest))) : [],
    [fields, language, typed, newest],
  )
  const sideOf = (leaf: Leaf) =>
    chosen[leaf.path] ?? (isSame(valueIn(leaf, typed), valueIn(leaf, before)) ? 'theirs' : 'mine')
  const by = conflict.by ?? say(words.somebody)

  const saveChoices = async () => {
    if (!newest) return
    setIsSaving(true)
    const theirs = differing.filter((leaf) => sideOf(leaf) === 'theirs')
    const changes = Object.fromEntries(theirs.map((leaf) => [leaf.path, valueIn(leaf, newest) ?? null]))
    if (!(await save({ based: conflict.updatedAt, values: withValues(typed, changes) }))) return
    const answer = await askSaved(collection, id, language, locale)
    if (answer.ok) await show(answer.value)
  }

  return (
    <Dialog guide="conflict" isWide onClose={onClose} title={say(words.title)}>
      <p>{say(words.said, by, moment(conflict.updatedAt))}</p>
      {newest && differing.length === 0 && <p>{say(words.none)}</p>}
      {newest &&
        differing.map((leaf) => (
          <Sides
            before={valueIn(leaf, before)}
            by={by}
            key={leaf.path}
            leaf={leaf}
            mine={valueIn(leaf, typed)}
            onChoose={(side) => setChosen({ ...chosen, [leaf.path]: side })}
            side={sideOf(leaf)}
            theirs={valueIn(leaf, newest)}
          />
        ))}
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        cancel={say(words.later)}
        confirm={say(words.confirm)}
        isDisabled={!newest || isSaving}
        onClose={onClose}
        onConfirm={() => void saveChoices()}
      />
    </Dialog>
  )
}

type SidesProps = {
  leaf: Leaf
  by: string
  mine: unknown
  theirs: unknown
  before: unknown
  side: 'mine' | 'theirs'
  onChoose: (side: 'mine' | 'theirs') => void
}

function Sides({ leaf, by, mine, theirs, before, side, onChoose }: SidesProps) {
  const { say } = useWords()
  const isBoth = !isSame(mine, before) && !isSame(theirs, before)
  const sides = [
    { name: 'mine', label: say(words.mine), value: mine },
    { name: 'theirs', label: say(words.theirs, by), value: theirs },
  ] as const
  return (
    <fieldset className="act-sides">
      <legend>
        {leaf.label}
        {isBoth && <small> ({say(words.both)})</small>}
      </legend>
      {sides.map(({ name, label, value }) => (
        <label key={name}>
          <span>
            <input checked={side === name} name={leaf.path} onChange={() => onChoose(name)} type="radio" /> {label}
          </span>
          <SideText leaf={leaf} value={value} />
        </label>
      ))}
    </fieldset>
  )
}

function SideText({ leaf, value }: { leaf: Leaf; value: unknown }) {
  const { say } = useWords()
  const text = useTextOf(leaf, value)
  return text ? <span className="act-side">{text}</span> : <em className="act-side">{say(words.empty)}</em>
}
