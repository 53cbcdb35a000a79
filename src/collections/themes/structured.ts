import { plainText } from '#/data/plainText'
import { paths } from '#/paths'
import { absolute, recordId, type Thing, thing, type WebPage } from '#/register/structured'
import { messages } from './messages'
import type { ThemeText, WithSubThemes } from './queries'
import { namedIntroduction } from './ThemeIntroduction'

/** The structured data of a theme: a term of the set by which the registers are ordered. */
export function themeThing(theme: WithSubThemes<ThemeText>, { url, locale }: WebPage): Thing {
  return thing('DefinedTerm', {
    '@id': recordId(url),
    name: theme.name,
    description: plainText(theme.parent ? namedIntroduction(theme, locale) : theme.introduction, locale),
    url,
    inDefinedTermSet: thing('DefinedTermSet', {
      name: messages.plural[locale],
      url: absolute(paths.list('themes', locale)),
    }),
  })
}
