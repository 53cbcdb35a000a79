import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { languageOf } from '#/register/references'
import { type Ties, tiesInWords } from '#/register/ties'
import { OnlyIn } from '#/ui/OnlyIn'
import type { ThemeEntry, WithSubThemes } from './queries'

type Props = { locale: Locale; themes: WithSubThemes<ThemeEntry>[]; ties: ReadonlyMap<string, Ties> }

/** The strands, each with its sub-themes: a sentence on each, and how many partners and agreements it has. */
export function ThemeList({ locale, themes, ties }: Props) {
  return (
    <ul className="entries">
      {themes.map((theme) => (
        <li key={theme.id}>
          <ThemeLink locale={locale} theme={theme} />
          <ThemeSummary locale={locale} theme={theme} />
          <ThemeTies locale={locale} ties={ties.get(theme.id)} />
          {theme.subThemes.length > 0 ? (
            <ul>
              {theme.subThemes.map((subTheme) => (
                <li key={subTheme.id}>
                  <ThemeLink locale={locale} theme={subTheme} />
                  <ThemeSummary locale={locale} theme={subTheme} />
                  <ThemeTies locale={locale} ties={ties.get(subTheme.id)} />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function ThemeSummary({ locale, theme }: { locale: Locale; theme: ThemeEntry }) {
  const language = languageOf(theme)
  return theme.summary ? (
    <p className="entry-facts" lang={language}>
      {typeset(theme.summary, language ?? locale)}
    </p>
  ) : null
}

function ThemeTies({ locale, ties }: { locale: Locale; ties: Ties | undefined }) {
  const words = tiesInWords(ties, locale)
  return words.length > 0 ? <p className="entry-facts">{typeset(words.join(' · '), locale)}</p> : null
}

function ThemeLink({ locale, theme }: { locale: Locale; theme: ThemeEntry }) {
  const language = languageOf(theme)
  return (
    <>
      <a href={paths.record('themes', locale, theme.slug ?? '')} lang={language}>
        {typeset(theme.name, language ?? locale)}
      </a>
      <OnlyIn locale={locale} language={language} />
    </>
  )
}
