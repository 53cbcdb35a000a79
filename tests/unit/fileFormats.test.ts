/** What a file is, by its bytes, whatever its name and its stated type. */
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { formatOf } from '#/cms/files/formats'
import { officeTypes, pictureTypes } from '#/cms/uploads'
import { pdfOf } from '../support/pdf'
import { zipOf } from '../support/zip'

const pdf = pdfOf('Memorandum')
const wordTypes =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const word = zipOf({ 'word/document.xml': '<w:document/>', '[Content_Types].xml': wordTypes })
const odt = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' })

const office = (bytes: Buffer | string, name = 'fichier') => formatOf(Buffer.from(bytes as string), name, officeTypes)
const accepted = (type: string, ending: string) => ({ is: 'accepted', type, ending })
const taken = accepted('application/pdf', '.pdf')

describe('a PDF that readers open is taken', () => {
  test.each([
    ['as it is', pdf],
    ['with 2,048 NULs after its end', Buffer.concat([pdf, Buffer.alloc(2048)])],
    ['with blank lines after its end', Buffer.concat([pdf, Buffer.from('\r\n \n'.repeat(900))])],
    ['with lines of a printer before its header', Buffer.concat([Buffer.from('\x1b%-12345X@PJL SET X=1\r\n'), pdf])],
    ['with 1,000 bytes before its header', Buffer.concat([Buffer.alloc(1000, 'x'), pdf])],
    ['with a line after its end', Buffer.concat([pdf, Buffer.from('-- the scanner\n')])],
    ['with a password', Buffer.from(pdf.toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root'), 'latin1')],
  ])('%s', async (_, bytes) => expect(await office(bytes)).toEqual(taken))

  test.each([
    ['cut', pdf.subarray(0, pdf.length - 60), { is: 'broken', format: 'PDF' }],
    ['its header alone', Buffer.from('%PDF-1.7\n'), { is: 'broken', format: 'PDF' }],
    [
      'with 2,000 bytes before its header',
      Buffer.concat([Buffer.alloc(2000, 'x'), pdf]),
      { is: 'other', format: null },
    ],
  ])('but not %s', async (_, bytes, found) => expect(await office(bytes)).toEqual(found))
})

test.each([
  ['a Word document', word, 'x', accepted(officeTypes[1] ?? '', '.docx')],
  ['a Word document under another name', word, 'x.pdf', accepted(officeTypes[1] ?? '', '.docx')],
  ['half a Word document', word.subarray(0, word.length - 40), 'x.docx', { is: 'broken', format: 'Word' }],
  ['an OpenDocument text', odt, 'x', accepted('application/vnd.oasis.opendocument.text', '.odt')],
  ['a ZIP file', zipOf({ 'a.txt': 'a' }), 'x.docx', { is: 'other', format: 'zip' }],
  ['nothing', '', 'x.pdf', { is: 'empty' }],
  ['a text', 'a;b\n', 'x.txt', { is: 'other', format: null }],
  ['a program', 'MZ\0\0', 'x.pdf', { is: 'other', format: 'exe' }],
  ['a page', '<!doctype html><script>1</script>', 'x.html', { is: 'other', format: null }],
  ['CSV', 'a;b\n1;2\n', 'X.CSV', accepted('text/csv', '.csv')],
  ['CSV of which the first letters are those of a picture', 'BM;GIF\n', 'x.csv', accepted('text/csv', '.csv')],
  ['CSV in Latin-1', Buffer.from('été;1\n', 'latin1'), 'x.csv', accepted('text/csv', '.csv')],
  ['CSV in UTF-16', Buffer.from('\ufeffa;b\n', 'utf16le'), 'x.csv', accepted('text/csv', '.csv')],
  ['bytes that are called CSV', Buffer.from([1, 2, 3, 0]), 'x.csv', { is: 'other', format: null }],
])('%s', async (_, bytes, name, found) => expect(await office(bytes, name)).toEqual(found))

describe('a picture', () => {
  const draw = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#345' } })
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s', async (format) => {
    const bytes = await draw().toFormat(format).toBuffer()
    expect(await formatOf(bytes, 'x', pictureTypes)).toMatchObject({ is: 'accepted', type: `image/${format}` })
    expect((await formatOf(bytes.subarray(0, 24), 'x', pictureTypes)).is).not.toBe('accepted')
    expect(await office(bytes)).toMatchObject({ is: 'other' })
  })

  test('GIF and SVG are not taken', async () => {
    const gif = await draw().gif().toBuffer()
    expect(await formatOf(gif, 'x.png', pictureTypes)).toEqual({ is: 'other', format: 'gif' })
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
    expect((await formatOf(svg, 'x.png', pictureTypes)).is).toBe('other')
  })
})
