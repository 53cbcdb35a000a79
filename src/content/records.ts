/** The content files as records of the portal: shared fields, fields of each language, and the order of loading. */
import { type Locale, locales } from '#/i18n/locales'
import { agreements } from './agreements'
import { decisionGroups } from './decisionGroups'
import { decisions } from './decisions'
import { idOf, rowId } from './ids'
import { meetings } from './meetings'
import { pages } from './pages'
import { partners } from './partners'
import { toEditorState } from './prose'
import { resolutions } from './resolutions'
import type {
  AgreementContent,
  Block,
  DecisionContent,
  DecisionGroupContent,
  MeetingContent,
  PageContent,
  Partly,
  PartnerContent,
  Registered,
  ResolutionContent,
  TermContent,
  ThemeContent,
} from './shape'
import { terms } from './terms'
import { themes } from './themes'

type Collection =
  | 'themes'
  | 'partners'
  | 'agreements'
  | 'meetings'
  | 'resolutions'
  | 'decisions'
  | 'decision-groups'
  | 'pages'
  | 'terms'

export type LoadableRecord = {
  collection: Collection
  id: string
  key: string
  /** Languages in which the record exists; it is published in each, or in none. */
  languages: Locale[]
  publish: boolean
  /** Ids that must be stored before this record. */
  needs: string[]
  in: (locale: Locale) => Record<string, unknown>
}

/** All records, each after the ones it needs. */
export function allRecords(): LoadableRecord[] {
  return inOrder([
    ...meetings.map(meeting),
    ...themes.map(theme),
    ...partners.map(partner),
    ...decisionGroups.map(decisionGroup),
    ...resolutions.map((content) => instrument('resolutions', content)),
    ...decisions.map((content) => instrument('decisions', content)),
    ...agreements.map(agreement),
    ...pages.map(page),
    ...terms.map(term),
  ])
}

const id = (collection: Collection) => (key: string) => idOf(collection, key)
const said = <T>(pair: Partial<Record<Locale, T>> | undefined, locale: Locale): T | undefined => pair?.[locale]
const prose = (pair: Partly | undefined, locale: Locale) => {
  const text = said(pair, locale)
  return text ? toEditorState(text) : undefined
}

/** A day as the date pickers store it: noon UTC. A month or a year stands on its first day. */
const noon = (partial: string | undefined) => {
  if (!partial) return undefined
  const day = `${partial}-01-01`.slice(0, 10)
  return `${day}T12:00:00.000Z`
}

/** "decisions/18-49" as a reference to one of several collections. */
function reference(path: string) {
  const [collection, key] = path.split('/') as [Collection, string]
  return { relationTo: collection, value: idOf(collection, key) }
}

const keyed = <T extends object>(rows: T[] | undefined, owner: [Collection, string], field: string) =>
  (rows ?? []).map((row, i) => ({ ...row, id: rowId(owner[0], owner[1], field, i) }))

function registered({ verification, notes }: Registered, locale: Locale): Record<string, unknown> {
  const { state, verifiedThrough, source } = verification
  return {
    verification: {
      state,
      verifiedThrough: verifiedThrough && idOf('meetings', verifiedThrough),
      source: typeof source === 'string' ? source : source?.[locale],
    },
    notes,
  }
}

function record(
  collection: Collection,
  content: Registered,
  named: Partly,
  needs: string[],
  data: LoadableRecord['in'],
): LoadableRecord {
  const followed = content.verification.verifiedThrough
  return {
    collection,
    id: idOf(collection, content.key),
    key: content.key,
    languages: locales.filter((locale) => named[locale]),
    publish: content.publish !== false,
    needs: [...needs, ...(followed ? [idOf('meetings', followed)] : [])],
    in: (locale) => ({ ...registered(content, locale), ...data(locale) }),
  }
}

function meeting(content: MeetingContent): LoadableRecord {
  const { body, kind, number, country } = content
  return record('meetings', content, content.city, [], (locale) => ({
    body,
    kind,
    number,
    country,
    city: said(content.city, locale),
    start: noon(content.start),
    end: noon(content.end),
    effectiveDate: noon(content.effectiveDate),
  }))
}

function theme(content: ThemeContent): LoadableRecord {
  const parent = content.parent && idOf('themes', content.parent)
  return record('themes', content, content.name, parent ? [parent] : [], (locale) => ({
    parent,
    order: content.order,
    name: said(content.name, locale),
    slug: said(content.slug, locale),
    summary: said(content.summary, locale),
    introduction: prose(content.introduction, locale),
  }))
}

