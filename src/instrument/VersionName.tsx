import { formatPartialDate, type WriteDate } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Versioned } from '#/paths'
import type { Resolution } from '#/payload-types'
import { languageOf } from '#/register/references'
import { meetingInWords } from '#/register/statusWords'
import { InLanguage } from '#/ui/InLanguage'
import { Verbatim } from '#/ui/Verbatim'
import { versionMessages as words } from './versionMessages'
import { effectOf, symbolOf, titleOf, type Version, type Worded } from './versions'

type Named = Worded & Pick<Resolution, 'conference' | 'sequence' | 'symbol' | 'title'>

/** The symbol of a version; where its wording is not on record, the number alone, which all versions share. */
export const symbolOfVersion = (kind: Versioned, record: Named, version: Version | null): string =>
  symbolOf(kind, record, version?.mark ?? null)

type Props = { locale: Locale; record: Named; version: Version | null }

/** The title of a version; where it is not on record, that of the current text, named as such. */
export function VersionTitle({ locale, record, version }: Props) {
  const title = version ? titleOf(record, version) : null
  const shown = (
    <InLanguage language={languageOf(record)}>
      <Verbatim text={title ?? record.title} />
    </InLanguage>
  )
  if (title !== null) return shown
  return (
    <>
      ({typeset(words.currentTitle[locale], locale)}
      {shown})
    </>
  )
}

/** What a revised text owes to which meeting: "Révisée à la CoP18 (2019), avec effet le…"; null for any other. */
export function revisedInWords(
  { events }: Worded,
  version: Version | null,
  locale: Locale,
  write: WriteDate = formatPartialDate,
): string | null {
  const meeting = version ? meetingInWords(version.meeting) : null
  if (!version || version.mark === null || !meeting) return null
  const effect = effectOf(version)
  const adoption = events?.find(({ kind }) => kind === 'adopted')
  const adopted = adoption ? meetingInWords(adoption.meeting) : null
  return words.revised[locale](meeting, effect && write(effect, 'day', locale), adopted)
}
