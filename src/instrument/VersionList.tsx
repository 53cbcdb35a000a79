import { capitalise } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Versioned } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { meetingInWords } from '#/register/statusWords'
import { versionMessages as words } from './versionMessages'
import { isCurrent, markInWords, symbolOf, versionHref, versionsOf } from './versions'

type Props = {
  locale: Locale
  kind: Versioned
  record: Resolution | Decision
  /** The mark of the version that the page shows, which needs no link. */
  shown: number | null
}

/** Every version of an instrument, the newest first; nothing while there is only one. */
export function VersionList({ locale, kind, record, shown }: Props) {
  const versions = versionsOf(record).toReversed()
  if (versions.length < 2) return null
  return (
    <section>
      <h2 id="versions">{words.versions[locale]}</h2>
      <nav aria-labelledby="versions">
        <ul>
          {versions.map((version) => {
            const { mark, meeting } = version
            const name = typeset(capitalise(markInWords(mark, locale), locale), locale)
            const current = isCurrent(record, version)
            return (
              <li key={String(mark)}>
                {mark === shown ? (
                  <span aria-current="page">{name}</span>
                ) : (
                  <a
                    href={versionHref(kind, locale, record, version)}
                    aria-label={`${name}, ${symbolOf(kind, record, null)}`}
                  >
                    {name}
                  </a>
                )}
                {[meetingInWords(meeting), current ? words.current[locale] : null]
                  .filter((part) => part !== null)
                  .map((part) => `, ${part}`)}
              </li>
            )
          })}
        </ul>
      </nav>
    </section>
  )
}
