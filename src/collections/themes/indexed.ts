import { proseText } from '#/cms/fields/proseText'
import type { Indexed } from '#/cms/publishing/room'
import type { Theme } from '#/payload-types'

export const indexed: Indexed = {
  entry: ({ name, slug, order, parent, introduction }: Theme) => ({
    slug: slug ?? '',
    title: name,
    names: [name],
    body: proseText(introduction),
    terms: parent ? [`theme:${String(parent)}`] : [],
    periods: [],
    sort: String(order ?? 0).padStart(6, '0'),
    record: { name, parent: parent ? String(parent) : null },
  }),
}
