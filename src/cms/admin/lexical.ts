'use client'
// Lexical's editor runs in the browser. Only this module imports its client parts: a change of theirs is met here.
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  isDOMNode,
  isSelectionCapturedInDecoratorInput,
  PASTE_COMMAND,
  PASTE_TAG,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent } from 'react'

export const clientFeature = createClientFeature

type Clipboard = { html: string; text: string }
type Heard = {
  /** Gives the HTML to paste instead; null leaves the paste to Lexical. */
  onPaste: (clipboard: Clipboard) => string | null
  /** Called at the first change after a paste, from when on an undo would take back another. */
  onLaterChange: () => void
}

/** What is pasted or dropped into the editor, before Lexical reads it; text that was copied from an editor of this site is its own. */
export function usePaste({ onPaste, onLaterChange }: Heard) {
  const [editor] = useLexicalComposerContext()
  const replaced = useEffectEvent(onPaste)
  const changed = useEffectEvent(onLaterChange)

  useEffect(() => {
    const ours = new WeakSet<Event>()
    const pasteInstead = (data: DataTransfer): boolean => {
      if (data.types.includes('application/x-lexical-editor')) return false
      const text = data.getData('text/plain')
      const html = replaced({ html: data.getData('text/html'), text })
      if (html === null) return false
      const again = pasteOf(html, text)
      ours.add(again)
      return editor.dispatchCommand(PASTE_COMMAND, again)
    }
    const stopPastes = editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData : null
        if (!data || ours.has(event)) return false
        // The fields of an inline block take their own paste.
        if (isDOMNode(event.target) && isSelectionCapturedInDecoratorInput(event.target)) return false
        const isReplaced = pasteInstead(data)
        if (isReplaced) event.preventDefault()
        return isReplaced
      },
      COMMAND_PRIORITY_HIGH,
    )
    const stopDrops = editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (input) => {
        if (typeof input === 'string' || input.inputType !== 'insertFromDrop' || !input.dataTransfer) return false
        return pasteInstead(input.dataTransfer)
      },
      COMMAND_PRIORITY_HIGH,
    )
    return () => {
      stopPastes()
      stopDrops()
    }
  }, [editor])

  useEffect(
    () =>
      editor.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves }) => {
        const isChange = dirtyElements.size + dirtyLeaves.size > 0
        if (isChange && !tags.has(PASTE_TAG) && (tags.has(HISTORIC_TAG) || !tags.has(HISTORY_MERGE_TAG))) changed()
      }),
    [editor],
  )

  return {
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    focus: () => editor.focus(),
  }
}

function pasteOf(html: string, text: string): ClipboardEvent {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', { cancelable: true })
  // Not every browser takes the data from the constructor.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData })
  return event
}
