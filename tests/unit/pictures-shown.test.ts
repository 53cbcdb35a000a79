/** From records to pictures: the drawn elements, and their description in words. */
import { describe, expect, test } from 'vitest'
import type { AgreementEntry } from '#/collections/agreements/queries'
import type { PartnerInStrands } from '#/collections/partners/queries'
import { lifecyclesOf } from '#/instrument/lifecycle'
import type { Partner } from '#/payload-types'
import { type PartnerRelations, relatedBodies, relatedTexts } from '#/views/neighbours'
import { type StrandPartner, strandTree } from '#/views/strandTree'
import { agreementsIn, conferenceMeetings, lineageMembers, living, partnersIn, strandsIn } from '../support/pictures'

const day = '2026-11-24'
const namesOf = (twigs: StrandPartner[]) => twigs.map(({ text }) => text)

describe('strands', () => {
  const known = { partners: partnersIn('fr'), agreements: new Map([['cms', 4]]), locale: 'fr' as const }
  const [biodiversity, , , technical] = strandsIn('fr').map((strand) => strandTree(strand, known))

  test('members stand under their mechanism, those that nobody has verified say so', () => {
    const blg = biodiversity?.twigs.find(({ text }) => text === 'BLG')
    expect(namesOf(blg?.twigs ?? [])).toEqual([
      'CBI',
      'CDB',
      'CIPV (relation non vérifiée)',
      'CMS',
      'Convention de Ramsar',
      'Convention du patrimoine mondial',
      'TIRPAA',
    ])
    expect(namesOf(biodiversity?.twigs ?? [])).not.toContain('CDB')
  })

  test('a full mark means an agreement on record', () => {
    const [marks] = [new Map(biodiversity?.twigs.flatMap(({ twigs }) => twigs).map(({ text, mark }) => [text, mark]))]
    expect([marks.get('CMS'), marks.get('CBI')]).toEqual(['disc', 'ring'])
  })

  test('sub-themes are parts of their strand, and a partner of two stands in both', () => {
    expect(technical?.branches.map(({ text }) => text)).toContain('Commerce')
    const places = [biodiversity, technical].flatMap((strand) =>
      strand?.branches.flatMap(({ twigs }) => namesOf(twigs)),
    )
    expect(places).toContain('INTERPOL')
  })

  const body = (id: string, relations: { partner: string; to?: string }[] = []): PartnerInStrands => ({
    id,
    name: id,
    slug: id,
    kind: 'convention',
    themes: ['t'],
    relations: relations.map((tie) => ({ type: 'memberOf', verified: true, ...tie })),
  })
  const shown = (partners: PartnerInStrands[]) =>
    strandTree({ id: 't', name: 'T', slug: 't', order: 1 }, { partners, agreements: new Map(), locale: 'fr' })

  test('members of each other, and of a member, lose nobody', () => {
    const strand = shown([body('a', [{ partner: 'b' }]), body('b', [{ partner: 'a' }]), body('c', [{ partner: 'a' }])])
    expect(namesOf(strand.twigs)).toEqual(['a', 'b', 'c'])
  })

  test('a membership that has ended is none', () => {
    const strand = shown([body('a'), body('b', [{ partner: 'a', to: '2020-01-01' }])])
    expect(namesOf(strand.twigs)).toEqual(['a', 'b'])
  })

  test('of hundreds, a few are drawn, and the page of the strand has the others', () => {
    const strand = shown(Array.from({ length: 300 }, (_, i) => body(`p${i}`)))
    expect(strand.twigs).toHaveLength(16)
    expect(strand.twigs.at(-1)).toMatchObject({ text: 'et 285 autres', href: '/fr/themes/t' })
  })
})

describe('around a partner', () => {
  const asOf = { day, today: day, isAsked: false, isAhead: false, newest: { code: 'CoP20', end: '2025-12-05' } }
  const around = (more: Partial<PartnerRelations>): PartnerRelations => ({
    partner: { id: 'x', name: 'X', slug: 'x', kind: 'igo', relations: [] } as unknown as Partner,
    members: [],
    related: [],
    agreements: [],
    resolutions: [],
    decisions: [],
    lists: { members: '#members', agreements: '#agreements', texts: '#texts' },
    ...more,
  })
  const other = (id: string, relations: unknown[] = []) =>
    ({ id, name: id, slug: id, kind: 'igo', relations }) as unknown as Partner

  test('relations are told from either side, and those that are not public are not named', () => {
    const partner = {
      ...around({}).partner,
      relations: [
        { type: 'memberOf', partner: other('m'), verified: true },
        { type: 'memberOf', partner: 'hidden', verified: true },
      ],
    } as Partner
    const related = [
      other('p', [{ type: 'programmeOf', partner: 'x', verified: false }]),
      other('n', [{ type: 'memberOf', partner: 'x' }]),
    ]
    expect(
      relatedBodies(around({ partner, related }), 'fr').map(({ caption, nodes }) => [
        caption,
        ...nodes.map(({ text }) => text),
      ]),
    ).toEqual([
      ['Membre de', 'm'],
      ['Programmes', 'p (relation non vérifiée)'],
    ])
  })

  test('a text that was not followed up to now is in effect by its last known status', () => {
    const [one] = agreementsIn('en')
    const inForce = [{ from: '2000-01-01', to: null, status: 'inForce', event: null, exact: true }]
    const [group] = relatedTexts(
      around({ agreements: [{ ...one, statusPeriods: inForce } as AgreementEntry] }),
      asOf,
      'en',
    )
    expect(group?.nodes[0]).toMatchObject({ mark: 'disc', isLastKnown: true })
    expect(group?.nodes[0]?.more).toMatch(/, last known status: in force$/)
  })

  test('agreements by form and year, as precisely as it is known', () => {
    const [group] = relatedTexts(around({ agreements: agreementsIn('fr') }), asOf, 'fr')
    const texts = group?.nodes.map(({ text }) => text)
    expect(texts?.slice(0, 3)).toEqual([
      'Lettre d’entente (2010)',
      'Modus operandi (2011)',
      'Mémorandum d’accord (2024)',
    ])
    expect(group?.nodes.slice(0, 7).map(({ mark }) => mark)).toEqual(Array(7).fill('box'))
  })

  test('of two hundred agreements eight are named or counted, with a link to the list', () => {
    const [one] = agreementsIn('en')
    const agreements = Array.from({ length: 200 }, (_, i) => ({
      ...one,
      id: `a${i}`,
      slug: `a${i}`,
    })) as AgreementEntry[]
    const [group] = relatedTexts(around({ agreements }), asOf, 'en')
    expect(group?.nodes).toHaveLength(8)
    expect(group?.nodes.at(-1)).toEqual({ text: 'and 193 others', href: '#agreements' })
  })

  test('what is neither in force nor unknown is said in words', () => {
    const [one] = agreementsIn('en')
    const periods = (status: string) => [{ from: '2000-01-01', to: null, status, event: null, exact: true }]
    const agreements = ['inForce', 'expired', 'signed'].map((status) => ({
      ...one,
      statusPeriods: periods(status),
    })) as AgreementEntry[]
    const nodes = relatedTexts(around({ agreements }), asOf, 'en')[0]?.nodes ?? []
    expect(nodes.map(({ text, mark }) => [text.replace(/^.*\)/, ''), mark])).toEqual([
      ['', 'disc'],
      [', last known status: expired', 'square'],
      [', last known status: signed, not yet in force', undefined],
    ])
  })
})

