'use client'
// The state of publication follows what is done in the form.
import { messages as shared } from '#/cms/messages'
import type { PublicationState } from '#/cms/publishing/state'
import { formatList } from '#/i18n/formats'
import { type Locale, locales } from '#/i18n/locales'
import { messages } from './messages'
import { useRecord } from './payload'
import { usePublication } from './usePublication'
import { useWords } from './words'
import './publication.css'

const words = messages.state

/** What is public of the record, at the head of its form. */
export function PublicationStrip() {
  const { say } = useWords()
  const { id } = useRecord()
  const state = usePublication()
  return (
    <section aria-label={say(words.title)} className="publication-strip">
      {!id && <p>{say(words.unsaved)}</p>}
      {id && !state && <p>{say(words.loading)}</p>}
      {id && state && <States state={state} />}
    </section>
  )
}

function States({ state }: { state: PublicationState }) {
  const { say, language: admin } = useWords()
  const { locale } = useRecord()
  const newer = (differences: PublicationState['facts']['differences']) =>
    say(words.newer, formatList([...new Set(differences.map(({ label }) => label))], admin))
  return (
    <dl>
      {[locale, ...locales.filter((other) => other !== locale)].map((language) => (
        <div key={language}>
          <dt>{capitalised(say(shared.languageNames[language]))}</dt>
          <dd>
            <LanguageState language={language} state={state} />
            {state.languages[language].newer && <mark>{newer(state.languages[language].differences)}</mark>}
          </dd>
        </div>
      ))}
      {state.facts.differences.length > 0 && (
        <div>
          <dt>{say(words.facts)}</dt>
          <dd>
            <mark>{newer(state.facts.differences)}</mark>
          </dd>
        </div>
      )}
    </dl>
  )
}

function LanguageState({ language, state }: { language: Locale; state: PublicationState }) {
  const { say, moment } = useWords()
  const { isPublic, since, by, address } = state.languages[language]
  if (!isPublic) {
    const wasPublic = state.formerAddresses.some(({ locale }) => locale === language)
    return <span>{say(wasPublic ? words.withdrawn : words.notPublic)}</span>
  }
  return (
    <>
      <span>{since ? say(words.published, moment(since), by) : say(words.public)}</span>
      {address && (
        <a href={address} rel="noreferrer" target="_blank">
          {address}
        </a>
      )}
    </>
  )
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
