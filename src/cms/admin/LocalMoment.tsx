'use client'
// The time zone is that of the browser.
import { useEffect, useState } from 'react'
import { useWords } from './words'

/** A moment in the time of the person; until the browser tells its zone, the day alone. */
export function LocalMoment({ iso }: { iso: string }) {
  const { moment } = useWords()
  const [text, setText] = useState(iso.slice(0, 10))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of one moment do not change
  useEffect(() => setText(moment(iso)), [iso])
  return <time dateTime={iso}>{text}</time>
}
