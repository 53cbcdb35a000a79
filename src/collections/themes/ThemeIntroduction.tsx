import { mentionOf } from '#/data/mentions'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { Prose } from '#/ui/Prose'
import { publicMessages } from './messages'
import type { ThemeText, WithSubThemes } from './queries'

type Props = {
  locale: Locale
  theme: WithSubThemes<ThemeText>
  /** The level of the heading; headings inside the text go below it. */
  level?: 2 | 3 | 4
  /** Replaces the name of the theme, where a page gives it a longer one. */
  heading?: string | null | undefined
}

/** A theme within a page of text: heading, introduction, and its sub-themes as a list. */
export function ThemeIntroduction({ locale, theme, level = 2, heading }: Props) {
  const Heading = `h${level}` as const
  return (
    <section className="theme">
      <Heading>{typeset(heading || theme.name, locale)}</Heading>
      <ThemeProse locale={locale} theme={theme} level={level} />
    </section>
  )
}

/** The text under the heading of a theme. The introduction of a strand may end in a colon: the list follows at once. */
export function ThemeProse({ locale, theme, level }: Pick<Props, 'locale' | 'theme'> & { level: 1 | 2 | 3 | 4 }) {
  const state = theme.parent ? namedIntroduction(theme, locale) : theme.introduction
  return (
    <>
      <Prose state={state} locale={locale} mention={mentionOf} offset={level - 1} />
      {theme.subThemes.length > 0 ? (
        <ul className="sub-themes">
          {theme.subThemes.map((subTheme) => (
            <li key={subTheme.id}>
              <Prose
                state={namedIntroduction(subTheme, locale, { isLinked: true })}
                locale={locale}
                mention={mentionOf}
                offset={level}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

type Node = { type: string; children?: Node[] } & Record<string, unknown>

const bold = 1

/**
 * The introduction of a sub-theme after its name: "**Commerce :** avec le …". It is stored as a fragment that begins
 * in lower case, because a strand prints its sub-themes as the items of one sentence.
 */
export function namedIntroduction(theme: ThemeText, locale: Locale, { isLinked = false } = {}): { root: Node } {
  const [first, ...rest] = (theme.introduction?.root.children ?? []) as Node[]
  const isFragment = first?.type === 'paragraph'
  const name = isFragment ? publicMessages.named[locale](theme.name) : theme.name
  const strong: Node = { type: 'text', text: name, format: bold }
  const link = { linkType: 'internal', doc: { relationTo: 'themes', value: theme } }
  const opening: Node = {
    type: 'paragraph',
    children: [
      isLinked ? { type: 'link', fields: link, children: [strong] } : strong,
      ...(isFragment ? [{ type: 'text', text: ' ' }, ...(first.children ?? [])] : []),
    ],
  }
  const others = isFragment || !first ? rest : [first, ...rest]
  return { root: { type: 'root', children: [opening, ...others] } }
}
