import { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import type { Meeting } from '#/payload-types'
import { publicMessages } from './messages'
import type { ResolveMention } from './resolveMention'
import { type MeetingAct, meetingInWords } from './statusWords'

type NameProps = { locale: Locale; meeting: string | Meeting; mention: ResolveMention }

/** A meeting with its year, linked where it is public. */
export function MeetingName({ locale, meeting, mention }: NameProps) {
  const found = mention({ relationTo: 'meetings', value: meeting }, null, locale)
  const name = meetingInWords(meeting)
  if (!found || !name) return words.meeting[locale]
  return <a href={found.href}>{name}</a>
}

/** The mark of a statement that follows from several acts, one of which was not verified. */
export function Unverified({ locale, acts }: { locale: Locale; acts: (Pick<MeetingAct, 'verified'> | null)[] }) {
  if (acts.every((act) => act?.verified)) return null
  return <span className="mark-unverified"> ({publicMessages.unverified[locale]})</span>
}

/** Whether an act is verified, and its source. */
type CertaintyProps = {
  locale: Locale
  act: Pick<MeetingAct, 'verified' | 'source'> & Partial<Pick<MeetingAct, 'meeting'>>
}

export function Certainty({ locale, act }: CertaintyProps) {
  const meeting = act.meeting ? meetingInWords(act.meeting) : null
  return (
    <span className={act.verified ? 'mark-verified' : 'mark-unverified'}>
      {' '}
      ({publicMessages[act.verified ? 'verified' : 'unverified'][locale]}
      {act.source ? (
        <>
          {typeset(publicMessages.source[locale], locale)}
          <Source locale={locale} text={act.source} about={meeting} />
        </>
      ) : null}
      )
    </span>
  )
}

/** Sources are noted in French by the editors, most of them as an address. */
function Source({ locale, text, about }: { locale: Locale; text: string; about: string | null }) {
  if (!URL.canParse(text)) return <span lang="fr">{typeset(text, 'fr')}</span>
  const host = new URL(text).host.replace(/^www\./, '')
  const name = [`${publicMessages.sourceName[locale]}${host}`, about].filter(Boolean).join(', ')
  return (
    <a href={text} aria-label={typeset(name, locale)}>
      {host}
    </a>
  )
}
