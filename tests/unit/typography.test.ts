import { describe, expect, test } from 'vitest'
import { type Typography, typeset, typesetVerbatim } from '#/i18n/typography'

/** No-break spaces made visible: ⍽ is U+00A0, ⎵ is U+202F. */
const show = (text: string) => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵')
const set = (text: string, typography: Typography) => show(typeset(text, typography))

type Case = [what: string, stored: string, shown: string]

const french: Record<string, Case[]> = {
  'no-break space before the colon': [
    ['mended', 'Objectif 5 : améliorer', 'Objectif 5⍽: améliorer'],
    ['supplied', 'diversité biologique: Principes', 'diversité biologique⍽: Principes'],
    ['at the end', 'Parties:', 'Parties⍽:'],
    ['at the end of a line', 'Parties :\nles', 'Parties⍽:\nles'],
    ['its word in another node', ' : suite', '⍽: suite'],
    ['after a narrow space', 'Parties\u202f: les', 'Parties⍽: les'],
    ['after a parenthesis', '(CDB) : les', '(CDB)⍽: les'],
    ['after two spaces', 'Parties  : les', 'Parties⍽: les'],
  ],
  'narrow no-break space before ; ! ?': [
    ['semicolon', 'la CDB ; la CMS', 'la CDB⎵; la CMS'],
    ['exclamation mark', 'Attention!', 'Attention⎵!'],
    ['question mark', 'En vigueur ?', 'En vigueur⎵?'],
    ['marks that keep together', 'Vraiment ?! Non!!!', 'Vraiment⎵?! Non⎵!!!'],
    ['after an ellipsis', 'Et puis…?', 'Et puis…⎵?'],
    ['a wider space is mended', 'la CDB\u00a0; la CMS', 'la CDB⎵; la CMS'],
    ['before a closing guillemet', '« Qui ? »', '«⍽Qui⎵?⍽»'],
    ['in a parenthesis', 'l’accord (lequel ?)', 'l’accord (lequel⎵?)'],
    ['a mark alone in a parenthesis', 'le 5 mars (?)', 'le 5⍽mars (?)'],
  ],
  'no space before comma and full stop': [['as they are', 'la CDB, la CMS.', 'la CDB, la CMS.']],
  'guillemets with no-break spaces': [
    ['mended', '« Douanes vertes »', '«⍽Douanes vertes⍽»'],
    ['supplied', '«Douanes vertes»', '«⍽Douanes vertes⍽»'],
    ['narrow spaces are mended', '«\u202fDouanes vertes\u202f»', '«⍽Douanes vertes⍽»'],
    ['opened before another node', 'le projet « ', 'le projet «⍽'],
    ['closed after another node', ' », dit-il', '⍽», dit-il'],
    ['for straight quotes', 'projet "Douanes vertes".', 'projet «⍽Douanes vertes⍽».'],
    ['for straight quotes after an elision', `d'"usage"`, 'd’«⍽usage⍽»'],
  ],
  'inner quotation in curly quotes': [
    ['from straight quotes', '« le projet "vert" »', '«⍽le projet “vert”⍽»'],
    ['as typed', '« le projet “vert” »', '«⍽le projet “vert”⍽»'],
    ['not outside', '« un » et "deux"', '«⍽un⍽» et «⍽deux⍽»'],
  ],
  'the apostrophe is curly': [
    ['before a letter', "l'État d'origine, aujourd'hui", 'l’État d’origine, aujourd’hui'],
    ['before a figure', "l'18e session", 'l’18e⍽session'],
    ['before a quotation', "d'« usage »", 'd’«⍽usage⍽»'],
    ['before another node', "le mandat de l'", 'le mandat de l’'],
    ['before an address', "d'https://cites.org", 'd’https://cites.org'],
  ],
  'no-break space before %': [
    ['mended and supplied', '95 % et 5%', '95⍽% et 5⍽%'],
    ['with decimals', '2,5 %.', '2,5⍽%.'],
    ['per thousand', '3 ‰', '3⍽‰'],
  ],
  'narrow no-break space between thousands': [
    ['thousands', '10 000 spécimens', '10⎵000 spécimens'],
    ['millions', '1 234 567,5 kg', '1⎵234⎵567,5 kg'],
    ['a range', 'de 5 000 à 10 000', 'de 5⎵000 à 10⎵000'],
    ['a wider space is mended', '10\u00a0000', '10⎵000'],
    ['not after a year', 'en 2024 100 Parties', 'en 2024 100 Parties'],
    ['not after a symbol', 'à la CoP18 100 Parties', 'à la CoP18 100 Parties'],
    [
      'not in a telephone number',
      '22 917 81 39, +41 22 917 813, 022 917 813',
      '22 917 81 39, +41 22 917 813, 022 917 813',
    ],
  ],
  ordinals: [
    ['er, re, e as they are', '1er mars, 1re et 20e session', '1er⍽mars, 1re⍽et 20e⍽session'],
    ['not 20ème', 'la 20ème session', 'la 20e⍽session'],
    ['not 1ère', 'la 1ère réunion', 'la 1re⍽réunion'],
    ['not 2ièmes', 'les 2ièmes rencontres', 'les 2es⍽rencontres'],
    ['not XIXème', 'au XIXème siècle, en soi-même', 'au XIXe⍽siècle, en soi-même'],
    ['of centuries', 'au XXe siècle', 'au XXe⍽siècle'],
    ['not in a word', 'le 3emera', 'le 3emera'],
  ],
  'capitals keep their accents': [['as they are', 'État, Équipe, À l’heure', 'État, Équipe, À l’heure']],
}

