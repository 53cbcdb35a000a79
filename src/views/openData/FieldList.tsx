import { Fragment } from 'react'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Register } from '#/register/declaration'
import { openDataMessages as words } from './messages'

/** The fields of a register as its files have them. */
export function FieldList({ locale, register }: { locale: Locale; register: Register }) {
  return (
    <>
      <h3>{words.fields[locale]}</h3>
      <dl>
        {register.fields.map(({ name, description }) => (
          <Fragment key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{typeset(description[locale], locale)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  )
}
