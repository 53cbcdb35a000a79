'use client'
// What is typed is read while the person writes.
import type { DateFieldClientComponent } from 'payload'
import { useId, useRef, useState } from 'react'
import { years } from '#/i18n/typedDay'
import { labelIn } from './leaves'
import { messages } from './messages'
import { CalendarIcon, FieldDescription, FieldError, FieldLabel, useFieldValue, useOtherFields } from './payload'
import { dayInWords, storedDay, storedValue } from './storedDay'
import { useWords } from './words'
import './dayField.css'

const words = messages.day

/**
 * A day, typed or chosen in a calendar. A text that is no day stays in the form as it was typed, with a message; the
 * server refuses to save it.
 */
export const DayField: DateFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { say, language } = useWords()
  const { path, value, setValue, showError, isDisabled } = useFieldValue(given)
  const [typed, setTyped] = useState<string | null>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const id = useId()
  const { label = '', required = false } = field
  const isReadOnly = readOnly || isDisabled
  const day = storedDay(value)
  const text = dayInWords(value, language)
  const unreadable = day || text === '' || (typed !== null && !showError) ? null : text
  const { typedAt, setTypedAt } = useOtherFields()
  const precision = field.admin?.custom?.precision
  const set = (written: string) => {
    setValue(storedValue(written))
    if (typeof precision !== 'string') return
    const beside = [...path.split('.').slice(0, -1), precision].join('.')
    if (storedDay(storedValue(written)) && typedAt(beside) === 'unknown') setTypedAt(beside, 'day')
  }

  return (
    <div
      className={`field-type text day-field${showError || unreadable ? ' error' : ''}${isReadOnly ? ' read-only' : ''}`}
    >
      <FieldLabel htmlFor={id} label={label} path={path} required={required} />
      <div className="field-type__wrap">
        {!unreadable && <FieldError path={path} showError={showError} />}
        <div className="day-field-inputs">
          <input
            aria-describedby={`${id}-about`}
            aria-invalid={showError || unreadable !== null}
            aria-required={required}
            autoComplete="off"
            disabled={isReadOnly}
            id={id}
            name={path}
            onBlur={() => setTyped(null)}
            onChange={({ target }) => {
              setTyped(target.value)
              set(target.value)
            }}
            type="text"
            value={typed ?? text}
          />
          <button
            aria-label={say(words.calendar, labelIn(label, language))}
            disabled={isReadOnly}
            onClick={() => calendar.current?.showPicker()}
            type="button"
          >
            <CalendarIcon />
          </button>
          <input
            aria-hidden
            disabled={isReadOnly}
            max={`${years.last}-12-31`}
            min={`${years.first}-01-01`}
            onChange={({ target }) => set(target.value)}
            ref={calendar}
            tabIndex={-1}
            type="date"
            value={day ?? ''}
          />
        </div>
        <div id={`${id}-about`}>
          {unreadable && (
            <p className="day-field-problem" role="alert">
              {say(words.unreadable, unreadable)}
            </p>
          )}
          <FieldDescription description={field.admin?.description ?? ''} path={path} />
        </div>
      </div>
    </div>
  )
}
