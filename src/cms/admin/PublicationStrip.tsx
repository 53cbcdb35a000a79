'use client'
// The state of publication follows what is done in the form.
import { useState } from 'react'
import { messages as shared } from '#/cms/messages'
import type { PublicationState } from '#/cms/publishing/state'
import { formatList } from '#/i18n/formats'
import { type Locale, locales } from '#/i18n/locales'
import { GuideLink } from './GuideLink'
import { formSubjects } from './guideSubjects'
import { KeptNotice } from './KeptNotice'
import { messages } from './messages'
import { Button, useIsTranslator, useRecord } from './payload'
import { ReversionDialog } from './ReversionDialog'
import { UsesDialog } from './UsesDialog'
import { usePublication } from './usePublication'
import { WithdrawDialog } from './WithdrawDialog'
import { useWords } from './words'
import './publication.css'

const words = messages.state

/** What is public of the record, at the head of its form. */
export function PublicationStrip() {
  const { say } = useWords()
  const { id, otherEditor: other } = useRecord()
  const state = usePublication()
  const isTranslator = useIsTranslator()
  return (
    <section
      aria-label={say(words.title)}
      className={isTranslator ? 'publication-strip form-of-translator' : 'publication-strip'}
    >
      <KeptNotice />
      {!id && <p>{say(words.unsaved)}</p>}
      {id && !state && <p>{say(words.loading)}</p>}
      {id && state && <States state={state} />}
      {other && <p>{say(words.lockedBy, other)}</p>}
      {id && state && <Acts id={id} state={state} />}
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

function Acts({ id, state }: { id: string; state: PublicationState }) {
  const { say } = useWords()
  const { collection } = useRecord()
  const subject = formSubjects[collection]
  const [open, setOpen] = useState<'withdrawal' | 'reversion' | 'uses' | null>(null)
  const close = () => setOpen(null)
  const shown = locales.map((language) => state.languages[language]).filter(({ isPublic }) => isPublic)
  const mayRevert = [state.facts, ...shown].some(({ differences }) => differences.length > 0)
  return (
    <div className="publication-acts">
      {mayRevert && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('reversion')} size="small">
          {say(messages.revert)}
        </Button>
      )}
      {state.mayPublish && shown.length > 0 && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('withdrawal')} size="small">
          {say(messages.withdraw)}
        </Button>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('uses')} size="small">
        {say(messages.uses.open)}
      </Button>
      <GuideLink subject="publish" />
      {subject && <GuideLink subject={subject} />}
      {open === 'withdrawal' && <WithdrawDialog id={id} onClose={close} state={state} />}
      {open === 'uses' && <UsesDialog id={id} onClose={close} />}
      {open === 'reversion' && <ReversionDialog id={id} onClose={close} state={state} />}
    </div>
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
