/** Types that a browser only shows: nothing that can carry a script of its own (no SVG, XML or HTML). */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const

export const officeTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'text/csv',
] as const

/** The largest file that the admin accepts, in bytes. */
export const largestUpload = 25 * 1024 * 1024

/** A file is shown for what it is declared to be, alone, without running anything. */
export function fileHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "sandbox; default-src 'none'")
  return headers
}
