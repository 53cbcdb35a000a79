'use client'
// The text that could not be saved stays in the form.
import { Dialog, DialogButtons } from './Dialog'
import { messages } from './messages'
import { useWords } from './words'

const words = messages.session

export function SessionDialog({ onSave, onClose }: { onSave: () => void; onClose: () => void }) {
  const { say } = useWords()
  return (
    <Dialog guide="session" onClose={onClose} title={say(words.title)}>
      <p>{say(words.said)}</p>
      <p>
        <a href="/admin/login" rel="noreferrer" target="_blank">
          {say(words.signIn)}
        </a>
      </p>
      <DialogButtons cancel={say(messages.close)} confirm={say(words.again)} onClose={onClose} onConfirm={onSave} />
    </Dialog>
  )
}
