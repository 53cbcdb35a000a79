'use client'
// Choices are made in the dialogs of the form.

type Props = {
  label: string
  hint?: string
  isChosen: boolean
  isFixed?: boolean
  onChange: (isChosen: boolean) => void
}

/** A box to tick, with what it means below. */
export function Choice({ label, hint, isChosen, isFixed = false, onChange }: Props) {
  return (
    <label className="act-choice">
      <input
        checked={isChosen}
        disabled={isFixed}
        onChange={(event) => onChange(event.target.checked)}
        type="checkbox"
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}
