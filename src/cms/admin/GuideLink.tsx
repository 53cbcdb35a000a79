'use client'
// The guide is read in the language of the administration.
import { type GuideSubject, guideSubjects } from './guideSubjects'
import { messages } from './messages'
import { useWords } from './words'

/** The way from a screen to the section of the guide that explains it. */
export function GuideLink({ subject }: { subject: GuideSubject }) {
  const { say, language } = useWords()
  return (
    <a
      className="guide-link"
      href={`/admin/guide#${guideSubjects[subject][language]}`}
      rel="noreferrer"
      target="_blank"
    >
      {say(messages.guide[subject])}
    </a>
  )
}
