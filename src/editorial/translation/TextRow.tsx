'use client'
// One text is typed and confirmed in the form.
import type { ReactNode } from 'react'
import { useId } from 'react'
import { Choice } from '#/cms/admin/Choice'
import { Button, useRecord, useTypedAt } from '#/cms/admin/payload'
import { FieldAt } from '#/cms/admin/payloadForm'
import { useWords } from '#/cms/admin/words'
import { proseText } from '#/cms/fields/proseText'
import { messages as shared } from '#/cms/messages'
import { bareText, isSameText } from '#/cms/publishing/textLeaves'
import { fieldAt } from './fieldAt'
import { messages, stateWords } from './messages'
import type { Sheet, SheetText, Stretch } from './sheet'

type Props = {
  sheet: Sheet
  text: SheetText
  source: ReactNode
  /** The saved text that the typed one began from. */
  base: unknown
  mayWrite: boolean
  /** What the person said; undefined where they said nothing. */
  confirmed: boolean | undefined
  meanwhile: { value: unknown; by: string | null } | undefined
  onConfirm: (isConfirmed: boolean) => void
  /** Puts a text into the field. */
  onTake: (value: unknown) => void
}

/** The source on the left, the target on the right, and what is to be known of them below. */
export function TextRow(props: Props) {
  const { sheet, text, source, base, mayWrite, confirmed, meanwhile, onConfirm, onTake } = props
  const { say, moment } = useWords()
  const { fields, saved } = useRecord()
  const typed = useTypedAt(text.path)
  const heading = useId()
  const field = fieldAt(fields, text.path, saved)
  const isTyped = !isSameText(typed, base)
  const isEmpty = bareText(typed) === null
  const mayConfirm = mayWrite && text.state !== null && (text.state !== 'current' || isTyped)
  return (
    <section aria-labelledby={heading} className="translation-row">
      <h3 id={heading}>
        {text.label}
        {text.state && <span className={`translation-state is-${text.state}`}>{say(stateWords[text.state])}</span>}
      </h3>
      <div className="translation-sides">
        <div className="translation-source" lang={sheet.source}>
          {source ?? <em lang={undefined}>{say(messages.empty)}</em>}
        </div>
        <div>{field && <FieldAt field={field} isReadOnly={!mayWrite} path={text.path} />}</div>
      </div>
      {text.state === 'outdated' && <Changes sheet={sheet} text={text} />}
      {text.state === 'current' && text.confirmed && (
        <p className="translation-hint">{say(messages.confirmedBy, moment(text.confirmed.at), text.confirmed.by)}</p>
      )}
      {meanwhile && (
        <div className="act-refusal" role="alert">
          <p>{say(messages.conflict, meanwhile.by ?? say(shared.publication.somebody))}</p>
          <blockquote lang={sheet.target}>
            {text.type === 'richText' ? proseText(meanwhile.value) : String(meanwhile.value ?? '')}
          </blockquote>
          <p>{say(messages.keepMine)}</p>
          <Button buttonStyle="secondary" margin={false} onClick={() => onTake(meanwhile.value)} size="small">
            {say(messages.takeTheirs)}
          </Button>
        </div>
      )}
      {mayConfirm && (
        <div className="translation-acts">
          <Choice
            isChosen={confirmed ?? isTyped}
            label={say(isEmpty ? messages.confirmEmpty : messages.confirm)}
            onChange={onConfirm}
          />
          {isEmpty && (
            <Button buttonStyle="secondary" margin={false} onClick={() => onTake(text.source)} size="small">
              {say(messages.copy)}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function Changes({ sheet, text }: { sheet: Sheet; text: SheetText }) {
  const { say, moment } = useWords()
  const source = say(shared.languageNames[sheet.source])
  return (
    <div className="translation-changes">
      {text.confirmed && <p>{say(messages.confirmedBy, moment(text.confirmed.at), text.confirmed.by)}</p>}
      <p>{text.changes ? say(messages.changed, source) : say(messages.formatting)}</p>
      {text.changes && (
        <p lang={sheet.source}>
          {text.changes.map((stretch, i) => (
            <Changed key={i} stretch={stretch} />
          ))}
        </p>
      )}
    </div>
  )
}

function Changed({ stretch: { text, in: where } }: { stretch: Stretch }) {
  const { say, language } = useWords()
  if (where === 'both') return text
  const Element = where === 'now' ? 'ins' : 'del'
  return (
    <Element>
      <span className="translation-spoken" lang={language}>
        {say(where === 'now' ? messages.added : messages.removed)}{' '}
      </span>
      {text}
    </Element>
  )
}
