import type { Locale, Localized } from '#/i18n/locales'

export type InstrumentType = 'resolution' | 'decision'

/**
 * The symbol of a CITES resolution or decision: "Conf. 12.4 (Rev. CoP18)", "18.49".
 * `conference` is the CoP that adopted it, `sequence` its running number there: 18.9 comes before 18.10.
 * `revision` is the CoP that last amended it, 0 for the old mark "(Rev.)" that names no CoP, null for the original.
 */
export type InstrumentSymbol = { type: InstrumentType; conference: number; sequence: number; revision: number | null }

/** Why a text is not the expected symbol. `message` can be shown to an editor unchanged. */
export type SymbolProblem = { reason: ProblemReason; read: string; message: Localized }

type ProblemReason =
  | 'unreadable'
  | 'numberZero'
  | 'resolutionMarkOnDecision'
  | 'decisionMarkOnResolution'
  | 'revisionNotAfterAdoption'
  | 'rangeAcrossConferences'
  | 'rangeAcrossRevisions'
  | 'rangeReversed'
  | 'repeated'
  | 'emptyPart'

const resolutionWord = 'r[ée]solutions?|resoluci(?:[óo]n|ones)|r[ée]s\\.'
const decisionWord = 'd[ée]cisions?|decisi(?:[óo]n|ones)|d[ée]c\\.'

/** Wider than what is printed today: "Conf. 16. 3", "Conf 9.8", "12.07", "(Rev.CoP14)" and a footnote's "*" all occur. */
const printedForm = new RegExp(
  `^(?:(?:(?<resolution>${resolutionWord})|(?<decision>${decisionWord}))\\s*)?(?<conf>conf\\.?\\s*)?` +
    '(?<conference>\\d{1,3})\\s*\\.\\s*(?<sequence>\\d{1,4})' +
    '(?<mark>\\s*\\(\\s*r[ée]v\\.?\\s*(?:cop\\s*(?<revision>\\d{1,3})\\s*)?\\))?\\s*\\*?$',
  'iu',
)

export function isSymbol(parsed: InstrumentSymbol | SymbolProblem): parsed is InstrumentSymbol {
  return 'conference' in parsed
}

/**
 * Reads one symbol in any form in which it is printed, in French, English or Spanish.
 *
 * The text says what it is by a word or by "Conf."; a bare number is taken for what `assume` names, else for a
 * decision, which is how decisions are printed. The symbol of a CoP that has not met yet is accepted. Other treaties
 * number alike ("Resolution 12.07 (Rev.COP13)" of CMS), so the caller must know that the text is of CITES.
 *
 * Never throws: a text that is no symbol, or a contradictory one, is returned as a problem.
 */
export function parseSymbol(input: string, assume?: InstrumentType): InstrumentSymbol | SymbolProblem {
  const read = tidy(input)
  const groups = printedForm.exec(read)?.groups
  if (!groups) return unreadable(read, assume)

  const isResolution = Boolean(groups.resolution || groups.conf)
  const isDecision = Boolean(groups.decision)
  const conference = Number(groups.conference)
  const sequence = Number(groups.sequence)
  if (isResolution && (isDecision || assume === 'decision')) return resolutionMark(read, conference, sequence)
  if (isDecision && assume === 'resolution') return decisionMark(read, conference, sequence)
  if (conference === 0 || sequence === 0) return numberZero(read)

  const type = isResolution ? 'resolution' : isDecision ? 'decision' : (assume ?? 'decision')
  if (!groups.mark) return { type, conference, sequence, revision: null }
  if (groups.revision === undefined) return { type, conference, sequence, revision: 0 }

  const revision = Number(groups.revision)
  if (revision <= conference) return revisionTooEarly(read, { type, conference, sequence, revision })
  return { type, conference, sequence, revision }
}

/** "Conf. 12.4 (Rev. CoP18)", "18.49": the same in every language. */
export function printSymbol({ type, conference, sequence, revision }: InstrumentSymbol): string {
  const number = `${type === 'resolution' ? 'Conf. ' : ''}${conference}.${sequence}`
  if (revision === null) return number
  return `${number} (${revision === 0 ? 'Rev.' : `Rev. CoP${revision}`})`
}

const kinds: Record<InstrumentType, Localized> = {
  resolution: { fr: 'résolution', en: 'Resolution' },
  decision: { fr: 'décision', en: 'Decision' },
}

/** As in running text: "résolution Conf. 12.4" in French, "Resolution Conf. 12.4" in English. */
export function printWithKind(symbol: InstrumentSymbol, locale: Locale): string {
  return `${kinds[symbol.type][locale]} ${printSymbol(symbol)}`
}

/**
 * "R-012-0004-018": in plain alphabetical order these keys are in order of conference, number, revision.
 * The last part is 000 for the original and 001 for "(Rev.)", which no CoP can claim: a revision is later than CoP1.
 */
