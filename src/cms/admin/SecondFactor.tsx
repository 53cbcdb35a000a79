'use client'
// The panel follows what is turned on and off in it.
import { useEffect, useState } from 'react'
import { accountMessages } from '#/cms/accounts/accountMessages'
import type { Enrolment } from '#/cms/accounts/secondFactor'
import type { SecondFactorState } from '#/cms/accounts/secondFactorEndpoints'
import { Dialog, DialogButtons } from './Dialog'
import { EnrolmentKey, RecoveryCodes } from './Enrolment'
import { Passkeys } from './Passkeys'
import { Typed, useRun } from './Proof'
import { Button, useRecord } from './payload'
import { RefusalNotice } from './RefusalNotice'
import { asked } from './requests'
import { useWords } from './words'
import './account.css'
import './publication.css'

const words = accountMessages.secondFactor

/** The second factor of a person; administrators turn off that of others. */
export function SecondFactor() {
  const { say, language } = useWords()
  const { id, person } = useRecord()
  const [state, setState] = useState<SecondFactorState | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const address = `/api/users/${id}/second-factor`
  const isOwn = id === person
  const refresh = async () => {
    const answer = await asked<SecondFactorState>(address, language)
    if (answer.ok) setState(answer.value)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for a person
  useEffect(() => {
    // The account of another is refused: the panel stays away.
    if (id) void refresh()
  }, [id])
  if (!state) return null

  const close = () => {
    setIsOpen(false)
    void refresh()
  }
  const { isOn, isNeeded, codes } = state
  return (
    <section aria-labelledby="second-factor-title" className="account-panel">
      <h2 id="second-factor-title">{say(words.title)}</h2>
      <p>{say(words.explained)}</p>
      <p role="status">{isOn ? say(words.on, codes) : say(isNeeded && isOwn ? words.neededForRole : words.off)}</p>
      {(isOn || isOwn) && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setIsOpen(true)} size="small">
          {say(isOn ? words.turnOff : words.turnOn)}
        </Button>
      )}
      {isOn && <Passkeys address={`/api/users/${id}/passkeys`} isOwn={isOwn} />}
      {isOpen && isOn && <TurnOff address={address} isOwn={isOwn} onClose={close} />}
      {isOpen && !isOn && <TurnOn address={address} onClose={close} />}
    </section>
  )
}

type DialogProps = { address: string; onClose: () => void }

/** The password first, then the key and its first code, then the recovery codes. */
function TurnOn({ address, onClose }: DialogProps) {
  const { say, language } = useWords()
  const [typed, setTyped] = useState('')
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const { refusal, isRunning, run } = useRun()

  const next = () =>
    run(async () => {
      const answer = enrolment
        ? await asked<{ codes: string[] }>(`${address}/confirmation`, language, { code: typed })
        : await asked<Enrolment>(address, language, { password: typed })
      if (!answer.ok) return answer.refusal
      setTyped('')
      if ('codes' in answer.value) setCodes(answer.value.codes)
      else setEnrolment(answer.value)
      return null
    })

  return (
    <Dialog onClose={onClose} title={say(words.title)}>
      {codes && <RecoveryCodes codes={codes} onKept={onClose} />}
      {!codes && (
        <>
          {enrolment && <EnrolmentKey enrolment={enrolment} />}
          <Typed
            isSecret={!enrolment}
            key={String(Boolean(enrolment))}
            label={say(enrolment ? words.code : accountMessages.currentPassword)}
            onChange={setTyped}
            value={typed}
          />
          {refusal && <RefusalNotice refusal={refusal} />}
          <DialogButtons
            confirm={say(enrolment ? words.confirm : words.next)}
            isDisabled={isRunning || !typed}
            onClose={onClose}
            onConfirm={() => void next()}
          />
        </>
      )}
    </Dialog>
  )
}

function TurnOff({ address, isOwn, onClose }: DialogProps & { isOwn: boolean }) {
  const { say, language } = useWords()
  const [proof, setProof] = useState('')
  const { refusal, isRunning, run } = useRun()

  const remove = () =>
    run(async () => {
      const answer = await asked<SecondFactorState>(address, language, { proof }, 'DELETE')
      if (answer.ok) onClose()
      return answer.ok ? null : answer.refusal
    })

  return (
    <Dialog onClose={onClose} title={say(words.title)}>
      {isOwn ? (
        <Typed isSecret label={say(words.passwordOrCode)} onChange={setProof} value={proof} />
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
