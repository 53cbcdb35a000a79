/** The configuration of Caddy for the mirror: a snippet, which a site imports. */

import { locales } from '#/i18n/locales'
import { documentsPrefix, paths } from '#/paths'
import type { Answer } from './answers'
import {
  above,
  documentAddresses,
  foreignStarts,
  headerRules,
  languagesOfClients,
  parameters,
  redirections,
  typeRules,
} from './rules'

export function caddyFiles(answers: readonly Answer[], folder: string): Record<string, string> {
  const { moved, elsewhere, inLanguage } = redirections(answers)
  const { endings, others } = typeRules(answers)
  const headers = headerRules(answers)
  const lines = [
    ...map(
      '{header.Accept-Language}',
      'prefers',
      languagesOfClients.otherwise,
      languagesOfClients.forms.map(([form, locale]) => [`~(?i)${form}`, locale]),
    ),
    ...map(
      path,
      'locale',
      '{prefers}',
      locales.map((locale) => [`~^/${locale}(?:/|$)`, locale]),
    ),
    ...map('{query}', 'asked', '', [['~(.+)', `?\${1}`]]),
    ...map(
      '{locale}',
      'search',
      '',
      locales.map((locale) => [locale, paths.view('search', locale)]),
    ),
    ...map(
      path,
      'above',
      '',
      above.map((form) => [`~${form}`, `\${1}`]),
    ),
    ...map(path, 'moved', '', moved.map(literals)),
    ...map(path, 'elsewhere', '', elsewhere.map(literals)),
    ...map(`{prefers} ${path}`, 'in_language', '', inLanguage.map(literals)),
    ...map(
      '{above}',
      'document',
      '',
      documentAddresses(answers).map(({ id, address }) => [`${documentsPrefix}/${id}`, address]),
    ),
    ...map(path, 'content_type', pageType, [
      ...others.map(literals),
      ...endings.map(([ending, type]) => [`~\\.${ending}$`, type] as const),
    ]),
    ...headers.flatMap(({ name, otherwise, values }) =>
      map(
        path,
        variableOf(name),
        otherwise ?? '{locale}',
        values.map(({ below, address, value }) => [below ? `~^${address}(?:/|$)` : literal(address), literal(value)]),
      ),
    ),
    'route {',
    ...headers.flatMap(({ name }) => [
      `@has_${variableOf(name)} expression \`{${variableOf(name)}} != ""\``,
      `header @has_${variableOf(name)} ${name} {${variableOf(name)}}`,
    ]),
    ...locales.flatMap((locale) =>
      redirection(
        `upper_${locale}`,
        `path_regexp upper_${locale} ^/(?i:${locale})(/.*)?$`,
        `/${locale}{re.upper_${locale}.1}`,
        `not path_regexp ^/${locale}(/.*)?$`,
      ),
    ),
    ...redirection('slash', 'path_regexp slash ^(/[^/].*?)/+$', '{re.slash.1}'),
    ...foreignStarts().flatMap(({ from, to }, n) =>
      redirection(`foreign_${n}`, `path_regexp foreign_${n} ^${from}([/.].*)?$`, `${to}{re.foreign_${n}.1}`),
    ),
    ...(['moved', 'elsewhere', 'in_language'] as const).flatMap((name) => [
      `@is_${name} expression \`{${name}} != ""\``,
      `redir @is_${name} {${name}} ${name === 'moved' ? 301 : 307}`,
    ]),
    ...handled(
      'gone',
      [`root ${quoted(`${folder}/gone`)}`, 'try_files /{locale}{path}.html /{locale}{above}.html'],
      `${folder}/gone`,
      410,
    ),
    `@asks expression \`{query}.matches("(?:^|&)(?:${parameters.join('|')})=") && !{path}.matches("^(?:${locales.map((locale) => paths.view('search', locale)).join('|')})$")\``,
    'handle @asks {',
    ...served(`${folder}/site`, '{search}.html', 404),
    '}',
    ...handled(
      'page',
      [`root ${quoted(`${folder}/site`)}`, 'try_files {path}.html {path}'],
      `${folder}/site`,
      200,
      'not path *.html',
    ),
    '@document expression `{document} != ""`',
    'redir @document {document} 301',
    'handle {',
    ...served(`${folder}/absent`, '/{locale}.html', 404),
    '}',
    '}',
  ]
  return {
    Caddyfile: `# Written by \`npm run mirror\`: the next run writes it anew.\n(mirror) {\n${lines.join('\n')}\n}\n`,
  }
}

const pageType = 'text/html; charset=utf-8'

/** The path as the client stated it: files have other names. */
const path = '{http.request.orig_uri.path}'

function redirection(name: string, matcher: string, to: string, more?: string): string[] {
  return [`@${name} {`, matcher, ...(more ? [more] : []), '}', `redir @${name} ${to}{asked} 301`]
}

function handled(name: string, found: string[], folder: string, status: number, more?: string): string[] {
  return [
    `@${name} {`,
    'file {',
    ...found,
    '}',
    ...(more ? [more] : []),
    '}',
    `handle @${name} {`,
    ...served(folder, '{http.matchers.file.relative}', status),
    '}',
  ]
}

const served = (folder: string, file: string, status: number) => [
  `root * ${quoted(folder)}`,
  `rewrite * ${file}`,
  `header Content-Type ${status === 200 ? '{content_type}' : quoted(pageType)}`,
  ...(status === 200 ? ['file_server'] : ['file_server {', `status ${status}`, '}']),
]

function map(from: string, to: string, otherwise: string, lines: readonly (readonly [string, string])[]): string[] {
  const keyed = new Map(lines.map(([key, value]) => [key, `${quoted(key)} ${quoted(value)}`]))
  return [
    `map ${from.includes(' ') ? quoted(from) : from} {${to}} {`,
    ...keyed.values(),
    `default ${quoted(otherwise)}`,
    '}',
  ]
}

const literals = ([key, value]: readonly [string, string]): readonly [string, string] => [literal(key), literal(value)]
const variableOf = (header: string) => header.replaceAll('-', '_')
const quoted = (value: string) => `"${value.replace(/["]/g, '\\"')}"`
/** A text of which no part names a placeholder. */
const literal = (value: string) => value.replace(/[{}]/g, (sign) => `\\${sign}`)
