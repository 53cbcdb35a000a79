/**
 * The first content as plain data, which `load.ts` turns into records.
 * It is independent of Payload's types, so that a jurist can read and correct these files.
 *
 * Prose is a small markup:
 * - paragraphs are separated by an empty line; `## ` and `### ` begin a heading; lines that begin with `- ` are a list;
 * - `[text](https://…)` is a link; `*Tursiops truncatus*` is a Latin name (italic, lang la);
 *   `{en:Fish and Wildlife Service}` is a passage in another language, which may be the text of a link;
 * - `[[partners/cbd|Convention sur la diversité biologique (CBD)]]` is an inline reference: it prints the record's
 *   current name, and keeps the text after `|` as it was typed, for as long as the record is not public.
 *   A form may follow the key: `[[partners/cbd#acronym|CBD]]`. Forms: `full` (name and acronym, the default for
 *   partners), `name`, `usual` (the usual name), `acronym`; for instruments `symbol` (the default) and `title`;
 *   for agreements the title. `typed` prints the words after `|` for any record.
 */
import type { Locale } from '#/i18n/locales'

/** Text in both languages. */
type Pair = Record<Locale, string>
/** Text that may exist in one language only. */
export type Partly = Partial<Pair>

type Verification = {
  state: 'unverified' | 'verified' | 'disputed'
  /** Key of a meeting ("cop19"): how far the status was followed. */
  verifiedThrough?: string
  /** The sources of the facts, in words and addresses; one address alone is the same in both languages. */
  source?: string | Pair
}

/** Fields of every record of the register. */
export type Registered = {
  /** Stable key inside the content, the part after the slash in references. */
  key: string
  verification: Verification
  /** For editors only, never public. */
  notes?: string
  /** `false`: loaded as a draft. Default: published in every language that has its title or name. */
  publish?: boolean
}

export type ThemeContent = Registered & {
  parent?: string
  order: number
  name: Pair
  /** One sentence: with whom, and on what. */
  summary?: Pair
  introduction: Pair // prose
  slug: Pair
}

const partnerKinds = [
  'convention',
  'treatySecretariat',
  'igo',
  'unBody',
  'unAgency',
  'commission',
  'scientificPanel',
  'platform',
  'consortium',
  'coordinationMechanism',
  'programme',
  'initiative',
  'partnership',
  'association',
  'union',
  'ngo',
  'governmentBody',
  'agreementBody',
  'jointBody',
  'unresolved',
] as const
type PartnerKind = (typeof partnerKinds)[number]

export type PartnerContent = Registered & {
  kind: PartnerKind
  name: Partly
  usualName?: Partly
  acronym?: Partly
  /** The name without its leading article, when sorting must skip one. */
  sortName?: Partly
  slug: Partly
  aliases?: { text: string; lang: 'fr' | 'en' | 'es'; kind: 'acronym' | 'other' | 'former' | 'misprint' }[]
  formerNames?: { name: Partly; until?: string }[]
  relations?: {
    type: 'memberOf' | 'programmeOf' | 'hostedBy' | 'successorOf'
    partner: string
    source?: string
    verified?: boolean
  }[]
  themes: string[]
  website?: string
  summary?: Partly // prose
}

export type MeetingContent = Registered & {
  body: 'cop' | 'standingCommittee' | 'animalsCommittee' | 'plantsCommittee'
  kind: 'ordinary' | 'extraordinary'
  number: number
  city: Pair
  /** ISO 3166-1 alpha-2. */
  country: string
  start: string
  end: string
  /** Left out when the rule of 90 days is not verified for that meeting. */
  effectiveDate?: string
}

export type AgreementContent = Registered & {
  title: Partly
  slug: Partly
  form:
    | 'memorandumOfUnderstanding'
    | 'memorandumOfCooperation'
    | 'memorandum'
    | 'letterOfUnderstanding'
    | 'cooperationAgreement'
    | 'modusOperandi'
    | 'jointProgrammeOfWork'
    | 'announcedCollaboration'
  titleAsPrinted?: string
  titleAsPrintedLanguage?: Locale
  parties: { partner: string; signatory?: string; role?: string }[]
  /** Key of the partner whose founding text it is. */
  governs?: string
  signed: {
    /** ISO date, cut to what is known: 2024-03-01, 2006-10, 2015; none when unknown. */
    date?: string
    precision: 'day' | 'month' | 'year' | 'announced' | 'unknown'
    place?: Partly
  }
  /** Only when a source says so: without it the status from the signature on is "not known". */
  effectiveDate?: string
  endDate?: string
  /** Years in the title: "2015-2020". */
  announcedPeriod?: { from: number; to: number }
  events?: {
    kind: 'amended' | 'renewed' | 'extended' | 'suspended' | 'resumed' | 'expired' | 'terminated' | 'superseded'
    date: string
    /** Key of the agreement that supersedes. */
    by?: string
    verified: boolean
    source?: string
    note?: Partly
  }[]
  documents?: { url: string; language: string; official: boolean; title: Partly }[]
  resolutions?: string[]
  decisions?: string[]
  /** "resolutions/13-3": what directs a body to review it. */
  reviewedUnder?: string[]
  themes?: string[]
  summary?: Partly // prose
}

