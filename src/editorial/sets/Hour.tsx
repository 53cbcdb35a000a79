'use client'
// The hour of a set is chosen in its page.
import { useState } from 'react'
import { Button } from '#/cms/admin/payload'
import type { Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import type { Localized } from '#/i18n/locales'
import { messages } from './messages'
import { askHour, type FullSet } from './requests'

const home = 'Europe/Zurich'

type Props = {
  set: FullSet
  isDisabled: boolean
  onAsk: (
    asking: Promise<{ ok: true; value: FullSet } | { ok: false; refusal: Refusal }>,
    said: Localized,
    follow: (set: FullSet) => void,
  ) => Promise<void>
  onSet: (set: FullSet) => void
}

/** The day and the hour at which a set is published, in a zone that has a name. */
export function Hour({ set, isDisabled, onAsk, onSet }: Props) {
  const { say, language } = useWords()
  const [local, setLocal] = useState(set.local ?? '')
  const [zone, setZone] = useState(set.zone ?? home)
  const isScheduled = set.state === 'scheduled'
  const zones = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [home]
  return (
    <fieldset className="set-hour-form" disabled={isDisabled}>
      <legend>{say(isScheduled ? messages.reschedule : messages.schedule)}</legend>
      <label>
        {say(messages.hour)}
        <input onChange={(event) => setLocal(event.target.value)} type="datetime-local" value={local} />
      </label>
      <label>
        {say(messages.zone)}
        <input list="set-zones" onChange={(event) => setZone(event.target.value)} value={zone} />
      </label>
      <datalist id="set-zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="publication-acts">
        <Button
          buttonStyle="secondary"
          disabled={local === ''}
          margin={false}
          onClick={() => void onAsk(askHour(set.id, language, { local, zone }), messages.scheduled, onSet)}
          size="medium"
        >
          {say(isScheduled ? messages.reschedule : messages.schedule)}
        </Button>
        {isScheduled && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void onAsk(askHour(set.id, language, null), messages.cancelled, onSet)}
            size="medium"
          >
            {say(messages.cancel)}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