function partner(content: PartnerContent): LoadableRecord {
  const owner: [Collection, string] = ['partners', content.key]
  const themeIds = content.themes.map(id('themes'))
  const related = (content.relations ?? []).map((relation) => idOf('partners', relation.partner))
  return record('partners', content, content.name, [...themeIds, ...related], (locale) => ({
    kind: content.kind,
    website: content.website,
    themes: themeIds,
    name: said(content.name, locale),
    usualName: said(content.usualName, locale),
    acronym: said(content.acronym, locale),
    sortName: said(content.sortName, locale),
    slug: said(content.slug, locale),
    summary: prose(content.summary, locale),
    aliases: keyed(content.aliases, owner, 'aliases'),
    formerNames: keyed(content.formerNames, owner, 'formerNames').map((row) => ({
      ...row,
      name: said(row.name, locale),
    })),
    relations: keyed(content.relations, owner, 'relations').map((row) => ({
      ...row,
      partner: idOf('partners', row.partner),
    })),
  }))
}

function agreement(content: AgreementContent): LoadableRecord {
  const owner: [Collection, string] = ['agreements', content.key]
  const parties = content.parties.map((party) => idOf('partners', party.partner))
  const mandates = [
    ...(content.resolutions ?? []).map(id('resolutions')),
    ...(content.decisions ?? []).map(id('decisions')),
  ]
  const reviewedUnder = (content.reviewedUnder ?? []).map(reference)
  const governs = content.governs ? [idOf('partners', content.governs)] : []
  const themeIds = (content.themes ?? []).map(id('themes'))
  const successors = (content.events ?? []).flatMap((event) => (event.by ? [idOf('agreements', event.by)] : []))
  return record(
    'agreements',
    content,
    content.title,
    [...parties, ...governs, ...mandates, ...reviewedUnder.map(({ value }) => value), ...themeIds, ...successors],
    (locale) => ({
      form: content.form,
      titleAsPrinted: content.titleAsPrinted,
      titleAsPrintedLanguage: content.titleAsPrintedLanguage,
      title: said(content.title, locale),
      slug: said(content.slug, locale),
      summary: prose(content.summary, locale),
      parties: keyed(content.parties, owner, 'parties').map((row) => ({
        ...row,
        partner: idOf('partners', row.partner),
      })),
      signed: {
        date: noon(content.signed.date),
        precision: content.signed.precision,
        place: said(content.signed.place, locale),
      },
      governs: governs[0],
      announcedPeriod: content.announcedPeriod,
      reviewedUnder,
      effectiveDate: noon(content.effectiveDate),
      endDate: noon(content.endDate),
      events: keyed(content.events, owner, 'events').map((row) => ({
        ...row,
        date: noon(row.date),
        by: row.by && idOf('agreements', row.by),
        note: said(row.note, locale),
      })),
      documents: keyed(content.documents, owner, 'documents').map((row) => ({
        ...row,
        title: said(row.title, locale),
      })),
      resolutions: (content.resolutions ?? []).map(id('resolutions')),
      decisions: (content.decisions ?? []).map(id('decisions')),
      themes: themeIds,
    }),
  )
}

function term(content: TermContent): LoadableRecord {
  const { preferred, alsoCalled, notToUse } = content
  return record('terms', content, preferred, [], (locale) => ({
    preferred: said(preferred, locale),
    alsoCalled: said(alsoCalled, locale)?.join('\n'),
    notToUse: said(notToUse, locale)?.join('\n'),
  }))
}

function decisionGroup(content: DecisionGroupContent): LoadableRecord {
  return record('decision-groups', content, content.title, [], (locale) => ({
    label: content.label,
    title: said(content.title, locale),
    titleStatus: said(content.titleStatus, locale),
  }))
}

