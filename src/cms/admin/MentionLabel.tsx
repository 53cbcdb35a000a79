'use client'
// What a mention or a passage says follows what is chosen in its form.
import { editorMessages } from '#/cms/fields/editorMessages'
import { nameAlone } from '#/cms/publishing/names'
import { GuideLink } from './GuideLink'
import { referencesTo, useNames } from './names'
import { useTypedAt } from './payload'
import { useProposal } from './useProposal'
import { useWords } from './words'

/** A mention in the editor: the current name of its record, or the words that it prints as they were typed. */
export function MentionLabel() {
  const { say } = useWords()
  const [name = null] = useNames(referencesTo(useTypedAt('target'), []))
  const text = useTypedAt('text')
  const typed = typeof text === 'string' && text ? text : null
  return (
    <span>{(useTypedAt('form') === 'typed' ? (typed ?? name) : (name ?? typed)) ?? say(editorMessages.mention)}</span>
  )
}

/** Words of another language in the editor: the words themselves. */
export function PassageLabel() {
  const { say } = useWords()
  const text = useTypedAt('text')
  return (
    <i lang={String(useTypedAt('language') ?? '') || undefined}>
      {typeof text === 'string' && text ? text : say(editorMessages.passage)}
    </i>
  )
}

/** Proposes the name of the chosen record as the words of a mention, until others are typed. */
export function MentionText({ path }: { path: string }) {
  const [target] = referencesTo(useTypedAt('target'), [])
  const [name = null] = useNames(target ? [target] : [])
  useProposal(path, target && name ? nameAlone(target.collection, name) : null)
  return <GuideLink subject="mention" />
}
