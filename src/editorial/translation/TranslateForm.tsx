'use client'
// Translations are typed in the form, and saved text by text.
import type { FormState } from 'payload'
import type { ReactNode } from 'react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Choice } from '#/cms/admin/Choice'
import { GuideLink } from '#/cms/admin/GuideLink'
import { KeptNotice } from '#/cms/admin/KeptNotice'
import { forget, keyOf } from '#/cms/admin/keptText'
import { messages as words } from '#/cms/admin/messages'
import { PublishDialog } from '#/cms/admin/PublishDialog'
import { Button, notify, useOtherFields, useRecord, useSaveKey, useTyped } from '#/cms/admin/payload'
import { EditableForm, editorsTold, useRefresh } from '#/cms/admin/payloadForm'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import { askSignedIn, type Refusal } from '#/cms/admin/requests'
import { SessionDialog } from '#/cms/admin/SessionDialog'
import { usePublication } from '#/cms/admin/usePublication'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import { isSameText } from '#/cms/publishing/textLeaves'
import { formatList } from '#/i18n/formats'
import { FactsAbove } from './FactsAbove'
import { messages } from './messages'
import { askSave } from './requests'
import type { Sheet, SheetText } from './sheet'
import { TextRow } from './TextRow'

type Props = {
  sheet: Sheet
  /** The text of the source, by key. */
  sources: Record<string, ReactNode>
  state: FormState
}

export function TranslateForm({ state, ...props }: Props) {
  // What is typed stays when the page is asked for again.
  const [began] = useState(state)
  return (
    <EditableForm state={began}>
      <Translation {...props} />
    </EditableForm>
  )
}

/** What others saved of a text since it was opened. */
type Meanwhile = { value: unknown; by: string | null }

const order = ['missing', 'outdated', 'unconfirmed', 'current'] as const

const targetsOf = (sheet: Sheet) => Object.fromEntries(sheet.texts.map(({ key, target }) => [key, target]))

function Translation({ sheet, sources }: Omit<Props, 'state'>) {
  const { say, language } = useWords()
  const { collection, id, person } = useRecord()
  const { setModified } = useTyped()
  const { typedAt, setTypedAt: set } = useOtherFields()
  const refresh = useRefresh()
  /** The saved texts that the typed ones began from. */
  const [bases, setBases] = useState<Record<string, unknown>>(() => targetsOf(sheet))
  const [confirmed, setConfirmed] = useState<Record<string, boolean>>({})
  const [meanwhile, setMeanwhile] = useState<Record<string, Meanwhile>>({})
  const [isToDoOnly, setIsToDoOnly] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  const [isSignedOut, setIsSignedOut] = useState(false)
  const [isPublishing, setIsPublishing] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const publication = usePublication()
  const { target, source, texts, mayWrite } = sheet

  const isTyped = ({ key, path }: SheetText) => !isSameText(typedAt(path), bases[key])

  const follow = useEffectEvent((newest: Sheet) => {
    const next = { ...bases }
    for (const text of newest.texts) {
      const isSaved = isSameText(typedAt(text.path), text.target)
      // What is typed beside a newer text keeps its base: the save will tell of the other.
      if (isTyped(text) && !isSaved) continue
      if (!isSaved) set(text.path, text.target)
      next[text.key] = text.target
    }
    setBases(next)
    setConfirmed({})
    setMeanwhile({})
  })
  useEffect(() => follow(sheet), [sheet])

  const nameOf = (locale: Sheet['source']) => say(shared.languageNames[locale])

  /** @returns whether all that is typed is saved now */
  const save = async (isToPublish = false): Promise<boolean> => {
    if (!id || isSaving) return false
    setIsSaving(true)
    await editorsTold()
    const typed = texts.filter(isTyped)
    // What is typed counts as confirmed, until the person says otherwise.
    const keys = texts.filter((text) => confirmed[text.key] ?? typed.includes(text)).map(({ key }) => key)
    setRefusal(null)
    if (typed.length === 0 && keys.length === 0) {
      setIsSaving(false)
      if (!isToPublish) notify.info(say(messages.nothing))
      return true
    }
    const answer = await askSave(collection, id, language, {
      locale: target,
      texts: typed.map(({ key, path }) => ({ key, value: typedAt(path), based: bases[key] })),
      confirmed: keys,
    })
    setIsSaving(false)
    if (answer.ok) {
      if (person) forget(localStorage, keyOf({ person, collection, id, locale: target }))
      setModified(false)
      notify.success(say(messages.saved))
      refresh()
      return true
    }
    const { conflicts, by } = answer.refusal
    setIsSignedOut((await askSignedIn(language)) === false)
    setBases({ ...bases, ...Object.fromEntries(conflicts.map(({ key, value }) => [key, value])) })
    setMeanwhile(Object.fromEntries(conflicts.map(({ key, value }) => [key, { value, by }])))
    setRefusal(answer.refusal)
    return false
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
        <h2>{say(messages.title, nameOf(target))}</h2>
        <p>
          {say(messages.source, nameOf(source))} <GuideLink subject="translate" />
        </p>
        <p>{counts.length > 0 ? formatList(counts, language) : say(messages.none)}</p>
        <a href={`?locale=${source}`}>{say(messages.title, nameOf(source))}</a>
        {!mayWrite && <p>{sheet.isTrashed ? say(messages.inTrash) : say(messages.foreign, nameOf(target))}</p>}
      </div>
      {mayWrite && <KeptNotice />}
      <FactsAbove />
      {mayWrite && shown.length > 0 && (
        <div className="translation-acts">
          <Button disabled={isSaving} margin={false} onClick={() => void save()} size="medium">
            {say(messages.save)}
          </Button>
          {publication?.mayPublish && (
            <Button
              buttonStyle="secondary"
              disabled={isSaving}
              margin={false}
              onClick={() => void save(true).then(setIsPublishing)}
              size="medium"
            >
              {say(words.publish)}
            </Button>
          )}
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
          base={bases[text.key]}
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
      {id && isPublishing && <PublishDialog id={id} onClose={() => setIsPublishing(false)} />}
      {isSignedOut && <SessionDialog onClose={() => setIsSignedOut(false)} onSave={() => void save()} />}
    </div>
  )
}