describe('the life of an instrument', () => {
  const known = { meetings: conferenceMeetings, day, locale: 'fr' as const }
  const lifeOf = (id: string) => {
    const own = lineageMembers().find((one) => one.id === id)
    if (!own) throw new Error(`The content has no ${id}.`)
    return lifecyclesOf(own, [], known)
  }

  test('a status past the last meeting that was followed is not yet checked', () => {
    const { drawn, table } = lifeOf('12-4')
    expect(drawn.lives[0]?.spans.map(({ line }) => line)).toEqual(['whole', 'unsure'])
    expect(JSON.parse(JSON.stringify(table[0]?.spans).replaceAll('\u00A0', ' '))).toEqual([
      {
        text: 'Conf. 12.4',
        href: '/fr/resolutions/conf-12-4/original',
        status: 'En vigueur',
        from: 'CoP12 (2002)',
        to: '26 novembre 2019',
      },
      {
        text: 'Conf. 12.4 (Rev. CoP18)',
        status: 'En vigueur',
        from: '26 novembre 2019',
        to: 'CoP20 (2025)',
      },
      {
        text: 'Conf. 12.4 (Rev. CoP18)',
        status: 'Pas encore vérifié',
        from: 'CoP20 (2025)',
        to: 'aujourd’hui',
      },
    ])
    expect(drawn.lives[0]?.acts.map(({ word }) => word)).toEqual(['Adoption', 'Révision'])
  })

  test('a status that is not known stays so, and is not said twice', () => {
    const { drawn } = lifeOf('18-55')
    expect(drawn.lives[0]?.spans.map(({ line }) => line)).toEqual(['broken', 'whole', 'dotted'])
    expect(drawn.columns.map(({ text, name }) => [text, name])).toEqual([
      ['18', 'CoP 18 (2019)'],
      ['19', 'CoP 19 (2022)'],
      ['20', 'CoP 20 (2025)'],
    ])
  })

  const decision = (sequence: number, conference: number, more: Partial<Parameters<typeof living>[0]>) =>
    living({
      id: `${conference}-${sequence}`,
      kind: 'decisions',
      conference,
      sequence,
      symbol: `${conference}.${sequence}`,
      slug: `${conference}-${sequence}`,
      acts: [['adopted', `cop${conference}`]],
      through: 'cop20',
      ...more,
    })

  test('three decisions that one replaces: the earlier above, each leading to it, only the others linked', () => {
    const own = decision(55, 18, { replaces: ['17-299', '17-300'] })
    const earlier = [
      decision(299, 17, {
        acts: [
          ['adopted', 'cop17'],
          ['deleted', 'cop18'],
        ],
      }),
      decision(300, 17, {}),
      decision(301, 17, {
        acts: [
          ['adopted', 'cop17'],
          ['replaced', 'cop18', '18-55'],
        ],
      }),
    ]
    const { drawn, table } = lifecyclesOf(own, earlier, known)
    expect(drawn.lives.map(({ text, href, followedBy }) => [text, href, followedBy])).toEqual([
      ['17.299', '/fr/decisions/17-299', [3]],
      ['17.300', '/fr/decisions/17-300', [3]],
      ['17.301', '/fr/decisions/17-301', [3]],
      ['18.55', undefined, []],
    ])
    expect(table.map(({ replacedBy }) => replacedBy)).toEqual([['18.55'], ['18.55'], ['18.55'], []])
    expect(drawn.lives[0]?.end).toEqual({ day: '2019-11-26', word: 'N’est plus en vigueur' })
    expect(drawn.columns[0]?.text).toBe('17')
  })

  test('no relation is drawn that no record states', () => {
    const { drawn } = lifecyclesOf(decision(55, 18, {}), [decision(299, 17, {})], known)
    expect(drawn.lives.map(({ followedBy }) => followedBy)).toEqual([[], []])
  })
})
