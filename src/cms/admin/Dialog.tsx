'use client'
// A dialog of the browser: it holds the focus, gives it back, and closes with Escape.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { GuideLink } from './GuideLink'
import type { GuideSubject } from './guideSubjects'
import { messages } from './messages'
import { Button } from './payload'
import { useWords } from './words'

type Props = { title: string; children: ReactNode; guide?: GuideSubject; isWide?: boolean; onClose: () => void }

/** It stands outside of the form, whose fields its own would join. */
export function Dialog({ title, children, guide, isWide = false, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={heading}
      className={isWide ? 'act-dialog act-dialog-wide' : 'act-dialog'}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={dialog}
    >
      <h2 id={heading}>{title}</h2>
      {children}
      {guide && <GuideLink subject={guide} />}
    </dialog>,
    document.body,
  )
}

type ButtonsProps = {
  onClose: () => void
  /** The word of the button that acts; without one, the dialog can only be closed. */
  confirm?: string
  onConfirm?: () => void
  isDisabled?: boolean
  /** What goes on, or what is to be done first. */
  hint?: string
  cancel?: string
}

export function DialogButtons({ onClose, confirm, onConfirm, isDisabled = false, hint = '', cancel }: ButtonsProps) {
  const { say } = useWords()
  return (
    <>
      <p aria-live="polite" className="act-hint">
        {hint}
      </p>
      <div className="act-buttons">
        <Button buttonStyle={confirm ? 'secondary' : 'primary'} margin={false} onClick={onClose}>
          {cancel ?? say(confirm ? messages.cancel : messages.close)}
        </Button>
        {confirm && (
          <Button disabled={isDisabled} margin={false} onClick={onConfirm}>
            {confirm}
          </Button>
        )}
      </div>
    </>
  )
}
