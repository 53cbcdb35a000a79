'use client'
// The record and its language are those of the form.
import { useRecord } from '#/cms/admin/payload'
import { useWords } from '#/cms/admin/words'
import { messages as shared } from '#/cms/messages'
import { locales } from '#/i18n/locales'
import { messages } from './messages'

/** The way from the form of a record to its translation into each other language. */
export function TranslateLink() {
  const { say } = useWords()
  const { collection, id, locale } = useRecord()
  if (!id) return null
  return (
    <p className="publication-acts">
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <a href={`/admin/collections/${collection}/${id}/translate?locale=${other}`} key={other}>
            {say(messages.title, say(shared.languageNames[other]))}
          </a>
        ))}
    </p>
  )
}
