'use client'
// What is typed is checked when the person asks for it.
import { useState } from 'react'
import { focusField } from '#/cms/admin/focusField'
import { GuideLink } from '#/cms/admin/GuideLink'
import { Button, notify, useAdminLanguage, useOtherFields, useRecord, useTyped } from '#/cms/admin/payload'
import { editorsTold } from '#/cms/admin/payloadForm'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import { asked, type Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import { canonical } from '#/live/canonical'
import type { Finding } from './endpoints'
import { mended } from './mend'
import { messages, ruleWords } from './messages'

/** The check of the text in the language of the content, at the head of its form. */
export function FindingsPanel() {
  const { say } = useWords()
  const { collection, locale } = useRecord()
  const { isReadOnly, values } = useTyped()
  const { typedAt, setTypedAt } = useOtherFields()
  const language = useAdminLanguage()
  const [found, setFound] = useState<Finding[] | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isChecking, setIsChecking] = useState(false)

  const check = async () => {
    setIsChecking(true)
    await editorsTold()
    const body = { locale, values: values() }
    const answer = await asked<{ findings: Finding[] }>(`/api/${collection}/findings`, language, body)
    setIsChecking(false)
    setRefusal(answer.ok ? null : answer.refusal)
    if (answer.ok) setFound(answer.value.findings)
  }
  const mend = ({ path, words, instead }: Finding) => {
    const before = typedAt(path)
    const after = mended(before, words, instead ?? words)
    if (canonical(before) === canonical(after)) return notify.info(say(messages.notMended))
    setTypedAt(path, after)
    setFound((all) => all?.filter((each) => each.path !== path || each.words !== words) ?? null)
    return notify.success(say(messages.mended))
  }

  return (
    <section aria-label={say(messages.title)} className="publication-strip">
      <div className="publication-acts">
        <Button buttonStyle="secondary" disabled={isChecking} margin={false} onClick={() => void check()} size="small">
          {say(isChecking ? messages.checking : found ? messages.again : messages.check)}
        </Button>
        <GuideLink subject="check" />
      </div>
      {refusal && <RefusalNotice refusal={refusal} />}
      <div aria-live="polite">
        {found && <p>{found.length > 0 ? say(messages.some, found.length) : say(messages.none)}</p>}
        {found && found.length > 0 && (
          <ul>
            {found.map((finding, i) => (
              <li key={`${finding.path} ${finding.rule} ${finding.words} ${i}`}>
                <p>
                  {finding.label}
                  {say({ fr: ' : ', en: ': ' })}
                  {say(ruleWords[finding.rule])} <q lang={locale}>{finding.words.replaceAll('\ufffc', '…')}</q>
                </p>
                <div className="publication-acts">
                  <Button
                    buttonStyle="secondary"
                    margin={false}
                    onClick={() => void focusField(finding.path)}
                    size="small"
                  >
                    {say(messages.go)}
                  </Button>
                  {finding.instead && !isReadOnly && (
                    <Button buttonStyle="secondary" margin={false} onClick={() => mend(finding)} size="small">
                      {say(messages.mend, finding.instead)}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
