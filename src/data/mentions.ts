import type { Locale } from '#/i18n/locales'
import { type Listed, paths } from '#/paths'
import type { Partner } from '#/payload-types'
import { languageOf, languageOfName } from '#/register/references'

/** A record that prose or a list names: the printed text, its address, and its full name when an acronym is printed. */
export type Mention = {
  text: string
  /** The page in the language of the reader, which shows the text of another language where there is no own. */
  href: string
  title?: string
  /** The language of the printed text, where it is not that of the page. */
  lang?: string
  /** The language in which alone the record is public, and its address there. */
  elsewhere?: { lang: Locale; href: string }
}

/** The naming fields of every kind of record, as one kind or another has them. */
type Named = Partial<Record<'name' | 'usualName' | 'acronym' | 'title' | 'symbol' | 'code' | 'slug', string | null>> & {
  home?: boolean | null
}

/**
 * A related record: populated when it is public, else a bare id.
 * @returns null while the record is public in no language: the caller prints the text it has
 */
export function mentionOf(
  target: { relationTo: string; value: unknown },
  form: string | null,
  locale: Locale,
): Mention | null {
  const { relationTo, value } = target
  const mention = (record: object, text: string, address: (language: Locale) => string): Mention => {
    const lang = languageOfName(record)
    const only = languageOf(record)
    return {
      text,
      href: address(locale),
      ...(lang ? { lang } : {}),
      ...(only ? { elsewhere: { lang: only, href: address(only) } } : {}),
    }
  }
  if (!value || typeof value !== 'object') return null
  const record = value as Named
  if (relationTo === 'pages') {
    if (!record.title || !record.slug) return null
    const slug = record.slug
    return mention(record, record.title, (language) =>
      record.home ? paths.home(language) : paths.page(language, slug),
    )
  }
  if (!record.slug) return null
  const text = nameOf(relationTo, record, form)
  if (!text) return null
  const slug = record.slug
  const title = relationTo === 'partners' ? acronymInFull(record as Partner, form) : undefined
  return {
    ...mention(record, text, (language) => paths.record(relationTo as Listed, language, slug)),
    ...(title ? { title } : {}),
  }
}

function nameOf(relationTo: string, record: Named, form: string | null): string | null | undefined {
  switch (relationTo) {
    case 'partners':
      return partnerName(record as Partner, form ?? 'full')
    case 'resolutions':
    case 'decisions':
      return form === 'title' ? record.title : record.symbol
    case 'meetings':
      return record.code
    case 'themes':
      return record.name
    default:
      return record.title
  }
}

/** The full name behind the printed acronym of a partner; undefined where no acronym is printed, or it is the name. */
export function acronymInFull({ name, acronym }: Pick<Partner, 'name' | 'acronym'>, form: string | null) {
  return form === 'acronym' && acronym && acronym !== name ? name : undefined
}

/** The name of a partner in one of its forms; a form that it lacks falls back to the next longer one. */
export function partnerName(partner: Pick<Partner, 'name' | 'usualName' | 'acronym'>, form: string): string {
  const { name, usualName, acronym } = partner
  if (form === 'acronym') return acronym || usualName || name
  if (form === 'usual') return usualName || name
  if (form === 'name' || !acronym || acronym === name) return name
  return `${name} (${acronym})`
}
