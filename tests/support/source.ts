import { readFileSync } from 'node:fs'

/**
 * The page of 2024 on cites.org, sentence by sentence, with the French sentence the portal must print for each.
 * Between the two stand only the changes listed here, each with its reason: a sentence of the source cannot be lost,
 * and none can be changed in silence.
 */
export type SourceSentence = { line: number; printed: string; expected: string }

type Change = { line: number; printed: string; expected: string; reason: string }

const typingErrors: Change[] = [
  { line: 7, printed: 'processus, est', expected: 'processus est', reason: 'comma between subject and verb' },
  { line: 7, printed: 'actions de coopérations', expected: 'actions de coopération', reason: 'number' },
  { line: 14, printed: 'nombres d’organismes', expected: 'nombre d’organismes', reason: 'number' },
  { line: 30, printed: 'Ramsar, relative', expected: 'Ramsar relative', reason: 'comma inside a name' },
  { line: 36, printed: 'L’ICCWCest', expected: 'L’ICCWC est', reason: 'missing space' },
  { line: 48, printed: 'commerceet', expected: 'commerce et', reason: 'missing space' },
  { line: 51, printed: 'bien être', expected: 'bien-être', reason: 'hyphen' },
  { line: 67, printed: 'Decisions', expected: 'Décisions', reason: 'English heading' },
]

const currentNames: Change[] = [
  {
    line: 30,
    printed: 'Convention sur la diversité biologique (CBD)',
    expected: 'Convention sur la diversité biologique (CDB)',
    reason: 'English acronym; the source itself has CDB on line 18',
  },
  {
    line: 30,
    printed: 'le Groupe d’experts intergouvernemental sur l’évolution du climat (GIEC)',
    expected: 'la Convention internationale pour la protection des végétaux (CIPV)',
    reason: 'IPPC read as IPCC: the panel is no convention, cbd.int/blg names IPPC as the eighth member',
  },
  { line: 30, printed: '(TIRPGAA)', expected: '(TIRPAA)', reason: 'current acronym' },
  {
    line: 30,
    printed: 'Convention du patrimoine mondial (CPM)',
    expected: 'Convention du patrimoine mondial',
    reason: 'CPM is not an acronym of that convention',
  },
  {
    line: 32,
    printed: 'voir le mémorandum ici',
    expected: 'voir le mémorandum',
    reason: 'the link was lost; its text says what it leads to',
  },
  {
    line: 32,
    printed: 'Plate-forme intergouvernementale sur la biodiversité et les services écosystémiques (IPBES)',
    expected:
      'Plateforme intergouvernementale scientifique et politique sur la biodiversité et les services écosystémiques (IPBES)',
    reason: 'one name for one body: that of line 58',
  },
  { line: 32, printed: '(IUCN)', expected: '(UICN)', reason: 'English acronym' },
  {
    line: 36,
    printed: 'cliquer ici.',
    expected:
      'voir : Lettre d’entente portant création du Consortium international de lutte contre la criminalité liée aux espèces sauvages.',
    reason: 'the link was lost; its text is the title of the agreement',
  },
  {
    line: 40,
    printed: 'Groupe de gestion de l’environnement (EMG)',
    expected: 'Groupe de gestion de l’environnement (GGE)',
    reason: 'name of the record, and its French acronym',
  },
  {
    line: 42,
    printed: 'connaissances sur les MEA',
    expected: 'connaissances sur les accords multilatéraux sur l’environnement',
    reason: 'name of the record: the abbreviation is English',
  },
  { line: 48, printed: 'ASYCUDA', expected: 'SYDONIA', reason: 'English acronym' },
  {
    line: 49,
    printed: 'Partenariat collaboratif sur la gestion durable des espèces sauvages (CPW)',
    expected: 'Partenariat de collaboration sur la gestion durable de la faune sauvage (CPW)',
    reason: 'name of the record',
  },
  {
    line: 50,
    printed: 'Organisation pour l’alimentation et l’agriculture (FAO)',
    expected: 'Organisation des Nations Unies pour l’alimentation et l’agriculture (FAO)',
    reason: 'full name',
  },
  { line: 50, printed: '(ICCAT)', expected: '(CICTA)', reason: 'English acronym' },
  {
    line: 50,
    printed: 'Secrétariat pour le programme régional environnemental du Pacifique (SPREP)',
    expected: 'Secrétariat du Programme régional océanien de l’environnement (PROE)',
    reason: 'the name the body gives itself in French, and its acronym',
  },
  {
    line: 51,
    printed: '(WOAH - signé le 1er mars 2024)',
    expected: '(OMSA ; mémorandum d’accord signé le 1er mars 2024)',
    reason: 'French acronym; what was signed is named by its form',
  },
  {
    line: 51,
    printed: 'zoos et aquariums',
    expected: 'zoos et des aquariums',
    reason: 'name of the record',
  },
  {
    line: 52,
    printed: 'la Lusaka Agreement Task Force',
    expected: 'l’Équipe spéciale de l’Accord de Lusaka',
    reason: 'English name in French text',
  },
  {
    line: 52,
    printed: 'Ministère de l’environnement et des affaires rurales (DEFRA) du Royaume Uni',
    expected: 'ministère de l’Environnement, de l’Alimentation et des Affaires rurales du Royaume-Uni (DEFRA)',
    reason: '“Food” was dropped from the name; a ministry has no capital in a sentence',
  },
  {
    line: 52,
    printed: 'Fish and Wildlife Service des États-Unis d’Amérique',
    expected: 'Service des pêches et de la faune sauvage des États-Unis',
    reason: 'English name in French text',
  },
]

