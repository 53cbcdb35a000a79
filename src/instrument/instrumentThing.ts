import type { instrumentMessages as words } from '#/cms/instrument/instrumentMessages'
import type { Locale } from '#/i18n/locales'
import type { InstrumentStatus } from '#/instruments/instrumentPeriods'
import { periodOn } from '#/instruments/periods'
import { paths } from '#/paths'
import type { Decision, Resolution } from '#/payload-types'
import { fileIn, type LinkedFiles } from '#/register/files'
import { publicMessages } from '#/register/messages'
import { languageOf } from '#/register/references'
import { type AsOf, isFollowedThrough, periodsOf } from '#/register/statusWords'
import {
  absolute,
  fileThing,
  inLanguages,
  recordId,
  reference,
  type Thing,
  textElsewhere,
  thing,
  type WebPage,
} from '#/register/structured'

type Instrument = Resolution | Decision

type Known = {
  kind: 'resolutions' | 'decisions'
  files: LinkedFiles
  asOf: AsOf
  description: string | null | undefined
}

/** The structured data of a resolution or a decision: dates and legal force only where they are verified. */
export function instrumentThing(record: Instrument, page: WebPage, known: Known): Thing {
  const { kind, files, description } = known
  const { locale } = page
  const latest = record.revisions?.at(-1)
  const isChecked = record.verification.state === 'verified'
  return thing('Legislation', {
    '@id': recordId(page.url),
    name: record.title,
    alternateName: record.symbol,
    description,
    ...inLanguages('Legislation', page),
    legislationIdentifier: record.symbol,
    legislationType: publicMessages.kinds[kind][locale],
    legislationPassedBy: thing('Organization', { name: conferenceOfTheParties[locale] }),
    ...adoptionOf(record),
    legislationLegalForce: isChecked ? legalForce(record, known) : null,
    ...(isChecked ? relationsOf(record, locale) : {}),
    about: (record.themes ?? []).flatMap((theme) =>
      typeof theme === 'object' && theme.slug
        ? reference('DefinedTerm', {
            text: theme.name,
            href: paths.record('themes', languageOf(theme) ?? locale, theme.slug),
          })
        : [],
    ),
    workExample: (latest?.links ?? []).flatMap(({ file, url, language }) => {
      const here = fileIn(files, file)
      return [
        ...(here ? [fileThing(here, record.title)] : []),
        ...(url ? [textElsewhere(url, language, record.title)] : []),
      ]
    }),
  })
}

export const conferenceOfTheParties = {
  fr: 'Conférence des Parties à la CITES',
  en: 'Conference of the Parties to CITES',
}

/** The year of the meeting that adopted it, as no record has the day, and the day of effect; neither unless the act is verified. */
function adoptionOf(record: Instrument): Record<string, unknown> {
  const act = record.events?.find(({ kind }) => kind === 'adopted')
  if (!act?.verified || typeof act.meeting !== 'object') return {}
  const effect = act.effectiveDate ?? act.meeting.effectiveDate
  return { legislationDate: act.meeting.end.slice(0, 4), legislationDateOfApplicability: effect?.slice(0, 10) }
}

const forces: Record<InstrumentStatus, 'InForce' | 'NotInForce' | 'PartiallyInForce' | null> = {
  pending: 'NotInForce',
  inEffect: 'InForce',
  partlyInEffect: 'PartiallyInForce',
  notInEffect: 'NotInForce',
  // A text that facts have overtaken is neither deleted nor applied: neither term of schema.org is true.
  overtaken: null,
  // Since when is not known: it may have been in force on a day that is asked.
  ended: null,
  unknown: null,
}

/** The legal force; null for a status that was not followed up to the newest meeting, which is only the last known one. */
function legalForce(record: Instrument, { asOf }: Known): string | null {
  const period = periodOn(periodsOf(record), asOf.day)
  const opening = record.events?.find(({ id }) => id && id === period?.event)
  if (!period || !opening?.verified || !isFollowedThrough(record, asOf)) return null
  const force = forces[period.status]
  return force && `https://schema.org/${force}`
}

function relationsOf(record: Instrument, locale: Locale): Record<string, Thing[]> {
  const related = (type: keyof typeof words.relationTypes) =>
    (record.relations ?? []).flatMap(({ type: stated, instrument: { relationTo, value } }) => {
      if (stated !== type || typeof value !== 'object' || !value.slug) return []
      const href = paths.record(relationTo, languageOf(value) ?? locale, value.slug)
      return thing('Legislation', {
        '@id': recordId(absolute(href)),
        name: value.title,
        legislationIdentifier: value.symbol,
        url: absolute(href),
      })
    })
  return {
    // A text that replaces another both changes the law and repeals that text.
    legislationChanges: related('replaces'),
    legislationRepeals: related('replaces'),
    legislationEnsuresImplementationOf: related('implements'),
    citation: related('cites'),
  }
}
