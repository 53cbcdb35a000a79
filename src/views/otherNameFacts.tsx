import { otherNames } from '#/data/otherNames'
import { directionOf } from '#/i18n/direction'
import { capitalise, writtenIn } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { Addressed } from '#/paths'
import type { Fact } from '#/ui/Facts'
import { typesetIn } from '#/ui/Name'

/** The name of a record in each other language in which it is public: "En anglais", "In French". */
export async function otherNameFacts(kind: Addressed, id: string, locale: Locale): Promise<Fact[]> {
  const names = await otherNames(kind, id, locale)
  return names.map(({ language, text, lang }) => ({
    term: capitalise(writtenIn(language, locale), locale),
    value: (
      <span lang={lang} {...directionOf(text)}>
        {typesetIn(lang, text, locale)}
      </span>
    ),
  }))
}