type TitleStatus = 'official' | 'translation'

export type Revision = {
  /** Number of the CoP in "(Rev. CoP18)"; 0 for "(Rev.)" without a CoP; absent for the original. */
  mark?: number
  meeting: string
  title: Partly
  titleStatus: Partial<Record<Locale, TitleStatus>>
  links?: { url: string; language: 'fr' | 'en' | 'es'; format: 'html' | 'pdf'; official: boolean }[]
}

type InstrumentEvent = {
  kind:
    | 'adopted'
    | 'amended'
    | 'retained'
    | 'corrected'
    | 'partlyDeleted'
    | 'deleted'
    | 'repealed'
    | 'replaced'
    | 'overtaken'
    /** The status is not known from this meeting on. */
    | 'statusNotKnown'
    /** It ended on a date that is not known, at this meeting or later. */
    | 'ended'
  meeting: string
  /** Key of the instrument that replaces this one: "decisions/19-22". */
  target?: string
  verified: boolean
  source?: string
  note?: Partly
}

type InstrumentContent = Registered & {
  conference: number
  sequence: number
  revisions: Revision[]
  events: InstrumentEvent[]
  /** "decisions/18-49" or "resolutions/12-4". `replaces` is stated on the newer record only. */
  relations?: { type: 'replaces' | 'implements' | 'cites'; instrument: string }[]
  partners?: string[]
  themes?: string[]
  summary?: Partly // prose
}

export type ResolutionContent = InstrumentContent

export type DecisionContent = InstrumentContent & {
  /** An empty list means: not known. */
  addressees: {
    body: 'parties' | 'standingCommittee' | 'animalsCommittee' | 'plantsCommittee' | 'secretariat' | 'others'
    role: 'lead' | 'withSupport' | 'inCollaboration' | 'inCoordination' | 'inConsultation'
    qualifier?: Partly
  }[]
  group: string
  due?: string
}

export type TermContent = Registered & {
  preferred: Partly
  alsoCalled?: Partial<Record<Locale, string[]>>
  notToUse?: Partial<Record<Locale, string[]>>
}

export type DecisionGroupContent = Registered & {
  /** A list, not a range: "18.49, 18.50, 18.51". */
  label: string
  title: Partly
  titleStatus: Partial<Record<Locale, TitleStatus>>
  decisions: string[]
}

export type Block =
  | { type: 'prose'; text: Pair }
  /** The heading replaces the name of the theme, where a page gives it a longer one. */
  | { type: 'theme'; theme: string; heading?: Pair }
  | { type: 'partnersOfTheme'; theme: string; heading?: Pair }
  | { type: 'members'; partner: string; heading?: Pair }
  | { type: 'registerExtract'; heading: Pair; resolutions?: string[]; decisionGroups?: string[] }
  | { type: 'callout'; tone: 'note' | 'warning'; text: Pair }
  /** Examples of what can be searched, one a line. */
  | { type: 'search'; examples: Pair }
  | { type: 'figures' }
  /** How far the registers are followed and verified; the page explains the marks. */
  | { type: 'situation'; page: string }
  | { type: 'strands'; heading: Pair }
  | { type: 'strandPicture' }
  | { type: 'news'; heading: Pair }

export type PageContent = Registered & {
  title: Pair
  slug: Pair
  description: Pair
  /** The home page is the one with this mark. */
  home?: boolean
  /** Shown under the title: "Texte de 2024, non revu depuis la CoP20". */
  dating?: Pair
  blocks: Block[]
}

export type SiteContent = {
  name: Pair
  shortName: Pair
  description: Pair
  contact: { email?: string; text: Pair }
  footer: Pair // prose
  /** Keys of the pages that the footer links. */
  menu: string[]
}
