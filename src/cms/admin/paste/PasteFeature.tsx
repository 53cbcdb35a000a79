'use client'
// What is pasted is read from the clipboard of the browser.
import { useState } from 'react'
import { clientFeature, usePaste } from '#/cms/admin/lexical'
import { Button } from '#/cms/admin/payload'
import { useWords } from '#/cms/admin/words'
import { pasteMessages as words } from '#/cms/fields/editorMessages'
import { cleanedPaste } from './cleanedPaste'
import type { Loss } from './losses'
import './pasteNotice.css'
import { cleanedText } from './pastedText'

/** Cleans what is pasted into prose, and tells what could not be kept. */
export const PasteFeature = clientFeature({ plugins: [{ Component: PasteNotice, position: 'belowContainer' }] })

function PasteNotice() {
  const { say } = useWords()
  const [losses, setLosses] = useState<Loss[]>([])
  const [isLast, setIsLast] = useState(false)
  const { undo, focus } = usePaste({
    onPaste: ({ html, text }) => {
      const isLines = !html && /[\r\n]/.test(text.trim())
      if (!html && !isLines) return null
      const cleaned = html ? cleanedPaste(html) : cleanedText(text)
      setLosses(cleaned.losses)
      setIsLast(true)
      return cleaned.html
    },
    onLaterChange: () => setIsLast(false),
  })

  const close = () => {
    setLosses([])
    focus()
  }
  const undoPaste = () => {
    undo()
    close()
  }
  return (
    <div className="paste-notice" role="status">
      {losses.length > 0 ? (
        <div className="kept-notice">
          <p>{say(words.lost)}</p>
          <ul>
            {losses.map(({ kind, count, words: found }) => (
              <li key={kind}>{say(words.losses[kind], count, found)}</li>
            ))}
          </ul>
          {isLast ? (
            <Button buttonStyle="secondary" margin={false} onClick={undoPaste} size="small">
              {say(words.undo)}
            </Button>
          ) : null}
          <Button buttonStyle="secondary" margin={false} onClick={close} size="small">
            {say(words.close)}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
