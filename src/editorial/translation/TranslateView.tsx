/** The tab in which a record is translated: every text with its source, and what is missing or out of date. */
import type { CollectionSlug, DocumentViewServerProps } from 'payload'
import { editableFormState } from '#/cms/admin/payloadServer'
import { adminText } from '#/cms/adminText'
import { defaultLocale, isLocale } from '#/i18n/locales'
import { Prose } from '#/ui/Prose'
import { messages } from './messages'
import { sheetOf } from './sheet'
import { TranslateForm } from './TranslateForm'
import './translate.css'

export async function TranslateView(props: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = props.initPageResult
  if (!collectionConfig || docID === undefined) {
    return <p className="gutter--left gutter--right">{adminText(req, messages.unsaved)}</p>
  }
  const target = isLocale(req.locale) ? req.locale : defaultLocale
  const collection = collectionConfig.slug as CollectionSlug // a collection of this configuration
  const sheet = await sheetOf(collection, String(docID), target, req)
  const sources = sheet.texts.map(({ key, type, source }) => {
    if (type !== 'richText') return [key, source ? String(source) : null] as const
    return [key, source ? <Prose key={key} locale={sheet.source} mention={() => null} state={source} /> : null] as const
  })
  return <TranslateForm sheet={sheet} sources={Object.fromEntries(sources)} state={await editableFormState(props)} />
}
