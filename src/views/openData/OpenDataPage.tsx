import { viewNames } from '#/globals/site/messages'
import { SitePage } from '#/globals/site/SitePage'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { exportFormats, paths, registers } from '#/paths'
import { registerMessages } from '#/register/registerMessages'
import { declarations } from '#/registers'
import { FieldList } from './FieldList'
import { openDataMessages as words } from './messages'

/** The page that describes the exports of the registers. */
export function OpenDataPage({ locale }: { locale: Locale }) {
  const title = viewNames.openData[locale]
  return (
    <SitePage locale={locale} register={null} addresses={paths.views('openData')} title={title}>
      <h1>{title}</h1>
      <p className="lead">{typeset(words.lead[locale], locale)}</p>
      {words.about[locale].map((text) => (
        <p key={text}>{typeset(text, locale)}</p>
      ))}
      <p>
        <a href={paths.openApi()} type="application/json">
          {words.openApi[locale]}
        </a>
      </p>
      <h2>{words.licence[locale]}</h2>
      <p>{typeset(words.licenceText[locale], locale)}</p>
      {registers.map((kind) => {
        const register = declarations[kind]
        return (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>
              <a href={paths.list(kind, locale)}>{register.label[locale]}</a>
            </h2>
            <ul>
              {exportFormats.map((format) => (
                <li key={format}>
                  <a
                    href={paths.export(kind, locale, format)}
                    aria-label={`${register.label[locale]}, ${registerMessages.formats[format][locale]}`}
                  >
                    {registerMessages.formats[format][locale]}
                  </a>
                </li>
              ))}
            </ul>
            <FieldList locale={locale} register={register} />
          </section>
        )
      })}
    </SitePage>
  )
}
