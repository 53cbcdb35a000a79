import type { ExportFormat } from '#/paths'

/** The media type of each form in which a register is taken away. */
export const mediaTypes: Record<ExportFormat, string> = {
  atom: 'application/atom+xml',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
}