const canadian: Record<string, Case[]> = {
  'no-break space before the colon': [['mended', 'Objectif 5 : améliorer', 'Objectif 5⍽: améliorer']],
  'no space before ; ! ?': [
    ['as they are', 'la CDB; la CMS! Laquelle?', 'la CDB; la CMS! Laquelle?'],
    ['taken away', 'la CDB ; la CMS ! Laquelle ?', 'la CDB; la CMS! Laquelle?'],
  ],
  'guillemets with no-break spaces': [['supplied', '«Douanes "vertes"»', '«⍽Douanes “vertes”⍽»']],
  'no-break space before % and between thousands': [['mended', '5 % de 10 000', '5⍽% de 10⍽000']],
}

const english: Record<string, Case[]> = {
  'no space before : ; ! ? %': [
    ['none supplied', 'Really? Yes: now; 5%!', 'Really? Yes: now; 5%!'],
    ['a French one taken away', 'Really ? Yes : now ; 5 % !', 'Really? Yes: now; 5%!'],
    ['no-break ones too', 'Goal\u00a0: improve\u202f;', 'Goal: improve;'],
    ['its word in another node', ' : more', ': more'],
    ['but a ratio keeps its blanks', 'a scale of 1 : 5', 'a scale of 1 : 5'],
  ],
  'curly double quotes': [
    ['from straight ones', 'the "Green Customs" project', 'the “Green Customs” project'],
    ['after a bracket', '("as is")', '(“as is”)'],
    ['as typed', 'the “Green Customs” project', 'the “Green Customs” project'],
    ['guillemets are somebody else’s', '«as is»', '«as is»'],
  ],
  'inner quotation in single quotes': [
    ['inside', `"the 'green' one"`, '“the ‘green’ one”'],
    ['alone', "the 'green' project", 'the ‘green’ project'],
  ],
  'the apostrophe is curly': [
    ['possessive', "the Secretariat's", 'the Secretariat’s'],
    ['plural possessive', "the Parties' reports", 'the Parties’ reports'],
    ['before another node', "the Parties'", 'the Parties’'],
    ['years', "in the '90s", 'in the ’90s'],
  ],
  thousands: [
    ['the comma is the author’s', '10,000 specimens', '10,000 specimens'],
    ['a blank is bound', '10 000 specimens', '10⍽000 specimens'],
  ],
  ordinals: [['as they are', '1st, 22nd, 20th meeting', '1st, 22nd, 20th⍽meeting']],
}

describe.each([
  ['fr', french],
  ['fr-CA', canadian],
  ['en', english],
] as const)('%s', (typography, rules) => {
  describe.each(Object.keys(rules))('%s', (rule) => {
    test.each(rules[rule] ?? [])('%s', (_, stored, shown) => {
      expect(set(stored, typography)).toBe(shown)
    })
  })
})

const untouched: [string, string][] = [
  ['time', 'à 10:30 précises'],
  ['time with seconds', '2025-11-24T10:30:00Z'],
  ['ratio', '1:5 et 16:9'],
  ['address', 'https://cites.org/fra/res?a=1;b=2'],
  ['address with an apostrophe', "https://example.org/l'accord"],
  ['address of another scheme', "ftp://localhost/l'accord"],
  ['address that begins with www', "www.example.org?l'accord"],
  ['address to write to', "mailto:l'accord"],
  ['address without its scheme', "cites.org/fra/l'accord?a=1;b=2"],
  ['electronic address', "d'o'neil@example.org"],
  ['identifier', 'doi:10.1093/law-oxio/e307.013.1'],
  ['sort key', 'R-012-0004-018'],
  ['encoded address', 'a%20b et 50%20'],
  ['feet and inches', `5'6"`],
  ['code', '`key: "value" ; l\'a ? 10 000 %`'],
  ['code without blanks', 'a?b:c;d!e std::vector !important {name} lang="fr"'],
  ['colon that begins a text', ': suite'],
  ['quote that nothing closes', 'un "mot'],
]

describe.each(['fr', 'fr-CA', 'en'] as const)('left alone (%s)', (typography) => {
  test.each(untouched)('%s', (_, text) => {
    expect(set(text, typography)).toBe(text)
  })
})

test('what surrounds an address is set', () => {
  const text = "voir l'accord : https://cites.org/l'a ; puis www.cbd.int?"
  expect(set(text, 'fr')).toBe("voir l’accord⍽: https://cites.org/l'a⎵; puis www.cbd.int⎵?")
  expect(set("see the Secretariat's page : https://a.org/l'a ; then", 'en')).toBe(
    "see the Secretariat’s page: https://a.org/l'a; then",
  )
})

test('a text may hold the character that stands for an address', () => {
  expect(set('\ue000 : https://cites.org \ue000', 'fr')).toBe('\ue000⍽: https://cites.org \ue000')
})

describe('an official title is verbatim', () => {
  const marks = Object.entries(french).filter(([rule]) => !/apostrophe/.test(rule))
  test.each(marks)('no rule of French applies: %s', (_, cases) => {
    for (const [, stored] of cases) expect(typesetVerbatim(stored)).toBe(stored.replace(/(?<=\p{L})'/gu, '’'))
  })

  test('its symbols are bound and its apostrophes curled', () => {
    expect(show(typesetVerbatim(`Diversité: l'application de "Conf. 13.2 (Rev. CoP14)", 1er mars`))).toBe(
      'Diversité: l’application de "Conf.⍽13.2 (Rev.⍽CoP14)", 1er mars',
    )
  })

  test.each(untouched)('%s', (_, text) => {
    expect(typesetVerbatim(text)).toBe(text)
  })
})
