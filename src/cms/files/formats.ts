/**
 * The format of an uploaded file, by its bytes: neither the type that the browser states nor the ending of the name
 * says what a file is. Payload's own check is off (`allowRestrictedFileTypes`): it refuses PDFs that every reader opens,
 * and says so in English.
 */
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { officeFormats, pictureFormats } from '#/cms/uploads'

export type Found =
  | { is: 'accepted'; type: string; ending: string }
  | { is: 'empty' }
  /** Of an accepted format, but not whole. */
  | { is: 'broken'; format: string }
  /** Of no accepted format; `format` is its usual ending, where it is known. */
  | { is: 'other'; format: string | null }

const formats: Record<string, { word: string; ending: string }> = { ...officeFormats, ...pictureFormats }

/**
 * @param name of the file: a text is CSV by its ending alone
 * @param accepted MIME types
 */
export async function formatOf(bytes: Buffer, name: string, accepted: readonly string[]): Promise<Found> {
  if (bytes.length === 0) return { is: 'empty' }
  if (accepted.includes('text/csv') && name.toLowerCase().endsWith('.csv') && isText(bytes)) return whole('text/csv')
  const detected = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const type = detected && accepted.includes(detected.mime) ? detected.mime : null
  if (accepted.includes('application/pdf') && (!type || type === 'application/pdf') && hasPdfHeader(bytes)) {
    return hasPdfEnd(bytes) ? whole('application/pdf') : { is: 'broken', format: 'PDF' }
  }
  if (!type) return { is: 'other', format: detected?.ext ?? null }
  const isWhole = type.startsWith('image/') ? await isPicture(bytes) : hasZipEnd(bytes)
  return isWhole ? whole(type) : { is: 'broken', format: formats[type]?.word ?? type }
}

const whole = (type: string): Found => ({ is: 'accepted', type, ending: formats[type]?.ending ?? '' })

/** Readers of PDF look for its header in the first 1,024 bytes: printers and mail programs write lines before it. */
const hasPdfHeader = (bytes: Buffer) => bytes.subarray(0, 1024).includes('%PDF-')

/** The mark of its end stands in the last 1,024 bytes, apart from the padding of scanners and generators. */
function hasPdfEnd(bytes: Buffer): boolean {
  const padding = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
  let end = bytes.length
  while (end > 0 && padding.has(bytes[end - 1] ?? -1)) end -= 1
  const last = bytes.subarray(Math.max(0, end - 1024), end)
  return last.includes('startxref') && last.includes('%%EOF')
}

/** The list of what a ZIP file holds ends with a record of 22 bytes and a comment of at most 65,535. */
const hasZipEnd = (bytes: Buffer) => bytes.subarray(-(22 + 65_535)).includes('PK\x05\x06', 0, 'latin1')

async function isPicture(bytes: Buffer): Promise<boolean> {
  const { width, height } = await sharp(bytes)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }))
  return width > 0 && height > 0
}

/** Bytes of a text in UTF-8, in an older alphabet, or in UTF-16 with its mark: no control character of a binary file. */
function isText(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') return true
  return !bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))
}
