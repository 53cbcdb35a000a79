import type { Locale } from '#/i18n/locales'
import { parameterNames } from '#/parameters'
import { paths } from '#/paths'
import { messages } from './messages'

/** The field that searches all registers. `placeholder` says what can be typed. */
export function SearchForm({ locale, placeholder }: { locale: Locale; placeholder?: string }) {
  const label = messages.search[locale]
  return (
    <search>
      <form action={paths.view('search', locale)} method="get">
        <input
          type="search"
          name={parameterNames.text[locale]}
          aria-label={placeholder ? `${label} : ${placeholder}` : label}
          placeholder={placeholder}
          maxLength={300}
        />
        <button type="submit">{label}</button>
      </form>
    </search>
  )
}
