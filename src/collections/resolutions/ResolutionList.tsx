import type { Locale } from '#/i18n/locales'
import { InstrumentEntries } from '#/instrument/InstrumentEntries'
import { commonThrough, ListCertainty } from '#/register/ListCertainty'
import type { AsOf } from '#/register/statusWords'
import type { ResolutionEntry } from './queries'

type Props = { locale: Locale; resolutions: ResolutionEntry[]; asOf: AsOf }

/** Resolutions under the meeting that adopted them, in the order in which they come. */
export function ResolutionList({ locale, resolutions, asOf }: Props) {
  const conferences = [...new Set(resolutions.map(({ conference }) => conference))]
  const lists = conferences.map((conference) => (
    <section key={conference}>
      <h2>CoP{conference}</h2>
      <InstrumentEntries
        locale={locale}
        kind="resolutions"
        entries={resolutions.filter((resolution) => resolution.conference === conference)}
        asOf={asOf}
        through={commonThrough(resolutions)}
      />
    </section>
  ))
  return (
    <>
      <ListCertainty locale={locale} entries={resolutions} />
      {lists}
    </>
  )
}
