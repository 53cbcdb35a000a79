import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Agreement } from '#/payload-types'
import { elsewhereInWords, fileIn, fileInWords, hostOf, type LinkedFiles } from '#/register/files'
import { messages, publicMessages } from './messages'

type Row = NonNullable<Agreement['documents']>[number]

type Props = { locale: Locale; agreement: Agreement; files: LinkedFiles }

/** The texts of an agreement, each with format, size and language, here or elsewhere. */
export function AgreementDocuments({ locale, agreement, files }: Props) {
  const documents = agreement.documents ?? []
  if (documents.length === 0) return null
  return (
    <section>
      <h2>{messages.documents[locale]}</h2>
      <ul className="entries">
        {documents.map((row) => (
          <li key={row.id}>
            <DocumentEntry locale={locale} row={row} files={files} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A text that is both here and elsewhere is linked here, and named with the other place. */
function DocumentEntry({ locale, row, files }: Omit<Props, 'agreement'> & { row: Row }) {
  const { title, url, language, official } = row
  const file = fileIn(files, row.file)
  const text = typeset(title || file?.title || publicMessages.untitledDocument[locale], locale)
  const href = file?.href ?? url
  const words = file ? fileInWords(file, locale) : elsewhereInWords(url, language, locale)
  return (
    <>
      {href ? (
        <a href={href} hrefLang={file?.language ?? language} rel={file ? undefined : 'external'}>
          {text}
        </a>
      ) : (
        text
      )}
      <p className="entry-facts">
        {typeset([words, official ? publicMessages.officialText[locale] : null].filter(Boolean).join(' · '), locale)}
        {url ? ' · ' : null}
        {url && file ? (
          <a href={url} hrefLang={language} rel="external">
            {hostOf(url)}
          </a>
        ) : null}
        {url && !file ? hostOf(url) : null}
      </p>
    </>
  )
}
