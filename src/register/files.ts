import { officeFormats } from '#/cms/uploads'
import { formatFileSize, writtenIn } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { idOf } from './references'

/** A file of a record, as a page links it. */
export type LinkedFile = {
  id: string
  href: string
  /** In the language of the page; null while it has none. */
  title: string | null
  name: string
  /** MIME type. */
  type: string
  bytes: number
  /** ISO 639 code. */
  language: string
}

/** The files of a record, by the ids that its fields hold; those that may not be shown are absent. */
export type LinkedFiles = ReadonlyMap<string, LinkedFile>

/** The words after a link to a file: "PDF, 210 ko, en anglais", "PDF, 210 KB, in English". */
export function fileInWords(file: LinkedFile, locale: Locale): string {
  return `${formatInWords(file, locale)}, ${writtenIn(file.language, locale)}`
}

/** The words after a link that itself names the language: "PDF, 210 ko". */
export function formatInWords({ type, bytes }: LinkedFile, locale: Locale): string {
  return [formatOf(type), bytes > 0 ? formatFileSize(bytes, locale) : null].filter(Boolean).join(', ')
}

/** The words after a link to a text at another site, as far as they are known: "PDF, en anglais". */
export function elsewhereInWords(url: string | null | undefined, language: string, locale: Locale): string {
  return [formatOfAddress(url), writtenIn(language, locale)].filter(Boolean).join(', ')
}

/** The file that a field holds, populated or not. */
export function fileIn(files: LinkedFiles, value: string | { id: string } | null | undefined): LinkedFile | undefined {
  return files.get(idOf(value) ?? '')
}

/** The name of the site of an address, for a link: "cites.org". */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url)

function formatOf(type: string): string | undefined {
  return Object.entries(officeFormats).find(([known]) => known === type)?.[1].word
}

/** The format of a file by the ending of its address; none for a web page, of which a reader needs no warning. */
function formatOfAddress(url: string | null | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { pathname } = new URL(url)
  return Object.values(officeFormats).find(({ ending }) => pathname.toLowerCase().endsWith(ending))?.word
}
