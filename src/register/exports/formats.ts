import type { ExportFormat } from '#/paths'

/** The media type of each export format. */
export const mediaTypes: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  atom: 'application/atom+xml',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
}
