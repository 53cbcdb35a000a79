'use client'
// Comments are written beside the text that they are about.
import { useState } from 'react'
import { Button, useRecord } from '#/cms/admin/payload'
import { RefusalNotice } from '#/cms/admin/RefusalNotice'
import type { Refusal } from '#/cms/admin/requests'
import { useWords } from '#/cms/admin/words'
import type { Comment } from './comments'
import { messages } from './messages'
import { askComment, askDone } from './requests'
import type { ReviewSheet } from './sheet'

const words = messages.comments

type Props = { id: string; sheet: ReviewSheet; onChange: (sheet: ReviewSheet) => void }

/** The comments on the language of the content. */
export function Comments({ id, sheet, onChange }: Props) {
  const { say, language: admin } = useWords()
  const { collection, locale } = useRecord()
  const { comments } = sheet.languages[locale]
  const [text, setText] = useState('')
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const run = async (asking: ReturnType<typeof askComment>) => {
    setIsRunning(true)
    const answer = await asking
    setIsRunning(false)
    setRefusal(answer.ok ? null : answer.refusal)
    if (answer.ok) onChange(answer.value)
    return answer.ok
  }
  const add = async () => {
    if (await run(askComment(collection, id, admin, { locale, text }))) setText('')
  }
  const mention = (name: string) => name && setText((typed) => `${typed}${/\S$/.test(typed) ? ' ' : ''}@${name} `)

  return (
    <details className="review-comments">
      <summary>{say(words.title, comments.filter(({ done_at }) => !done_at).length)}</summary>
      {comments.length === 0 && <p>{say(words.none)}</p>}
      <ul>
        {comments.map((comment) => (
          <CommentItem
            comment={comment}
            isDisabled={isRunning}
            key={comment.id}
            onMark={(done) => void run(askDone(collection, id, admin, comment.id, done))}
          />
        ))}
      </ul>
      <label className="act-note">
        {say(words.add)}
        <textarea maxLength={5000} onChange={(event) => setText(event.target.value)} rows={2} value={text} />
      </label>
      {refusal && <RefusalNotice refusal={refusal} />}
      <div className="publication-acts">
        <Button disabled={isRunning || !text.trim()} margin={false} onClick={() => void add()} size="small">
          {say(words.send)}
        </Button>
        <label>
          {say(words.mention)}{' '}
          <select onChange={(event) => mention(event.target.value)} value="">
            <option value="">{say(words.choose)}</option>
            {sheet.team.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  )
}

type ItemProps = { comment: Comment; isDisabled: boolean; onMark: (done: boolean) => void }

function CommentItem({ comment: { text, by_name, at, done_at, done_by_name }, isDisabled, onMark }: ItemProps) {
  const { say, moment } = useWords()
  const name = (of: string | null) => of ?? say(messages.somebody)
  return (
    <li className={done_at ? 'review-done' : undefined}>
      <p className="review-hint">{say(words.by, name(by_name), moment(at))}</p>
      <p className="review-text">{text}</p>
      {done_at && <p className="review-hint">{say(words.doneBy, name(done_by_name), moment(done_at))}</p>}
      <Button
        buttonStyle="secondary"
        disabled={isDisabled}
        margin={false}
        onClick={() => onMark(!done_at)}
        size="small"
      >
        {say(done_at ? words.reopen : words.done)}
      </Button>
    </li>
  )
}
