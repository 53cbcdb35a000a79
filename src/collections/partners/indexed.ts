import { proseText } from '#/cms/fields/proseText'
import type { Indexed } from '#/cms/publishing/room'
import { orderKey } from '#/i18n/slugify'
import type { Partner } from '#/payload-types'

export const indexed: Indexed = {
  entry: (doc: Partner) => {
    const { name, usualName, acronym, sortName, kind, website, aliases, formerNames } = doc
    const themes = (doc.themes ?? []).map(String)
    const relations = (doc.relations ?? []).map(({ type, partner, from, to, verified }) => ({
      type,
      partner: String(partner),
      from: from?.slice(0, 10) ?? null,
      to: to?.slice(0, 10) ?? null,
      verified: verified ?? false,
    }))
    return {
      slug: doc.slug ?? '',
      title: acronym && acronym !== name ? `${name} (${acronym})` : name,
      names: [
        name,
        ...[usualName, acronym].flatMap((each) => each ?? []),
        ...(aliases ?? []).map(({ text }) => text),
        ...(formerNames ?? []).flatMap((former) => former.name ?? []),
      ],
      body: proseText(doc.summary),
      terms: [`kind:${kind}`, ...themes.map((id) => `theme:${id}`)],
      periods: [],
      sort: orderKey(sortName || name),
      record: {
        name,
        usualName: usualName ?? null,
        acronym: acronym ?? null,
        kind,
        website: website ?? null,
        themes,
        relations,
        verification: doc.verification?.state ?? 'unverified',
      },
    }
  },
  more: async (_, count) => {
    const agreements = (await count('agreements', ['parties', 'partner'])) + (await count('agreements', ['governs']))
    return [agreements > 0 ? 'agreement:yes' : 'agreement:no']
  },
}
