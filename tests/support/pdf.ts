/** A whole PDF of one page that says a few words in ASCII; short ones, without brackets. */
export function pdfOf(words: string): Buffer {
  const page = `BT /F1 18 Tf 20 150 Td (${words}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`)
  let length = '%PDF-1.4\n'.length
  const places = objects.map((object) => {
    const place = `${String(length).padStart(10, '0')} 00000 n \n`
    length += object.length
    return place
  })
  const count = objects.length + 1
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.from(`%PDF-1.4\n${objects.join('')}${table}${end}`, 'latin1')
}
