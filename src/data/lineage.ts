import type { Where } from 'payload'
import type { Locale } from '#/i18n/locales'
import type { LineageMember } from '#/instrument/lifecycle'
import type { Decision, Resolution } from '#/payload-types'
import { idOf } from '#/register/references'
import { reader } from './reader'

/** A lineage is followed so many steps in either direction, and shown up to so many relatives. */
const [maxSteps, maxRelatives] = [4, 8]

/**
 * The public instruments that one replaces or is replaced by, those that these replace or are replaced by, and so on;
 * the nearest first, and how many of the last step are left out.
 */
export async function lineageOf(
  locale: Locale,
  kind: LineageMember['kind'],
  record: Resolution | Decision,
): Promise<{ relatives: LineageMember[]; others: number }> {
  const known = new Set([record.id])
  const relatives: LineageMember[] = []
  let newest: LineageMember[] = [{ ...record, kind }]
  for (let step = 0; step < maxSteps && newest.length > 0; step++) {
    newest = (await instrumentsBeside(locale, newest)).filter(({ id }) => !known.has(id))
    for (const { id } of newest) known.add(id)
    relatives.push(...newest)
    if (relatives.length > maxRelatives) break
  }
  const shown = relatives.slice(0, maxRelatives)
  return { relatives: shown, others: relatives.length - shown.length }
}

/** The instruments that any of these states to be replaced or replacing, and those that state it of any of these. */
async function instrumentsBeside(locale: Locale, lineageMembers: LineageMember[]): Promise<LineageMember[]> {
  const ids = lineageMembers.map(({ id }) => id)
  const named = lineageMembers.flatMap(replacementsIn)
  const where: Where = {
    or: [
      { 'relations.instrument.value': { in: ids } },
      { 'events.target.value': { in: ids } },
      ...(named.length > 0 ? [{ id: { in: named } }] : []),
    ],
  }
  const options = {
    where,
    sort: 'sortKey',
    // Named leaf by leaf: an array that is selected whole comes back without its relations to several collections.
    select: {
      symbol: true,
      slug: true,
      conference: true,
      sequence: true,
      statusPeriods: true,
      verification: { state: true, verifiedThrough: true },
      events: { kind: true, meeting: true, effectiveDate: true, target: true },
      revisions: { mark: true, meeting: true, effectiveDate: true },
      relations: { type: true, instrument: true },
    },
  } as const
  const [resolutions, decisions] = await Promise.all([
    reader(locale).list('resolutions', options),
    reader(locale).list('decisions', options),
  ])
  const all: LineageMember[] = [
    ...resolutions.map((instrument) => ({ ...instrument, kind: 'resolutions' as const })),
    ...decisions.map((instrument) => ({ ...instrument, kind: 'decisions' as const })),
  ]
  // A relation of another kind leads nowhere here.
  return all.filter((living) => named.includes(living.id) || replacementsIn(living).some((id) => ids.includes(id)))
}

/** The ids of the instruments that one states to replace, or to be replaced by. */
function replacementsIn({ relations, events }: Pick<LineageMember, 'relations' | 'events'>): string[] {
  const replaced = (relations ?? []).flatMap(({ type, instrument }) => (type === 'replaces' ? [instrument] : []))
  const replacing = (events ?? []).flatMap(({ target }) => target ?? [])
  return [...replaced, ...replacing].flatMap(({ value }) => idOf(value) ?? [])
}
