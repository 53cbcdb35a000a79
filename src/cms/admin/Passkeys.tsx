'use client'
// The browser makes passkeys.
import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from '@simplewebauthn/browser'
import { useEffect, useState } from 'react'
import { accountMessages } from '#/cms/accounts/accountMessages'
import type { Passkey } from '#/cms/accounts/passkeys'
import { Dialog, DialogButtons } from './Dialog'
import { LocalMoment } from './LocalMoment'
import { Typed, useRun } from './Proof'
import { Button } from './payload'
import { RefusalNotice } from './RefusalNotice'
import { asked } from './requests'
import { useWords } from './words'

const words = accountMessages.passkeys

type Told = { passkeys: Passkey[] }

/** The passkeys of a person; administrators remove those of others. */
export function Passkeys({ address, isOwn }: { address: string; isOwn: boolean }) {
  const { say, language } = useWords()
  const [passkeys, setPasskeys] = useState<Passkey[]>([])
  const [open, setOpen] = useState<'add' | Passkey | null>(null)
  const refresh = async () => {
    const answer = await asked<Told>(address, language)
    if (answer.ok) setPasskeys(answer.value.passkeys)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a person
  useEffect(() => void refresh(), [address])
  const close = () => {
    setOpen(null)
    void refresh()
  }
  return (
    <>
      <h3>{say(words.title)}</h3>
      <p>{say(words.explained)}</p>
      <ul>
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span>
              {passkey.name}
              <br />
              {say(words.made)} <LocalMoment iso={passkey.made} />
            </span>
            <Button
              aria-label={say(words.removeThat, passkey.name)}
              buttonStyle="secondary"
              margin={false}
              onClick={() => setOpen(passkey)}
              size="small"
            >
              {say(words.remove)}
            </Button>
          </li>
        ))}
      </ul>
      {isOwn && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('add')} size="small">
          {say(words.add)}
        </Button>
      )}
      {open === 'add' && <Add address={address} onClose={close} />}
      {open && open !== 'add' && <Remove address={address} isOwn={isOwn} onClose={close} passkey={open} />}
    </>
  )
}

type DialogProps = { address: string; onClose: () => void }

/** The current password and a name, then what the browser asks. */
function Add({ address, onClose }: DialogProps) {
  const { say, language } = useWords()
  const [password, setPassword] = useState('')
  const [name, setName] = useState('')
  const [isFailed, setIsFailed] = useState(false)
  const { refusal, isRunning, run } = useRun()

  const add = () =>
    run(async () => {
      setIsFailed(false)
      const begun = await asked<PublicKeyCredentialCreationOptionsJSON>(address, language, { password })
      if (!begun.ok) return begun.refusal
      const response = await startRegistration({ optionsJSON: begun.value }).catch(() => null)
      if (!response) {
        setIsFailed(true)
        return null
      }
      const answer = await asked<Told>(`${address}/confirmation`, language, { name, response })
      if (answer.ok) onClose()
      return answer.ok ? null : answer.refusal
    })

  return (
    <Dialog onClose={onClose} title={say(words.title)}>
      <label className="act-note">
        {say(words.name)}
        <input maxLength={60} onChange={(event) => setName(event.target.value)} type="text" value={name} />
      </label>
      <Typed isSecret label={say(accountMessages.currentPassword)} onChange={setPassword} value={password} />
      {refusal && <RefusalNotice refusal={refusal} />}
      {isFailed && <p role="alert">{say(words.notMade)}</p>}
      <DialogButtons
        confirm={say(words.confirm)}
        isDisabled={isRunning || !password || !name.trim()}
        onClose={onClose}
        onConfirm={() => void add()}
      />
    </Dialog>
  )
}

function Remove({ address, isOwn, onClose, passkey }: DialogProps & { isOwn: boolean; passkey: Passkey }) {
  const { say, language } = useWords()
  const [proof, setProof] = useState('')
  const { refusal, isRunning, run } = useRun()

  const remove = () =>
    run(async () => {
      const answer = await asked<Told>(`${address}/${passkey.id}`, language, { proof }, 'DELETE')
      if (answer.ok) onClose()
      return answer.ok ? null : answer.refusal
    })

  return (
    <Dialog onClose={onClose} title={say(words.title)}>
      {isOwn ? (
        <Typed isSecret label={say(accountMessages.secondFactor.passwordOrCode)} onChange={setProof} value={proof} />
      ) : (
        <p>{say(words.removeOther)}</p>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <DialogButtons
        confirm={say(words.remove)}
        isDisabled={isRunning || (isOwn && !proof)}
        onClose={onClose}
        onConfirm={() => void remove()}
      />
    </Dialog>
  )
}
