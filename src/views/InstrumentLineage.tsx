import { conferenceMeetings } from '#/data/instruments'
import { lineageOf } from '#/data/lineage'
import { today } from '#/data/today'
import type { Locale } from '#/i18n/locales'
import { InstrumentLifecycle } from '#/instrument/InstrumentLifecycle'
import type { Decision, Resolution } from '#/payload-types'

type Props = { locale: Locale; kind: 'resolutions' | 'decisions'; record: Resolution | Decision }

/** The life cycle of an instrument as a picture, with those it replaces and is replaced by. */
export async function InstrumentLineage({ locale, kind, record }: Props) {
  const [{ relatives, others }, meetings] = await Promise.all([
    lineageOf(locale, kind, record),
    conferenceMeetings(locale),
  ])
  return (
    <InstrumentLifecycle
      locale={locale}
      record={{ ...record, kind }}
      relatives={relatives}
      others={others}
      meetings={meetings}
      day={today()}
    />
  )
}
