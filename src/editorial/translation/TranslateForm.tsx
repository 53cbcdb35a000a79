'use client'
// Translations are typed in the form, and saved text by text.
import type { FormState } from 'payload'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Choice } from '#/cms/admin/Choice'
import { KeptNotice } from '#/cms/admin/KeptNotice'
import { forget, keyOf } from '#/cms/admin/keptText'
import { Button, notify, useRecord, useSaveKey, useTyped } from '#/cms/admin/payload'
import { EditableForm, useRefresh, useTexts } from '#/cms/admin/payloadForm'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import { askSignedIn, type Refusal } from '#/cms/admin/requests'
import { SessionDialog } from '#/cms/admin/SessionDialog'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import { isSameText } from '#/cms/publishing/textLeaves'
import { formatList } from '#/i18n/formats'
import { FactsAbove } from './FactsAbove'
import { messages } from './messages'
import { askSave } from './requests'
import type { Sheet } from './sheet'
import { TextRow } from './TextRow'

type Props = {
  sheet: Sheet
  /** The text of the source, by key. */
  sources: Record<string, ReactNode>
  state: FormState
}

export function TranslateForm(props: Props) {
  return (
    <EditableForm state={props.state}>
      <Translation {...props} />
    </EditableForm>
  )
}

/** What others saved of a text since it was opened. */
type Meanwhile = { value: unknown; by: string | null }

const order = ['missing', 'outdated', 'unconfirmed', 'current'] as const

function Translation({ sheet, sources }: Props) {
  const { say, language } = useWords()
  const { collection, id, person } = useRecord()
  const { setModified } = useTyped()
  const { typedAt, set } = useTexts()
  const refresh = useRefresh()
  const [confirmed, setConfirmed] = useState<Record<string, boolean>>({})
  const [meanwhile, setMeanwhile] = useState<Record<string, Meanwhile>>({})
  const [isToDoOnly, setIsToDoOnly] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  const [isSignedOut, setIsSignedOut] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { target, source, texts, mayWrite } = sheet

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new sheet holds what was confirmed
  useEffect(() => {
    setConfirmed({})
    setMeanwhile({})
  }, [sheet])

  const nameOf = (locale: Sheet['source']) => say(shared.languageNames[locale])
  const changed = () => texts.filter(({ path, target: saved }) => !isSameText(typedAt(path), saved))
  /** What is typed counts as confirmed, until the person says otherwise. */
  const toConfirm = (typed: readonly { key: string }[]) => {
    const keys = new Set(typed.map(({ key }) => key))
    return texts.filter(({ key }) => confirmed[key] ?? keys.has(key)).map(({ key }) => key)
  }

  const save = async () => {
    if (!id || isSaving) return
    const typed = changed()
    const keys = toConfirm(typed)
    setRefusal(null)
    if (typed.length === 0 && keys.length === 0) {
      notify.info(say(messages.nothing))
      return
    }
    setIsSaving(true)
    const answer = await askSave(collection, id, language, {
      locale: target,
      texts: typed.map(({ key, path, target: saved }) => ({
        key,
        value: typedAt(path),
        based: meanwhile[key] ? meanwhile[key].value : saved,
      })),
      confirmed: keys,
    })
    setIsSaving(false)
    if (answer.ok) {
      if (person) forget(localStorage, keyOf({ person, collection, id, locale: target }))
      setModified(false)
      notify.success(say(messages.saved))
      refresh()
      return
    }
    const { conflicts, by } = answer.refusal
    setIsSignedOut((await askSignedIn(language)) === false)
    setMeanwhile({ ...meanwhile, ...Object.fromEntries(conflicts.map(({ key, value }) => [key, { value, by }])) })
    setRefusal(answer.refusal)
  }

  useSaveKey(() => {
    if (mayWrite && !document.querySelector('dialog[open]')) void save()
  })

  const shown = texts.filter(({ source: from, target: to }) => from !== null || to !== null)
  const toDo = shown.filter(({ state }) => state !== null && state !== 'current')
  const counts = order.flatMap((state) => {
    const n = shown.filter((text) => text.state === state).length
    return n > 0 ? [say(messages.counts[state], n)] : []
  })
  const listed = isToDoOnly ? toDo : shown
  const confirmAll = () => setConfirmed(Object.fromEntries(toDo.map(({ key }) => [key, true])))
  return (
    <div className="translation gutter--left gutter--right">
      <div className="translation-head">
        <h2>{say(messages.title, nameOf(source), nameOf(target))}</h2>
        <p>{counts.length > 0 ? formatList(counts, language) : say(messages.none)}</p>
        <a href={`?locale=${source}`}>{say(messages.other, nameOf(source))}</a>
        {!mayWrite && <p>{sheet.isTrashed ? say(messages.inTrash) : say(messages.foreign, nameOf(target))}</p>}
      </div>
      {mayWrite && <KeptNotice />}
      <FactsAbove />
      {mayWrite && shown.length > 0 && (
        <div className="translation-acts">
          <Button disabled={isSaving} margin={false} onClick={() => void save()} size="medium">
            {say(messages.save)}
          </Button>
          {toDo.length > 0 && (
            <Button buttonStyle="secondary" margin={false} onClick={confirmAll} size="medium">
              {say(messages.confirmAll)}
            </Button>
          )}
          <Choice isChosen={isToDoOnly} label={say(messages.onlyToDo)} onChange={setIsToDoOnly} />
        </div>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      {isToDoOnly && listed.length === 0 && <p>{say(messages.allDone)}</p>}
      {listed.map((text) => (
        <TextRow
          confirmed={confirmed[text.key]}
          key={text.key}
          mayWrite={mayWrite}
          meanwhile={meanwhile[text.key]}
          onConfirm={(isConfirmed) => setConfirmed({ ...confirmed, [text.key]: isConfirmed })}
          onTake={(value) => set(text.path, value)}
          sheet={sheet}
          source={sources[text.key]}
          text={text}
        />
      ))}
      {isSignedOut && <SessionDialog onClose={() => setIsSignedOut(false)} onSave={() => void save()} />}
    </div>
  )
}
