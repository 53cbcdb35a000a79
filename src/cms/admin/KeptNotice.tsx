'use client'
// What is typed in the form is kept in the browser.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { formatList } from '#/i18n/formats'
import { forget, forgetOld, type KeptText, keep, keyOf, readKept } from './keptText'
import { changesOf, isSame, leavesOf, valueAt, withValues } from './leaves'
import { messages } from './messages'
import { Button, useRecord, useTyped } from './payload'
import { useWords } from './words'

const words = messages.kept
const interval = 1500

/**
 * Keeps what is typed until it is saved, and offers what was kept before. Changing the language of the content, a reload
 * and the end of a session then lose nothing.
 */
export function KeptNotice() {
  const { say, shortMoment, language } = useWords()
  const { saved, updatedAt, fields, person, collection, id, locale } = useRecord()
  const { values, isModified, isReadOnly, fill } = useTyped()
  const key = person ? keyOf({ person, collection, id, locale }) : null
  const leaves = useMemo(() => leavesOf(fields, language), [fields, language])
  const [found, setFound] = useState<(KeptText & { key: string }) | null>(null)
  const offered = found && found.key === key ? found : null
  const last = useRef({ key, updatedAt })

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each record and language, not at each save
  useEffect(() => {
    if (!key) return
    forgetOld(localStorage, Date.now())
    const kept = readKept(localStorage, key)
    const isNew = kept && Object.entries(kept.changes).some(([path, value]) => !isSame(value, valueAt(saved, path)))
    if (kept && !isNew) forget(localStorage, key)
    setFound(kept && isNew ? { ...kept, key } : null)
  }, [key])

  useEffect(() => {
    const isSave = last.current.key === key && last.current.updatedAt !== updatedAt
    last.current = { key, updatedAt }
    if (!isSave || !key) return
    if (offered) keep(localStorage, key, offered)
    else forget(localStorage, key)
  }, [key, updatedAt, offered])

  const store = useEffectEvent(() => {
    if (!key) return
    const changes = { ...offered?.changes, ...changesOf(leaves, values(), saved) }
    if (Object.keys(changes).length === 0) forget(localStorage, key)
    else keep(localStorage, key, { at: new Date(Date.now()).toISOString(), changes })
  })

  useEffect(() => {
    if (!isModified || !key) return undefined
    const onLeave = () => store()
    const timer = setInterval(onLeave, interval)
    // The switch of languages is Payload's, and asks nothing: its click is heard before it acts.
    document.addEventListener('click', onLeave, { capture: true })
    window.addEventListener('pagehide', onLeave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('click', onLeave, { capture: true })
      window.removeEventListener('pagehide', onLeave)
    }
  }, [isModified, key])

  if (!offered || !key || isReadOnly) return null
  const labels = leaves.filter(({ path }) => path in offered.changes).map(({ label }) => label)
  const resume = async () => {
    setFound(null)
    await fill(withValues(values(), offered.changes))
  }
  const discard = () => {
    setFound(null)
    forget(localStorage, key)
  }
  return (
    <div className="kept-notice" role="status">
      <p>
        {say(words.found, shortMoment(offered.at))} {say(words.fields, formatList([...new Set(labels)], language))}
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={() => void resume()} size="small">
        {say(words.resume)}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={discard} size="small">
        {say(words.discard)}
      </Button>
    </div>
  )
}
