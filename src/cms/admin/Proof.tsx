'use client'
// Shared by the panels of the account.
import { useState } from 'react'
import type { Refusal } from './requests'
import './publication.css'

/** Runs one call at a time, and keeps what refused it. */
export function useRun() {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const run = async (work: () => Promise<Refusal | null>) => {
    setIsRunning(true)
    setRefusal(await work())
    setIsRunning(false)
  }
  return { refusal, isRunning, run }
}

type TypedProps = { label: string; value: string; isSecret: boolean; onChange: (text: string) => void }

/** A password or a code that proves who is here. */
export function Typed({ label, value, isSecret, onChange }: TypedProps) {
  return (
    <label className="act-note">
      {label}
      <input
        autoComplete={isSecret ? 'current-password' : 'one-time-code'}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
        type={isSecret ? 'password' : 'text'}
        value={value}
      />
    </label>
  )
}
