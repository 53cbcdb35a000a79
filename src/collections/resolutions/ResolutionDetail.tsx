import type { ReactNode } from 'react'
import { mentionOf } from '#/data/mentions'
import type { Locale } from '#/i18n/locales'
import { InstrumentDetail } from '#/instrument/InstrumentDetail'
import type { ReversedRelation } from '#/instrument/InstrumentRelations'
import type { Resolution } from '#/payload-types'
import type { LinkedFiles } from '#/register/files'
import type { AsOf } from '#/register/statusWords'

type Props = {
  locale: Locale
  resolution: Resolution
  asOf: AsOf
  reversed: ReversedRelation[]
  files: LinkedFiles
  /** Its life and its lineage as a picture. */
  life: ReactNode
  /** What other rooms know of it: the agreements that it mandates. */
  children: ReactNode
}

export function ResolutionDetail({ resolution, ...rest }: Props) {
  return <InstrumentDetail {...rest} kind="resolutions" record={resolution} mention={mentionOf} />
}
