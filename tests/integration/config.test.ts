/** Rules for the configuration of every room, checked on the sanitised config. */
import { getEnabledNodesFromServerNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { TEXT_TYPE_TO_FORMAT } from '@payloadcms/richtext-lexical/lexical'
import type { Block } from 'payload'
import { expect, test } from 'vitest'
import { fieldsTo } from '#/cms/publishing/relations'
import { roomOf } from '#/cms/publishing/room'
import { unknownNodeIn } from '#/prose/blocks'
import { portal } from '../support/portal'

/** Collections that Payload adds for itself. */
const internal = (slug: string) => slug.startsWith('payload-')

/** Payload fills a missing access function with this one, "any signed-in user"; it has no name to tell it by. */
const isDefault = (fn: unknown) => String(fn).replace(/\s/g, '') === '({req:{user}})=>Boolean(user)'

test('every collection and global states every access function', async () => {
  const { config } = await portal()
  const missing: string[] = []
  for (const { slug, access, auth } of config.collections.filter(({ slug }) => !internal(slug))) {
    const asked = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const
    for (const name of asked) {
      if (typeof access[name] !== 'function' || isDefault(access[name])) missing.push(`${slug}.${name}`)
    }
    expect(auth.useAPIKey, `${slug}: API keys have every right of their owner`).toBeFalsy()
  }
  for (const { slug, access } of config.globals) {
    for (const name of ['read', 'readVersions', 'update'] as const) {
      if (typeof access[name] !== 'function' || isDefault(access[name])) missing.push(`${slug}.${name}`)
    }
  }
  expect(missing).toEqual([])
})

test('no collection is read by the public', async () => {
  const payload = await portal()
  for (const { slug, access } of payload.config.collections.filter(({ slug }) => !internal(slug))) {
    expect(await access.read({ req: { user: null, payload, context: {} } as never }), slug).toBe(false)
  }
})

test('publishable collections keep every version, have no drafts of Payload’s, and carry the rules', async () => {
  const { config } = await portal()
  const publishables = config.collections.filter((collection) => roomOf(collection))
  expect(publishables.map(({ slug }) => slug).sort()).toEqual(
    [
      'agreements',
      'decision-groups',
      'decisions',
      'meetings',
      'pages',
      'partners',
      'resolutions',
      'terms',
      'themes',
    ].sort(),
  )
  for (const { slug, versions, trash, endpoints, hooks } of publishables) {
    expect(versions, slug).toMatchObject({ maxPerDoc: 0, drafts: false })
    expect(trash, slug).toBe(true)
    const acts = (endpoints || []).map(({ method, path }) => `${method} ${path}`)
    for (const act of ['post /:id/publication', 'post /:id/withdrawal']) expect(acts, slug).toContain(act)
    const named = (of: 'beforeOperation' | 'beforeChange' | 'beforeDelete') => hooks[of]?.map(({ name }) => name)
    expect(named('beforeOperation'), slug).toEqual([
      'inputGuard',
      'inALanguage',
      'noDrafts',
      'lockedWrite',
      'fromTheNewest',
      'translatorsCall',
      'foundByAnyName',
    ])
    expect(named('beforeChange'), slug).toEqual(['ownLinks', 'translatorRule', 'trashedUnused', 'derivedValues'])
    expect(named('beforeDelete'), slug).toEqual(['keptWhileUsed'])
  }
  for (const { slug, versions } of config.collections) expect(versions?.drafts, slug).toBeFalsy()
})

test('the input of every collection and global is checked before anything else', async () => {
  const { config } = await portal()
  for (const { slug, hooks } of [...config.collections, ...config.globals].filter((of) => !internal(of.slug))) {
    expect(hooks.beforeOperation?.[0]?.name, slug).toBe('inputGuard')
  }
})

test('what is not published by an act of its own is announced when it changes', async () => {
  const { config } = await portal()
  for (const collection of config.collections.filter(({ slug }) => !internal(slug) && slug !== 'users')) {
    const { slug, hooks } = collection
    const names = [...hooks.afterChange, ...hooks.afterDelete].map(({ name }) => name)
    const announced = names.includes('announceChange') && names.includes('announceDeletion')
    expect(announced, slug).toBe(!roomOf(collection))
  }
  for (const { slug, hooks } of config.globals.filter(({ slug }) => !internal(slug))) {
    expect(
      hooks.afterChange?.map(({ name }) => name),
      slug,
    ).toContain('announceGlobal')
  }
})

test('nothing that is not published by itself makes a file public', async () => {
  const { config } = await portal()
  const others = [...config.collections.filter((collection) => !roomOf(collection)), ...config.globals]
  const linking = others.filter(({ flattenedFields }) => fieldsTo('documents', flattenedFields).length > 0)
  expect(linking.map(({ slug }) => slug).filter((slug) => !internal(slug))).toEqual([])
})

test('the settings that keep doors shut', async () => {
  const { config } = await portal()
  expect(config).toMatchObject({
    graphQL: { disable: true },
    maxDepth: 3,
    telemetry: false,
    debug: false,
    cookiePrefix: 'entente',
    serverURL: 'http://localhost:3000',
    cors: ['http://localhost:3000'],
    admin: { avatar: 'default', meta: { defaultOGImageType: 'off' } },
  })
  expect(new Set(config.csrf)).toEqual(new Set(['http://localhost:3000']))
  expect(config.localization).toMatchObject({
    fallback: false,
    localeCodes: ['fr', 'en'],
  })
  for (const { slug, upload } of config.collections.filter(({ upload }) => upload)) {
    expect(upload.pasteURL, slug).toBe(false)
    expect(
      upload.mimeTypes?.some((type) => /svg|xml|html|\*/.test(type.replace('openxmlformats', ''))),
      slug,
    ).toBe(false)
  }
})

test('every word of the forms is there in French and in English', async () => {
  const { config } = await portal()
  const lacking: string[] = []
  const pair = (value: unknown, where: string) => {
    const both = value && typeof value === 'object' && 'fr' in value && 'en' in value
    if (!both || !value.fr || !value.en) lacking.push(where)
  }
  type Walked = {
    name?: string
    type: string
    label?: unknown
    admin?: Record<string, unknown>
    options?: unknown[]
    labels?: unknown
  }
  const walk = (fields: readonly unknown[], path: string): void => {
    for (const field of fields as (Walked & Record<string, unknown>)[]) {
      const here = `${path}.${field.name ?? field.type}`
      // A component without a field and a column says its own words.
      const isOwn = field.type === 'ui' && field.admin?.disableListColumn
      const ours = field.name && !isOwn && !['id', 'blockName'].includes(field.name) && !field.admin?.hidden
      if (ours && field.label !== false) pair(field.label, here)
      if (field.admin?.description) pair(field.admin.description, `${here} (description)`)
      for (const option of (field.options ?? []) as { value: string; label: unknown }[])
        pair(option.label, `${here}=${option.value}`)
      for (const nested of ['fields', 'tabs'] as const) if (Array.isArray(field[nested])) walk(field[nested], here)
      for (const block of (field.blocks ?? []) as {
        slug: string
        labels: { singular: unknown }
        fields: unknown[]
      }[]) {
        pair(block.labels.singular, `${here}/${block.slug}`)
        walk(block.fields, `${here}/${block.slug}`)
      }
    }
  }
  for (const { slug, labels, fields, admin, auth, upload } of config.collections.filter(
    ({ slug }) => !internal(slug),
  )) {
    pair(labels.singular, slug)
    pair(labels.plural, slug)
    pair(admin.group, `${slug} (group)`)
    walk(
      fields.filter((field) => !('name' in field) || !isPayloads(field.name, Boolean(auth || upload))),
      slug,
    )
  }
  for (const { slug, label, fields } of config.globals.filter(({ slug }) => !internal(slug))) {
    pair(label, slug)
    walk(fields, slug)
  }
  expect(lacking).toEqual([])
})

/** Payload words its own fields, in every language that it knows. */
const isPayloads = (name: string, accountOrFile: boolean) =>
  ['createdAt', 'updatedAt', 'deletedAt'].includes(name) ||
  (accountOrFile && (accountFields.includes(name) || fileFields.includes(name)))

const accountFields = [
  'email',
  'password',
  'salt',
  'hash',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
]

const fileFields = ['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY']

test('every node and every text format that the editor has is one that pages show', async () => {
  const { config } = await portal()
  const { features, resolvedFeatureMap } = (config.editor as unknown as LexicalRichTextAdapter).editorConfig
  const types = getEnabledNodesFromServerNodes({ nodes: features.nodes }).map((node) =>
    'getType' in node ? node.getType() : node.replace.getType(),
  )
  const inLine: Record<string, object> = {
    text: { type: 'text', text: 'mot' },
    linebreak: { type: 'linebreak' },
    tab: { type: 'tab' },
    link: { type: 'link' },
    autolink: { type: 'autolink' },
    inlineBlock: { type: 'inlineBlock', fields: { blockType: 'mention' } },
  }
  const others: Record<string, object> = {
    paragraph: { type: 'paragraph' },
    heading: { type: 'heading', tag: 'h2' },
    quote: { type: 'quote' },
    list: { type: 'list', listType: 'bullet' },
    listitem: { type: 'list', listType: 'number', children: [{ type: 'listitem' }] },
  }
  // The feature of inline blocks registers blocks too, of which there are no kinds.
  const { blocks, inlineBlocks } = (resolvedFeatureMap.get('blocks')?.sanitizedServerFeatureProps ?? {}) as Record<
    string,
    Block[]
  >
  expect(blocks ?? []).toEqual([])
  for (const type of [...types.filter((type) => type !== 'block'), 'text', 'linebreak', 'tab', 'paragraph']) {
    const node = inLine[type] ?? others[type] ?? { type }
    expect(unknownNodeIn({ root: { children: [node] } }), type).toBeNull()
  }
  // A format of Lexical has a feature of its own; "code" is called otherwise.
  const formats = [...resolvedFeatureMap.keys()].filter((key) => key in TEXT_TYPE_TO_FORMAT || key === 'inlineCode')
  expect(formats.sort()).toEqual(['bold', 'italic', 'subscript', 'superscript'])
  expect(inlineBlocks?.map(({ slug }) => slug)).toEqual(['mention', 'passage'])
  for (const { slug } of inlineBlocks ?? []) {
    const node = { type: 'inlineBlock', fields: { blockType: slug } }
    expect(unknownNodeIn({ root: { children: [node] } }), slug).toBeNull()
  }
})