export function sortKey({ type, conference, sequence, revision }: InstrumentSymbol): string {
  const places = [pad(conference, 3), pad(sequence, 4), pad(revision === null ? 0 : revision || 1, 3)]
  return `${type === 'resolution' ? 'R' : 'D'}-${places.join('-')}`
}

export function compareSymbols(a: InstrumentSymbol, b: InstrumentSymbol): number {
  const [first, second] = [sortKey(a), sortKey(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** `conf-12-4`, `18-49`. It has no revision: the address is that of the work, for all its versions. */
export function slugOf({ type, conference, sequence }: InstrumentSymbol): string {
  return `${type === 'resolution' ? 'conf-' : ''}${conference}-${sequence}`
}

/** `rev-cop18`, `rev` for the mark without a CoP, `original` for no mark: the part of an address that names one version. */
export function revisionSlug(revision: number | null): string {
  return revision === null ? 'original' : revision === 0 ? 'rev' : `rev-cop${revision}`
}

const slugForm = /^(conf-)?([1-9]\d{0,2})-([1-9]\d{0,3})$/
const revisionForm = /^rev(?:-cop([1-9]\d{0,2}))?$/

/** The symbol behind `slugOf` and `revisionSlug`, or null. Strict, so that a work has one address and not several. */
export function parseSlug(slug: string, version?: string): InstrumentSymbol | null {
  const [, conf, conferencePart, sequencePart] = slugForm.exec(slug) ?? []
  if (!conferencePart) return null
  const work = {
    type: conf ? ('resolution' as const) : ('decision' as const),
    conference: Number(conferencePart),
    sequence: Number(sequencePart),
  }
  if (version === undefined || version === revisionSlug(null)) return { ...work, revision: null }

  const versionRead = revisionForm.exec(version)
  if (!versionRead) return null
  const revision = Number(versionRead[1] ?? 0)
  return revision === 0 || revision > work.conference ? { ...work, revision } : null
}

const separator = /\s*(?:[,;]\s*(?:(?:et|and|y)\s|&)?|&|\s(?:et|and|y)\s)\s*/iu
const rangeForm = /^(.*[\d)*])(?:\s*[-\u2010-\u2014]\s*|\s+(?:to|à|a)\s+)(\S.*)$/iu
const leadingWord = new RegExp(`^(?:${decisionWord})\\s*`, 'iu')

/**
 * The decisions of a group from its label as the Secretariat prints it: "17.57 (Rev. CoP18), 18.31 - 18.32".
 *
 * A range stays within one CoP and one revision. The mark stands at both ends ("14.73 (Rev. CoP17) to 14.74 (Rev.
 * CoP17)", as in the list in effect after CoP17): at one end only, it leaves open which of the others were revised.
 */
export function parseGroup(label: string): InstrumentSymbol[] | SymbolProblem {
  const symbols: InstrumentSymbol[] = []
  for (const part of tidy(label).replace(leadingWord, '').split(separator)) {
    if (!part) return emptyPart(tidy(label))
    const range = rangeForm.exec(part)
    const read = range?.[1] && range[2] ? parseRange(part, range[1], range[2]) : parseSymbol(part, 'decision')
    if (!Array.isArray(read) && !isSymbol(read)) return read
    symbols.push(...(Array.isArray(read) ? read : [read]))
  }
  const keys = symbols.map(sortKey)
  const twice = symbols.find((symbol, index) => keys.indexOf(sortKey(symbol)) < index)
  return twice ? repeated(printSymbol(twice)) : symbols
}

/** A list and not a range, because a group may have gaps: "18.49, 18.50, 18.51". The same in every language. */
export function printGroup(symbols: readonly InstrumentSymbol[]): string {
  return symbols.map(printSymbol).join(', ')
}

function parseRange(part: string, from: string, to: string): InstrumentSymbol[] | SymbolProblem {
  const first = parseSymbol(from, 'decision')
  if (!isSymbol(first)) return first
  const last = parseSymbol(to, 'decision')
  if (!isSymbol(last)) return last
  if (first.conference !== last.conference) return rangeAcrossConferences(part, first, last)
  if (first.revision !== last.revision) return rangeAcrossRevisions(part, first, last)
  if (first.sequence >= last.sequence) return rangeReversed(part, first, last)
  const count = last.sequence - first.sequence + 1
  return Array.from({ length: count }, (_, index) => ({ ...first, sequence: first.sequence + index }))
}

/** Accents in one code point, no invisible characters (Word leaves them), no blank at the ends. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .trim()
}

function pad(number: number, places: number): string {
  return String(number).padStart(places, '0')
}

function problem(reason: ProblemReason, read: string, fr: string, en: string): SymbolProblem {
  return { reason, read, message: { fr: `« ${read} » : ${fr}`, en: `“${read}”: ${en}` } }
}

function unreadable(read: string, assume: InstrumentType | undefined): SymbolProblem {
  const examples: Record<InstrumentType, Localized> = {
    resolution: { fr: '« Conf. 12.4 (Rev. CoP18) »', en: '“Conf. 12.4 (Rev. CoP18)”' },
    decision: { fr: '« 18.49 » ou « 17.55 (Rev. CoP19) »', en: '“18.49” or “17.55 (Rev. CoP19)”' },
  }
  if (assume) {
    const { fr, en } = examples[assume]
    const [noun, name] = assume === 'resolution' ? ['résolution', 'a resolution'] : ['décision', 'a decision']
    return problem(
      'unreadable',
      read,
      `ce n’est pas la cote d’une ${noun}, qui s’écrit comme ${fr}.`,
      `this is not the symbol of ${name}, which is written like ${en}.`,
    )
  }
  return problem(
    'unreadable',
    read,
    `ce n’est pas une cote. Une résolution s’écrit comme ${examples.resolution.fr}, une décision comme ${examples.decision.fr}.`,
    `this is not a symbol. A resolution is written like ${examples.resolution.en}, a decision like ${examples.decision.en}.`,
  )
}

function numberZero(read: string): SymbolProblem {
  return problem(
    'numberZero',
    read,
    'les sessions et les numéros commencent à 1, comme dans « 18.1 ».',
    'meetings and numbers begin at 1, as in “18.1”.',
  )
}

function resolutionMark(read: string, conference: number, sequence: number): SymbolProblem {
  return problem(
    'resolutionMarkOnDecision',
    read,
    `« Conf. » et « résolution » désignent une résolution. Une décision s’écrit sans eux : « ${conference}.${sequence} ».`,
    `“Conf.” and “Resolution” belong to a resolution. A decision is written without them: “${conference}.${sequence}”.`,
  )
}

function decisionMark(read: string, conference: number, sequence: number): SymbolProblem {
  return problem(
    'decisionMarkOnResolution',
    read,
    `c’est une décision. Une résolution s’écrit « Conf. ${conference}.${sequence} ».`,
    `this is a decision. A resolution is written “Conf. ${conference}.${sequence}”.`,
  )
}

function revisionTooEarly(read: string, symbol: InstrumentSymbol): SymbolProblem {
  const { conference, revision } = symbol
  const right = printSymbol({ ...symbol, revision: conference + 1 })
  return problem(
    'revisionNotAfterAdoption',
    read,
    `adopté à la CoP${conference}, ce texte ne peut pas être révisé à la CoP${revision}, mais au plus tôt à la suivante : « ${right} ».`,
    `adopted at CoP${conference}, it cannot be revised at CoP${revision}, but at the next one at the earliest: “${right}”.`,
  )
}

function rangeAcrossConferences(part: string, first: InstrumentSymbol, last: InstrumentSymbol): SymbolProblem {
  const [from, to] = [printSymbol(first), printSymbol(last)]
  return problem(
    'rangeAcrossConferences',
    part,
    `un intervalle reste dans une seule CoP. Séparer par une virgule : « ${from}, ${to} ».`,
    `a range stays within one CoP. Separate with a comma: “${from}, ${to}”.`,
  )
}

function rangeAcrossRevisions(part: string, first: InstrumentSymbol, last: InstrumentSymbol): SymbolProblem {
  const revision = last.revision ?? first.revision
  const right = `${printSymbol({ ...first, revision })} – ${printSymbol({ ...last, revision })}`
  return problem(
    'rangeAcrossRevisions',
    part,
    `les deux bornes d’un intervalle portent la même mention de révision : « ${right} ». Sinon, énumérer les décisions.`,
    `both ends of a range carry the same revision mark: “${right}”. Otherwise, list the decisions one by one.`,
  )
}

function rangeReversed(part: string, first: InstrumentSymbol, last: InstrumentSymbol): SymbolProblem {
  const isSame = first.sequence === last.sequence
  const right = isSame ? printSymbol(first) : `${printSymbol(last)} – ${printSymbol(first)}`
  return problem(
    'rangeReversed',
    part,
    `un intervalle va du plus petit numéro au plus grand : « ${right} ».`,
    `a range runs from the lower number to the higher: “${right}”.`,
  )
}

function repeated(read: string): SymbolProblem {
  return problem(
    'repeated',
    read,
    'cette décision figure deux fois ; une fois suffit.',
    'this decision is listed twice; once is enough.',
  )
}

function emptyPart(label: string): SymbolProblem {
  return problem(
    'emptyPart',
    label,
    'il manque une décision au début, à la fin ou entre deux séparateurs.',
    'a decision is missing at the beginning, at the end or between two separators.',
  )
}
