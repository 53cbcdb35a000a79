import type { Locale } from '#/i18n/locales'
import { parameterNames } from '#/parameters'
import { type ExportFormat, exportFormats, paths } from '#/paths'
import { mediaTypes } from '#/register/exports/formats'
import { registerMessages as words } from '#/register/registerMessages'
import type { Selection } from '#/register/selection'

type Props = { locale: Locale; selection: Selection; address: string }

/** Links to the files of the selection that a list shows. */
export function ExportLinks({ locale, selection, address }: Props) {
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{words.exports[locale]}</h2>
      <ul>
        {exportFormats.map((format) => (
          <li key={format}>
            <a href={exportHref(selection, address, format)} type={mediaTypes[format]}>
              {words.formats[format][locale]}
            </a>
          </li>
        ))}
        <li>
          <a href={paths.view('openData', locale)}>{words.about[locale]}</a>
        </li>
      </ul>
    </section>
  )
}

/** The file of a selection: the query of its address, without the page. */
export function exportHref({ register, locale }: Selection, address: string, format: ExportFormat): string {
  const query = new URLSearchParams(address.split('?')[1] ?? '')
  query.delete(parameterNames.page[locale])
  const text = query.toString()
  return `${paths.export(register.kind, locale, format)}${text && `?${text}`}`
}
