import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Register } from './declaration'
import { openDataMessages as words } from './openDataMessages'

/** The fields of a register as its files have them. */
export function FieldTable({ locale, register }: { locale: Locale; register: Register }) {
  return (
    <table>
      <caption>{words.fields[locale]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field[locale]}</th>
          <th scope="col">{words.meaning[locale]}</th>
        </tr>
      </thead>
      <tbody>
        {register.fields.map(({ name, description }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{typeset(description[locale], locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
