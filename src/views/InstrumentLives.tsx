import { conferences } from '#/data/instruments'
import { lineageOf } from '#/data/lineage'
import { today } from '#/data/today'
import type { Locale } from '#/i18n/locales'
import { InstrumentLife } from '#/instrument/InstrumentLife'
import type { Decision, Resolution } from '#/payload-types'

type Props = { locale: Locale; kind: 'resolutions' | 'decisions'; record: Resolution | Decision }

/** The life of an instrument as a picture, with what it replaces and what replaces it. */
export async function InstrumentLives({ locale, kind, record }: Props) {
  const [{ relatives, others }, meetings] = await Promise.all([lineageOf(locale, kind, record), conferences(locale)])
  return (
    <InstrumentLife
      locale={locale}
      record={{ ...record, kind }}
      relatives={relatives}
      others={others}
      conferences={meetings}
      day={today()}
    />
  )
}