/** Line 54 and what follows is the register: an entry is a symbol and a title, which the portal prints apart. */
const firstRegisterLine = 57
/** Lines 48 to 52 are the sub-themes: a name and the work under it. */
const subThemeLines = { first: 48, last: 52 }

/**
 * Every sentence, heading and list item of the source, in its order.
 * @throws when a listed change no longer finds its words in the source: the lists cannot become outdated
 */
export function sourceSentences(): SourceSentence[] {
  const changes = [...typingErrors, ...currentNames]
  const unused = new Set(changes)

  const sentences = readLines().flatMap(({ line, text }) =>
    pieces(line, text).map(({ printed, expected }) => {
      let changed = expected
      for (const change of changes) {
        if (change.line !== line || !changed.includes(change.printed)) continue
        changed = changed.replace(change.printed, change.expected)
        unused.delete(change)
      }
      return { line, printed, expected: changed }
    }),
  )

  for (const change of unused) throw new Error(`Line ${change.line} of the source has no "${change.printed}".`)
  return sentences
}

function readLines(): { line: number; text: string }[] {
  return readFileSync(new URL('./cooperation-fr.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: tidy(text) }))
    .filter(({ text }) => text !== '')
}

/** Ordinary spaces and the apostrophe ’, as text is stored; without the bullet of a list item. */
function tidy(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll("'", '’')
    .replace(/^ ?• ?/u, '')
    .trim()
}

function pieces(line: number, text: string): { printed: string; expected: string }[] {
  if (line >= firstRegisterLine && text.includes(', ')) {
    const comma = text.indexOf(', ')
    const symbol = text.slice(0, comma)
    const title = text.slice(comma + 2)
    return [
      { printed: symbol, expected: listed(symbol.replace('Résolution ', '')) },
      { printed: title, expected: title },
    ]
  }
  if (line >= subThemeLines.first && line <= subThemeLines.last) {
    return text.split(/ : (?=avec )/u).map((printed) => ({ printed, expected: withoutListPunctuation(printed) }))
  }
  return text.split(/(?<=\.) (?=\p{Lu})/u).map((printed) => ({ printed, expected: printed }))
}

/** A range of decisions as the portal labels a group: "18.49 – 18.51" is "18.49, 18.50, 18.51". */
function listed(symbol: string): string {
  const range = /^(\d+)\.(\d+) – \1\.(\d+)$/u.exec(symbol)
  if (!range) return symbol
  const [, conference, first, last] = range
  const length = Number(last) - Number(first) + 1
  return Array.from({ length }, (_, index) => `${conference}.${Number(first) + index}`).join(', ')
}

/** The items of a list that became records end without "; et": their order and their number may change. */
function withoutListPunctuation(text: string): string {
  return text.replace(/ ;(?: et)?$|;$/u, '')
}

/**
 * Text as it is compared: without the differences that an editor, a typesetter or a browser makes within a word.
 * Folds every kind of space, apostrophe, quotation mark, dash and case; drops the spaces around punctuation.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll(/['‘’ʼ′]/gu, "'")
    .replaceAll(/["«»“”„‟]/gu, '"')
    .replaceAll(/[‐‑‒–—―−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[:;!?,.)])/gu, '')
    .replaceAll(/ ?" ?/gu, '"')
    .toLowerCase()
    .trim()
}
