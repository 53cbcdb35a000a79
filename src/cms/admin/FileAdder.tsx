'use client'
// A file is uploaded, and its row added, while the form is being written.
import { useId, useState } from 'react'
import { documentLanguages } from '#/cms/fields/languages'
import { messages as shared } from '#/cms/messages'
import { GuideLink } from './GuideLink'
import { messages } from './messages'
import { notify, useNewRow, useRecord } from './payload'
import { RefusalNotice } from './RefusalNotice'
import { askUpload, type Refusal } from './requests'
import { titleOfFile } from './titleOfFile'
import { useWords } from './words'
import './publication.css'

const words = messages.file

/** Under a list of documents: a file becomes a document and a row in one act, with the one thing it cannot tell by itself. */
export function FileAdder({ path, readOnly }: { path: string; readOnly?: boolean }) {
  const { say, language } = useWords()
  const { locale } = useRecord()
  const addRow = useNewRow()
  const hint = useId()
  const [of, setOf] = useState('')
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const add = async (file: File) => {
    setIsRunning(true)
    setRefusal(null)
    const title = titleOfFile(file.name)
    const answer = await askUpload(language, locale, file, { title, language: of })
    setIsRunning(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    addRow(path, { file: answer.value.doc.id, language: of })
    notify.success(say(words.added, title))
  }
  if (readOnly) return null
  return (
    <fieldset className="file-adder" disabled={isRunning}>
      <legend>{say(words.add)}</legend>
      <label>
        {say(words.language)}
        <select onChange={(event) => setOf(event.target.value)} value={of}>
          <option value="">–</option>
          {documentLanguages.map((each) => (
            <option key={each} value={each}>
              {say(shared.languageNames[each])}
            </option>
          ))}
        </select>
      </label>
      <input
        aria-describedby={hint}
        aria-label={say(words.add)}
        disabled={of === ''}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void add(file).then(() => (target.value = ''))
        }}
        type="file"
      />
      <p aria-live="polite" id={hint}>
        {isRunning ? say(words.uploading) : ''}
      </p>
      {refusal && <RefusalNotice refusal={refusal} />}
      <GuideLink subject="agreement" />
    </fieldset>
  )
}
