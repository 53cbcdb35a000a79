'use client'
// Names are typed and sent from the dialog.
import { useEffect, useState } from 'react'
import { Dialog } from '#/cms/admin/Dialog'
import { messages as words } from '#/cms/admin/messages'
import { Button } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import { asked, askPublication, askState, type Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import type { PublicationState } from '#/cms/publishing/state'
import { formatList } from '#/i18n/formats'
import { type Locale, locales } from '#/i18n/locales'
import type { Found } from './find'
import { messages } from './messages'
import '#/cms/admin/publication.css'

const { naming } = messages

type Names = Record<Locale, string>
/** What is read of `…/translation`. */
type Sheet = { mayWrite: boolean; texts: { key: string; target: unknown }[] }

type Props = { record: Found & { nameField: string }; onClose: () => void; onSaved: () => void }

/**
 * The name of a record in every language, corrected at once. It is published from here where nothing else would become
 * public with it.
 */
export function NameDialog({ record: { collection, id, nameField }, onClose, onSaved }: Props) {
  const { say, language } = useWords()
  const [state, setState] = useState<PublicationState | null>(null)
  const [saved, setSaved] = useState<Names | null>(null)
  const [typed, setTyped] = useState<Names | null>(null)
  const [own, setOwn] = useState<readonly Locale[]>([])
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [done, setDone] = useState('')

  const path = `/api/${collection}/${id}/translation`
  useEffect(() => {
    void Promise.all([
      askState(collection, id, language),
      ...locales.map((locale) => asked<Sheet>(`${path}?locale=${locale}`, language)),
    ] as const).then(([publication, ...sheets]) => {
      if (publication.ok) setState(publication.value)
      const names = {} as Names // filled for every language below
      const mine: Locale[] = []
      for (const [i, locale] of locales.entries()) {
        const sheet = sheets[i]
        if (!sheet?.ok) return setRefusal(sheet?.refusal ?? null)
        names[locale] = String(sheet.value.texts.find(({ key }) => key === nameField)?.target ?? '')
        if (sheet.value.mayWrite) mine.push(locale)
      }
      setSaved(names)
      setTyped(names)
      setOwn(mine)
    })
  }, [collection, id, language, nameField, path])

  const changed = saved && typed ? locales.filter((locale) => typed[locale].trim() !== saved[locale]) : []
  const mayPublish =
    state?.mayPublish === true &&
    changed.every((locale) => {
      const { isPublic, obstacle, differences } = state.languages[locale]
      return isPublic && !obstacle && differences.every((differing) => differing.path === nameField)
    })

  const save = async (names: Names, began: Names, isToPublish: boolean): Promise<Refusal | null> => {
    let before = began
    for (const locale of changed) {
      const value = names[locale].trim() || null
      const texts = [{ key: nameField, value, based: before[locale] || null }]
      // Names that were typed together are translations of each other.
      const confirmed = changed.length > 1 && locale === changed.at(-1) ? [nameField] : []
      const answer = await asked(`${path}?locale=${locale}`, language, { locale, texts, confirmed })
      if (!answer.ok) return answer.refusal
      before = { ...before, [locale]: value ?? '' }
      setSaved(before)
    }
    onSaved()
    if (isToPublish) {
      const answer = await askPublication(collection, id, language, { languages: [...changed], facts: false })
      if (!answer.ok) return answer.refusal
    }
    const languages = changed.map((locale) => say(shared.languageNames[locale]))
    setDone(isToPublish ? say(naming.published, formatList(languages, language)) : say(naming.saved))
    return null
  }
  const send = async (isToPublish: boolean) => {
    if (!saved || !typed) return
    setIsRunning(true)
    setRefusal(null)
    setRefusal(await save(typed, saved, isToPublish))
    setIsRunning(false)
  }

  return (
    <Dialog guide="names" onClose={onClose} title={say(naming.title)}>
      {done && <p role="status">{done}</p>}
      {!typed && !refusal && <p aria-live="polite">{say(naming.loading)}</p>}
      {!done && typed && (
        <fieldset disabled={isRunning}>
          {locales.map((locale) => (
            <label className="act-note" key={locale}>
              {say(naming.name, say(shared.languageNames[locale]))}
              <input
                disabled={!own.includes(locale)}
                lang={locale}
                onChange={({ target }) => setTyped({ ...typed, [locale]: target.value })}
                value={typed[locale]}
              />
            </label>
          ))}
        </fieldset>
      )}
      {!done && state?.mayPublish && changed.length > 0 && !mayPublish && <p>{say(naming.others)}</p>}
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="act-buttons">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say(done ? words.close : words.cancel)}
        </Button>
        {!done && (
          <Button
            buttonStyle={mayPublish ? 'secondary' : 'primary'}
            disabled={isRunning || changed.length === 0}
            margin={false}
            onClick={() => void send(false)}
          >
            {say(naming.save)}
          </Button>
        )}
        {!done && mayPublish && (
          <Button disabled={isRunning || changed.length === 0} margin={false} onClick={() => void send(true)}>
            {say(naming.publish)}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
