import { proseText } from '#/cms/fields/proseText'
import type { Indexed } from '#/cms/publishing/room'
import type { Page } from '#/payload-types'

export const indexed: Indexed = {
  entry: ({ title, slug, home, description, blocks }: Page) => ({
    slug: slug ?? '',
    title,
    names: [title],
    body: [
      description ?? '',
      ...(blocks ?? []).flatMap((block) => [
        'heading' in block ? (block.heading ?? '') : '',
        'text' in block ? proseText(block.text) : '',
      ]),
    ]
      .filter(Boolean)
      .join('\n'),
    terms: [],
    periods: [],
    record: { title, home: home ?? false },
  }),
}
