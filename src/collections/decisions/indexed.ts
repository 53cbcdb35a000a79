import { instrumentEntry } from '#/cms/instrument/instrumentIndex'
import type { Indexed } from '#/cms/publishing/room'
import type { Locale } from '#/i18n/locales'
import type { Decision } from '#/payload-types'
import { messages as words } from './messages'

export const indexed: Indexed = {
  entry: (doc: Decision, locale: Locale) => {
    const entry = instrumentEntry(doc, 'decisions', locale)
    const addressees = doc.addressees ?? []
    const group = doc.group ? String(doc.group) : null
    return {
      ...entry,
      keywords: [...(entry.keywords ?? []), ...addressees.map(({ body }) => words.bodies[body][locale])],
      terms: [
        ...entry.terms,
        ...addressees.map(({ body }) => `addressee:${body}`),
        ...(group ? [`group:${group}`] : []),
      ],
      record: {
        ...entry.record,
        addressees: addressees.map(({ body, role, qualifier }) => ({ body, role, qualifier: qualifier ?? null })),
        group,
      },
    }
  },
}
