/** The configuration of nginx for the mirror: a file for its block `http`, and one for a block `server` in it. */
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

export function nginxFiles(answers: readonly Answer[], folder: string): Record<string, string> {
  return { 'nginx-http.conf': httpPart(answers), 'nginx-server.conf': serverPart(answers, folder) }
}

function httpPart(answers: readonly Answer[]): string {
  const { moved, elsewhere, inLanguage } = redirections(answers)
  return text([
    'map_hash_bucket_size 1024;',
    'map_hash_max_size 65536;',
    // The only way to write this sign in a value.
    'geo $mirror_dollar { default "$"; }',
    ...map(
      '$http_accept_language',
      '$mirror_prefers',
      languagesOfClients.otherwise,
      languagesOfClients.forms.map(([form, locale]) => [`~*${form}`, locale]),
    ),
    ...map(
      '$mirror_path',
      '$mirror_locale',
      '$mirror_prefers',
      locales.map((locale) => [`~^/${locale}(?:/|$)`, locale]),
    ),
    ...map(
      '$mirror_locale',
      '$mirror_search',
      '',
      locales.map((locale) => [locale, paths.view('search', locale)]),
    ),
    ...map(
      '$mirror_path',
      '$mirror_above',
      '',
      above.map((form) => [`~${form}`, '$1']),
    ),
    ...map('$mirror_path $args', '$mirror_asks', '', [
      ...locales.map((locale) => [`~^${paths.view('search', locale)} `, ''] as const),
      [`~^[^?]* (?:.*&)?(?:${parameters.join('|')})=`, '1'],
    ]),
    ...map('$mirror_path', '$mirror_moved', '', moved),
    ...map('$mirror_path', '$mirror_elsewhere', '', elsewhere),
    ...map('$mirror_prefers $mirror_path', '$mirror_in_language', '', inLanguage),
    ...map(
      '$mirror_above',
      '$mirror_document',
      '',
      documentAddresses(answers).map(({ id, address }) => [`${documentsPrefix}/${id}`, address]),
    ),
    ...headerRules(answers).flatMap(({ name, otherwise, values }) =>
      map(
        '$mirror_path',
        variableOf(name),
        otherwise === null ? '$mirror_locale' : literal(otherwise),
        values.map(({ below, address, value }) => [below ? `~^${address}(?:/|$)` : address, literal(value)]),
      ),
    ),
  ])
}

function serverPart(answers: readonly Answer[], folder: string): string {
  const { endings, others } = typeRules(answers)
  return text([
    'set $mirror_path $uri;',
    `set $mirror_root ${quoted(literal(folder))};`,
    'root "$mirror_root/site";',
    'absolute_redirect off;',
    ...headerRules(answers).map(({ name }) => `add_header ${name} ${variableOf(name)} always;`),
    'types {',
    ...endings.map(([ending, type]) => `  ${quoted(type)} ${ending};`),
    '}',
    'default_type application/octet-stream;',
    ...locales.map(
      (locale) => `if ($uri ~ "^/(?!${locale})(?i:${locale})(/.*)?$") { return 301 /${locale}$1$is_args$args; }`,
    ),
    'rewrite "^(/[^/].*?)/+$" $1 permanent;',
    ...foreignStarts().map(({ from, to }) => `rewrite "^${from}([/.].*)?$" ${to}$1 permanent;`),
    'if ($mirror_moved) { return 301 $mirror_moved; }',
    'if ($mirror_elsewhere) { return 307 $mirror_elsewhere; }',
    'if ($mirror_in_language) { return 307 $mirror_in_language; }',
    'set $mirror_gone "";',
    'if (-f "$mirror_root/gone/$mirror_locale$uri.html") { set $mirror_gone $uri; }',
    'if (-f "$mirror_root/gone/$mirror_locale$mirror_above.html") { set $mirror_gone $mirror_above; }',
    'if ($mirror_gone) { return 410; }',
    'if ($uri ~ "\\.html$") { return 404; }',
    'if ($mirror_asks) { return 418; }',
    'error_page 404 @mirror_absent;',
    'error_page 410 @mirror_gone;',
    'error_page 418 =404 @mirror_copy;',
    'location / { try_files $uri.html $uri =404; }',
    `location ${documentsPrefix}/ { try_files $uri @mirror_document; }`,
    'location @mirror_document {',
    '  if ($mirror_document) { return 301 $mirror_document; }',
    '  return 404;',
    '}',
    'location @mirror_copy { try_files $mirror_search.html =404; }',
    'location @mirror_absent { root "$mirror_root/absent"; try_files /$mirror_locale.html =404; }',
    'location @mirror_gone { root "$mirror_root/gone"; try_files /$mirror_locale$mirror_gone.html =404; }',
    ...others.map(
      ([address, type]) => `location = ${quoted(literal(address))} { types {} default_type ${quoted(type)}; }`,
    ),
  ])
}

function map(from: string, to: string, otherwise: string, lines: readonly (readonly [string, string])[]): string[] {
  // For nginx, two keys that differ in case alone are one.
  const keyed = new Map(lines.map(([key, value]) => [key.toLowerCase(), `  ${quoted(key)} ${quoted(value)};`]))
  return [`map ${quoted(from)} ${to} {`, `  default ${quoted(otherwise)};`, ...keyed.values(), '}']
}

const variableOf = (header: string) => `$mirror_${header.replaceAll('-', '_')}`

const quoted = (value: string) => `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`

/** A text of which no part names a variable. */
const literal = (value: string) => value.replaceAll('$', `\${mirror_dollar}`)

const text = (lines: string[]) => `# Written by \`npm run mirror\`: the next run writes it anew.\n${lines.join('\n')}\n`