function instrument(
  collection: 'resolutions' | 'decisions',
  content: ResolutionContent | DecisionContent,
): LoadableRecord {
  const owner: [Collection, string] = [collection, content.key]
  const partnerIds = (content.partners ?? []).map(id('partners'))
  const themeIds = (content.themes ?? []).map(id('themes'))
  const related = [
    ...(content.relations ?? []).map((relation) => relation.instrument),
    ...content.events.flatMap((event) => (event.target ? [event.target] : [])),
  ].map((path) => reference(path).value)
  const met = [...content.revisions, ...content.events].map((row) => idOf('meetings', row.meeting))
  const latest = content.revisions.at(-1)
  const own = 'group' in content ? content : undefined
  const ownNeeds = own ? [idOf('decision-groups', own.group), ...(own.due ? [idOf('meetings', own.due)] : [])] : []
  const needs = [...partnerIds, ...themeIds, ...related, ...met, ...ownNeeds]
  return record(collection, content, latest?.title ?? {}, needs, (locale) => ({
    conference: content.conference,
    sequence: content.sequence,
    title: said(latest?.title, locale),
    titleStatus: said(latest?.titleStatus, locale),
    summary: prose(content.summary, locale),
    partners: partnerIds,
    themes: themeIds,
    revisions: keyed(content.revisions, owner, 'revisions').map((row, i) => ({
      ...row,
      meeting: idOf('meetings', row.meeting),
      title: said(row.title, locale),
      titleStatus: said(row.titleStatus, locale),
      links: keyed(row.links, owner, `revisions/${i}/links`),
    })),
    events: keyed(content.events, owner, 'events').map((row) => ({
      ...row,
      meeting: idOf('meetings', row.meeting),
      target: row.target && reference(row.target),
      note: said(row.note, locale),
    })),
    relations: keyed(content.relations, owner, 'relations').map((row) => ({
      ...row,
      instrument: reference(row.instrument),
    })),
    ...(own
      ? {
          group: idOf('decision-groups', own.group),
          due: own.due && idOf('meetings', own.due),
          addressees: keyed(own.addressees, owner, 'addressees').map((row) => ({
            ...row,
            qualifier: said(row.qualifier, locale),
          })),
        }
      : {}),
  }))
}

function page(content: PageContent): LoadableRecord {
  return record('pages', content, content.title, content.blocks.flatMap(blockNeeds), (locale) => ({
    home: content.home ?? false,
    title: said(content.title, locale),
    slug: said(content.slug, locale),
    description: said(content.description, locale),
    dating: said(content.dating, locale),
    blocks: content.blocks.map((block, i) => ({
      ...blockData(block, locale),
      id: rowId('pages', content.key, 'blocks', i),
    })),
  }))
}

function blockNeeds(block: Block): string[] {
  if ('theme' in block) return [idOf('themes', block.theme)]
  if ('partner' in block) return [idOf('partners', block.partner)]
  if ('page' in block) return [idOf('pages', block.page)]
  if (block.type !== 'registerExtract') return []
  return [
    ...(block.resolutions ?? []).map(id('resolutions')),
    ...(block.decisionGroups ?? []).map(id('decision-groups')),
  ]
}

function blockData(block: Block, locale: Locale): Record<string, unknown> {
  switch (block.type) {
    case 'prose':
      return { blockType: 'prose', text: prose(block.text, locale) }
    case 'callout':
      return { blockType: 'callout', tone: block.tone, text: prose(block.text, locale) }
    case 'members':
      return { blockType: 'members', heading: said(block.heading, locale), partner: idOf('partners', block.partner) }
    case 'registerExtract':
      return {
        blockType: 'registerExtract',
        heading: said(block.heading, locale),
        resolutions: (block.resolutions ?? []).map(id('resolutions')),
        decisionGroups: (block.decisionGroups ?? []).map(id('decision-groups')),
      }
    case 'theme':
    case 'partnersOfTheme':
      return { blockType: block.type, heading: said(block.heading, locale), theme: idOf('themes', block.theme) }
    case 'search':
      return { blockType: 'search', examples: said(block.examples, locale) }
    case 'situation':
      return { blockType: 'situation', page: idOf('pages', block.page) }
    case 'strands':
    case 'news':
      return { blockType: block.type, heading: said(block.heading, locale) }
    default:
      return { blockType: block.type }
  }
}

/** @throws Error naming the records that need each other in a circle, or a record that is not there */
function inOrder(records: LoadableRecord[]): LoadableRecord[] {
  const byId = new Map(records.map((entry) => [entry.id, entry]))
  const done = new Set<string>()
  const ordered: LoadableRecord[] = []
  const visit = (entry: LoadableRecord, path: string[]): void => {
    if (done.has(entry.id)) return
    const name = `${entry.collection}/${entry.key}`
    if (path.includes(name)) throw new Error(`Records that need each other: ${[...path, name].join(' → ')}`)
    for (const need of entry.needs) {
      const needed = byId.get(need)
      if (!needed) throw new Error(`${name} needs a record that the content does not have (${need}).`)
      visit(needed, [...path, name])
    }
    done.add(entry.id)
    ordered.push(entry)
  }
  for (const entry of records) visit(entry, [])
  return ordered
}
