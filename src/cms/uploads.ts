/** Picture types that can contain no script: no SVG, XML or HTML. */
export const pictureFormats = {
  'image/jpeg': { word: 'JPEG', ending: '.jpg' },
  'image/png': { word: 'PNG', ending: '.png' },
  'image/webp': { word: 'WebP', ending: '.webp' },
  'image/avif': { word: 'AVIF', ending: '.avif' },
} as const

export const pictureTypes = Object.keys(pictureFormats)

/** Document types: the name of each format, the same in every language, and the extension of its files. */
export const officeFormats = {
  'application/pdf': { word: 'PDF', ending: '.pdf' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { word: 'Word', ending: '.docx' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { word: 'Excel', ending: '.xlsx' },
  'application/vnd.oasis.opendocument.text': { word: 'ODT', ending: '.odt' },
  'text/csv': { word: 'CSV', ending: '.csv' },
} as const

export const officeTypes = Object.keys(officeFormats)

/** The largest file that the admin accepts. */
export const largestMegabytes = 25
export const largestUpload = largestMegabytes * 1024 * 1024

/** A browser shows a file as its declared type only, and runs no script of it. */
export function fileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
  return headers
}
