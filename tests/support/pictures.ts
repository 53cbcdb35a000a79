/** Records of the first content as the pictures get them, and the rules that every drawing keeps. */
import { expect } from 'vitest'
import type { AgreementEntry } from '#/collections/agreements/queries'
import type { PartnerInStrands } from '#/collections/partners/queries'
import type { ThemeEntry, WithSubThemes } from '#/collections/themes/queries'
import { agreements } from '#/content/agreements'
import { decisions } from '#/content/decisions'
import { meetings } from '#/content/meetings'
import { partners } from '#/content/partners'
import { resolutions } from '#/content/resolutions'
import { themes } from '#/content/themes'
import type { Locale } from '#/i18n/locales'
import type { ConferenceMeeting, LineageMember } from '#/instrument/lifecycle'
import { agreementPeriods } from '#/instruments/agreementPeriods'
import { instrumentPeriods } from '#/instruments/instrumentPeriods'
import { printSymbol, slugOf } from '#/instruments/symbols'
import type { Box, Drawing } from '#/ui/pictures/drawing'

/** In fields that no picture reads, the generated types ask for more than the content has: hence the casts. */
export function partnersIn(locale: Locale): PartnerInStrands[] {
  return partners
    .filter(({ publish, name }) => publish !== false && name[locale])
    .map(({ key, kind, name, usualName, acronym, slug, themes: own, relations }) => ({
      id: key,
      kind,
      name: name[locale] ?? '',
      usualName: usualName?.[locale] ?? null,
      acronym: acronym?.[locale] ?? null,
      slug: slug[locale] ?? key,
      themes: own,
      relations: (relations ?? []).map(({ type, partner, verified }) => ({
        type,
        partner,
        verified: verified ?? false,
      })),
    }))
}

export function strandsIn(locale: Locale): WithSubThemes<ThemeEntry>[] {
  const entries = themes.map(({ key, name, slug, parent, order }) => ({
    id: key,
    name: name[locale],
    slug: slug[locale],
    parent: parent ?? null,
    order,
  }))
  const strands = entries.filter(({ parent }) => !parent)
  return strands.map((strand) => ({ ...strand, subThemes: entries.filter(({ parent }) => parent === strand.id) }))
}

export function agreementsIn(locale: Locale): AgreementEntry[] {
  const known = new Map(partnersIn(locale).map((partner) => [partner.id, partner]))
  return agreements
    .filter(({ publish }) => publish !== false)
    .map(({ key, title, slug, form, parties, signed }) => ({
      id: key,
      title: title[locale] ?? '',
      slug: slug[locale] ?? key,
      form,
      parties: parties.map(({ partner }) => ({ partner: known.get(partner) })),
      signed: { date: signed.date ? `${signed.date}-01-01`.slice(0, 10) : null, precision: signed.precision },
      events: [],
      statusPeriods: agreementPeriods({ signed, events: [] }),
      verification: { state: 'unverified' },
    })) as unknown as AgreementEntry[]
}

export const conferenceMeetings: ConferenceMeeting[] = meetings.map((meeting) => ({
  id: meeting.key,
  code: `CoP${meeting.number}`,
  slug: meeting.key,
  kind: meeting.kind,
  number: meeting.number,
  end: meeting.end,
  effectiveDate: meeting.effectiveDate ?? null,
}))

/** Every resolution and decision of the content. */
export function lineageMembers(): LineageMember[] {
  const kinds = { resolutions, decisions }
  return (['resolutions', 'decisions'] as const).flatMap((kind) =>
    kinds[kind].map((instrument) => {
      const { key, conference, sequence, revisions, verification } = instrument
      const type = kind === 'resolutions' ? ('resolution' as const) : ('decision' as const)
      return living({
        id: key,
        kind,
        conference,
        sequence,
        symbol: printSymbol({ type, conference, sequence, revision: revisions.at(-1)?.mark ?? null }),
        slug: slugOf({ type, conference, sequence, revision: null }),
        acts: instrument.events.map(({ kind: act, meeting }) => [act, meeting]),
        through: verification.verifiedThrough,
        revisions: revisions.map(({ mark, meeting }) => ({ mark, meeting })),
      })
    }),
  )
}

type Told = Pick<LineageMember, 'id' | 'kind' | 'conference' | 'sequence' | 'symbol' | 'slug'> & {
  revisions?: { mark?: number | undefined; meeting: string }[]
  acts: [kind: NonNullable<LineageMember['events']>[number]['kind'], meeting: string, target?: string][]
  through?: string | undefined
  replaces?: string[]
}

/** An instrument by what meetings did to it, its periods derived as a record's are. */
export function living({ acts, through, replaces = [], ...named }: Told): LineageMember {
  const events = acts.map(([kind, meeting, target], i) => ({
    id: `${named.id}-${i}`,
    kind,
    meeting,
    ...(target ? { target: { relationTo: named.kind, value: target } } : {}),
  }))
  const withMeetings = events.map(({ id, kind, meeting }) => {
    const { number = 0, end = '', effectiveDate = null } = conferenceMeetings.find((one) => one.id === meeting) ?? {}
    return { id, kind, meeting: { number, end, effectiveDate: effectiveDate ?? null } }
  })
  return {
    ...named,
    events,
    relations: replaces.map((value) => ({ type: 'replaces', instrument: { relationTo: named.kind, value } })),
    statusPeriods: instrumentPeriods(withMeetings),
    verification: { state: 'unverified', verifiedThrough: through ?? null },
  } as LineageMember
}

/** No two texts meet, nothing lies outside, and every link is large enough to hit. */
export function expectSound({ width, height, labels, shapes }: Drawing, about: string): void {
  const problems: string[] = []
  for (const [i, label] of labels.entries()) {
    const said = label.lines.join(' ')
    const { x, y, href } = label
    if (x < 0 || y < 0 || x + label.width > width || y + label.height > height) problems.push(`outside: ${said}`)
    if (href && Math.min(label.width, label.height) < 24) problems.push(`too small: ${said}`)
    for (const other of labels.slice(i + 1)) {
      if (meet(label, other)) problems.push(`meet: ${said} / ${other.lines.join(' ')}`)
    }
  }
  for (const [shape, path] of Object.entries(shapes)) {
    for (const { x, y } of pointsOf(path)) {
      if (x < 0 || y < 0 || x > width || y > height) problems.push(`outside: ${shape} at ${x}, ${y}`)
    }
  }
  expect(problems, `${about}, ${width} × ${height}`).toEqual([])
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The points of a path, as far as our drawings use its commands. */
function pointsOf(path: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = []
  let at = { x: 0, y: 0 }
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const [first = 0, second = 0] = numbers
    if (command === 'M' || command === 'L') at = { x: first, y: second }
    else if (command === 'H') at = { ...at, x: first }
    else if (command === 'V') at = { ...at, y: first }
    else if (command === 'h') at = { ...at, x: at.x + first }
    else if (command === 'v') at = { ...at, y: at.y + first }
    else if (command === 'l') at = { x: at.x + first, y: at.y + second }
    else if (command === 'C') at = { x: numbers[4] ?? 0, y: numbers[5] ?? 0 }
    else if (command === 'a') at = { x: at.x + (numbers[5] ?? 0), y: at.y + (numbers[6] ?? 0) }
    else if (command !== 'z') throw new Error(`A path with ${command}: ${path}`)
    points.push(at)
  }
  return points
}
