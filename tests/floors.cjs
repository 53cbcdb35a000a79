/**
 * The floors of the house: a file imports from its own floor or a lower one, never up; rooms never open into each other.
 * The name of a file in a room says on which floor it stands (CONTRIBUTING.md draws the house).
 */
const ground =
  '^src/((env|advisoryLocks|clientAddress|readerLimit|fileStore|paths|parameters|routing|errorText|log|payload-types)\\.ts|settings\\.mjs|i18n/|instruments/|tracking/)'
const parts = '^src/(cms|ui|live|database)/'
const entrances =
  '^src/(app/|mirror/|(proxy|server|edge|jobTimer)\\.ts|database/(setup|admin|content|rebuildLive|backup|restore|verify)\\.ts)'
const register = '^src/register/'
const instrument = '^src/instrument/'
const room = '^src/(collections|globals)/'
const definition = `${room}[^/]+/(collection|global|messages|blocks|access|hooks|indexed)\\.ts$`
const shown = `${room}[^/]+/((register|queries|structured)\\.ts|[A-Z][A-Za-z]*\\.tsx)$`
/** What editors get beyond stock Payload: one room per ability; `desk.ts` registers them. */
const editorial = '^src/editorial/'
const config = '^payload\\.config\\.ts$'
const data = '^src/data/'
const across = '^src/(registers\\.ts|search/|content/|views/)'

/** From the ground up; each may import what stands before it, and itself. */
const floors = [
  ['ground', ground],
  ['parts', parts],
  ['register', register],
  ['instrument', instrument],
  ['definitions', definition],
  ['editorial', editorial],
  ['config', config],
  ['data', data],
  ['shown', shown],
  ['across', across],
  ['entrances', entrances],
]

const upward = floors.slice(0, -1).map(([name], i) => ({
  name: `${name}-imports-nothing-above`,
  severity: 'error',
  from: { path: floors[i][1], ...(name === 'parts' ? { pathNot: entrances } : {}) },
  to: { path: floors.slice(i + 1).map(([, path]) => path) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'rooms-are-strangers',
      comment: 'What one room shows of another is passed to it by the route.',
      severity: 'error',
      from: { path: `${room}([^/]+)/` },
      to: { path: room, pathNot: `${room}$2/` },
    },
    {
      name: 'abilities-are-strangers',
      comment: 'An ability knows no collection and no other ability: it works on every record that is published.',
      severity: 'error',
      from: { path: `${editorial}([^/]+)/` },
      to: { path: [room, `${editorial}[^/]+/`], pathNot: `${editorial}$1/` },
    },
    {
      name: 'cms-and-ui-are-strangers',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(cms|live|database|collections|globals)/' },
    },
    { name: 'ui-is-not-for-cms', severity: 'error', from: { path: '^src/cms/' }, to: { path: '^src/(ui|database)/' } },
    {
      name: 'live-knows-no-collection',
      comment: 'Of Payload it knows the shape of a field alone.',
      severity: 'error',
      from: { path: '^src/live/' },
      to: { path: ['^src/(cms|ui|database)/', '^node_modules/payload/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-config-is-plain-node',
      comment: 'Payload loads it outside Next: it must never reach a view, a query or Next itself.',
      severity: 'error',
      from: { path: config },
      to: { path: [shown, data, '^src/app/', '^node_modules/next/'], reachable: true, pathNot: 'ui/AdminMark' },
    },
    {
      name: 'one-door-to-the-data',
      comment:
        'The public reads through data/reader.ts: as an anonymous user, in one language, published records only.',
      severity: 'error',
      from: {
        path: [
          shown,
          '^src/(register|instrument|ui|search|views)/',
          '^src/app/\\(site\\)/',
          '^src/app/[^/(]+$',
          '^src/proxy\\.ts$',
        ],
      },
      to: { path: [config, '^node_modules/(payload|pg|@payloadcms)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-door-to-payloads-administration',
      comment: 'A change of Payload is met in one place for what runs in the browser, and in one for the server.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cms/admin/payload(Form|Server)?\\.tsx?$|app/\\(payload\\)/)' },
      to: { path: '^node_modules/@payloadcms/(ui|next)/' },
    },
    {
      name: 'only-known-names-in-rooms',
      comment: 'A file in a room has a reserved name, which says its floor.',
      severity: 'error',
      from: { path: room, pathNot: [definition, shown, `${room}[^/]+/admin/`] },
      to: {},
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'sources-import-no-command',
      comment: 'Commands run before anything is installed; they read settings from src, and src nothing from them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'the-press-knows-no-content',
      severity: 'error',
      from: { path: '^src/press/' },
      to: { path: ['^src/(cms|collections|data|register|instrument|ui|app)/', '^node_modules/(payload|@payloadcms)/'] },
    },
    { name: 'no-orphans-of-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['importMap\\.js$', '\\.css$', '^src/database/migrations/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
