'use client'
// The review follows what is saved and published in the form.
import { useEffect, useState } from 'react'
import { GuideLink } from '#/cms/admin/GuideLink'
import { Button, useAdminLanguage, useRecord, useTyped } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { hearActs, tellAct } from '#/cms/admin/usePublication'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import { capitalise } from '#/i18n/formats'
import { locales } from '#/i18n/locales'
import { Comments } from './Comments'
import { messages } from './messages'
import { askReview } from './requests'
import { SettingsDialog } from './SettingsDialog'
import { StepDialog } from './StepDialog'
import type { ReviewSheet } from './sheet'
import type { Step } from './steps'
import './review.css'

/** The review of the record, and what the team says of it, at the head of its form. */
export function ReviewPanel() {
  const { say } = useWords()
  const { collection, id, updatedAt } = useRecord()
  const language = useAdminLanguage()
  const [sheet, setSheet] = useState<ReviewSheet | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save makes what is known of the review outdated
  useEffect(() => {
    if (!id) return undefined
    let isCurrent = true
    const ask = async () => {
      const answer = await askReview(collection, id, language)
      if (!isCurrent) return
      setRefusal(answer.ok ? null : answer.refusal)
      if (answer.ok) setSheet(answer.value)
    }
    void ask()
    const end = hearActs(() => void ask())
    return () => {
      isCurrent = false
      end()
    }
  }, [collection, id, updatedAt, language])
  if (!id) return null
  return (
    <section aria-label={say(messages.title)} className="publication-strip review-panel" id="review" tabIndex={-1}>
      <h2>
        {say(messages.title)} <GuideLink subject="review" />
      </h2>
      {refusal && <RefusalNotice refusal={refusal} />}
      {sheet && <States sheet={sheet} />}
      {sheet && <Acts id={id} sheet={sheet} />}
      {sheet && <History sheet={sheet} />}
      {sheet && <Comments id={id} onChange={setSheet} sheet={sheet} />}
    </section>
  )
}

function States({ sheet }: { sheet: ReviewSheet }) {
  const { say, language: admin } = useWords()
  const { locale } = useRecord()
  return (
    <dl>
      {[locale, ...locales.filter((other) => other !== locale)].map((language) => {
        const { step, isStale } = sheet.languages[language]
        return (
          <div key={language}>
            <dt>{capitalise(say(shared.languageNames[language]), admin)}</dt>
            <dd>
              {step ? <StepLine step={step} /> : <span>{say(messages.none)}</span>}
              {step && isStale && step.state !== 'published' && <mark>{say(messages.stale[step.state])}</mark>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function StepLine({ step }: { step: Step }) {
  const { say, moment } = useWords()
  const name = step.by_name ?? say(messages.somebody)
  return (
    <>
      <span>{say(messages.states[step.state], name, moment(step.at))}</span>
      {step.comment && <span className="review-said">{say(messages.said, step.comment)}</span>}
    </>
  )
}

function Acts({ id, sheet }: { id: string; sheet: ReviewSheet }) {
  const { say } = useWords()
  const { locale } = useRecord()
  const { isModified } = useTyped()
  const [open, setOpen] = useState<'ask' | 'return' | 'approve' | 'settings' | null>(null)
  const { mayAsk, mayApprove, mayReturn } = sheet.languages[locale]
  const offered = [
    ...(mayAsk ? (['ask'] as const) : []),
    ...(mayApprove === 'yes' ? (['approve'] as const) : []),
    ...(mayReturn ? (['return'] as const) : []),
  ]
  const close = () => setOpen(null)
  return (
    <>
      <div className="publication-acts">
        {offered.map((act) => (
          <Button
            buttonStyle="secondary"
            disabled={isModified}
            key={act}
            margin={false}
            onClick={() => setOpen(act)}
            size="small"
          >
            {say(messages[act])}
          </Button>
        ))}
        {sheet.settings.mayChange && (
          <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('settings')} size="small">
            {say(messages.settings.open)}
          </Button>
        )}
      </div>
      {isModified && offered.length > 0 && <p className="review-hint">{say(messages.saveFirst)}</p>}
      {mayApprove === 'own' && sheet.languages[locale].step?.state === 'asked' && (
        <p className="review-hint">{say(messages.ownText)}</p>
      )}
      {open === 'settings' && <SettingsDialog onClose={close} settings={sheet.settings} />}
      {open && open !== 'settings' && (
        <StepDialog act={open} id={id} onClose={close} onTaken={tellAct} review={sheet.languages[locale]} />
      )}
    </>
  )
}

function History({ sheet }: { sheet: ReviewSheet }) {
  const { say } = useWords()
  const { locale } = useRecord()
  const { history } = sheet.languages[locale]
  if (history.length < 2) return null
  return (
    <details className="review-history">
      <summary>{say(messages.history)}</summary>
      <ol>
        {history.map((step) => (
          <li key={step.id}>
            <StepLine step={step} />
          </li>
        ))}
      </ol>
    </details>
  )
}
