/** The names of a record in the other languages in which it is public: a translator looks for them, and so does a reader. */
import { type Locale, locales } from '#/i18n/locales'
import type { Addressed } from '#/paths'
import { dependsOn, recordTag } from '#/tracking/dependencies'
import { askIndex } from './indexDatabase'
import { partnerName } from './mentions'

export type OtherName = { language: Locale; text: string; lang: string }

type Document = Record<'name' | 'title', string> & { acronym?: string; nameLanguage?: string | null }

/** @param language that of the page, or of the record where it is shown in another one */
export async function otherNames(kind: Addressed, id: string, language: Locale): Promise<OtherName[]> {
  dependsOn(recordTag(kind, id))
  const rows = await askIndex<{ language: Locale; document: Document }>(
    `select language, document from live.records
     where collection = $1 and id = $2 and language = locale and language <> $3`,
    [kind, id, language],
    'page',
  )
  return locales.flatMap((other) => {
    const document = rows.find((row) => row.language === other)?.document
    if (!document) return []
    const text = kind === 'partners' ? partnerName(document as never, 'full') : (document.title ?? document.name)
    return text ? [{ language: other, text, lang: document.nameLanguage ?? other }] : []
  })
}
