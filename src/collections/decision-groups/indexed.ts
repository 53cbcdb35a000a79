import type { Indexed } from '#/cms/publishing/room'
import { slugify } from '#/i18n/slugify'
import type { DecisionGroup } from '#/payload-types'

/** A group has no page: it is found through the decisions in it. */
export const indexed: Indexed = {
  entry: ({ label, title }: DecisionGroup) => ({
    slug: slugify(label),
    title: `${label} ${title}`,
    names: [label, title],
    body: '',
    terms: [],
    periods: [],
    record: { label, title },
  }),
}
