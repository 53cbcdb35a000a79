import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, Field, TextFieldSingleValidation } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from '#/cms/messages'
import { validatedAtPublication } from '#/cms/publishing/workingCopy'
import { isLinked } from '#/i18n/links'
import { editorMessages as words } from './editorMessages'
import { options } from './fields'

/** Collections whose records prose can mention by their current name. */
export const mentionable = [
  'partners',
  'agreements',
  'resolutions',
  'decisions',
  'meetings',
  'themes',
  'pages',
] as const
export type Mentionable = (typeof mentionable)[number]

/**
 * Forms of a mention; the default depends on the kind of record (name and acronym, symbol, title). `typed` prints the
 * words as they were typed, for a sentence in which the name does not stand.
 */
export const mentionForms = ['full', 'name', 'usual', 'acronym', 'symbol', 'title', 'typed'] as const

/** An inline reference: prints the record's current name, or the text as it was typed while the record is not public. */
const mention: Block = {
  slug: 'mention',
  interfaceName: 'MentionBlock',
  labels: { singular: words.mention, plural: words.mentions },
  admin: { components: { Label: '/cms/admin/MentionLabel#MentionLabel' } },
  fields: [
    {
      name: 'target',
      type: 'relationship',
      relationTo: [...mentionable],
      label: words.target,
      required: true,
      admin: { description: words.targetDescription },
    },
    { name: 'form', type: 'select', label: words.form, options: options(words.forms) },
    {
      name: 'text',
      type: 'text',
      label: words.text,
      required: true,
      admin: {
        description: words.textDescription,
        components: { afterInput: ['/cms/admin/MentionLabel#MentionText'] },
      },
    },
  ],
}

/** Words of another language: marked for screen readers, and in italics when Latin. */
const passage: Block = {
  slug: 'passage',
  interfaceName: 'PassageBlock',
  labels: { singular: words.passage, plural: words.passages },
  admin: { components: { Label: '/cms/admin/MentionLabel#PassageLabel' } },
  fields: [
    {
      name: 'language',
      type: 'select',
      label: messages.language,
      required: true,
      defaultValue: 'la',
      options: options(messages.languageNames),
    },
    { name: 'text', type: 'text', label: words.passageText, required: true },
  ],
}

/** The form of a link. Its address is refused at once, and at a save by the check of all input. */
const linkFields = (fields: Field[]): Field[] =>
  validatedAtPublication(fields).map((field) =>
    'name' in field && field.name === 'url' ? ({ ...field, validate: linkedAddress } as Field) : field,
  )

const linkedAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if ((siblingData as { linkType?: string }).linkType === 'internal') return true
  return isLinked(value?.trim() ?? '') || adminText(req, words.linkAddress)
}

/** What is pasted is cleaned in the browser, and what cannot be kept is told. */
const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/cms/admin/paste/PasteFeature#PasteFeature' },
  key: 'paste',
})

/** The rich text editor: the features that the public pages can show. */
const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    SuperscriptFeature(),
    SubscriptFeature(),
    BlockquoteFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: [...mentionable],
      fields: ({ defaultFields }) => linkFields(defaultFields as Field[]) as typeof defaultFields,
    }),
    BlocksFeature({
      inlineBlocks: [mention, passage].map((block) => ({ ...block, fields: validatedAtPublication(block.fields) })),
    }),
    PasteFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

const proseDiff = '/editorial/lists/ProseDiff#ProseDiff'

/** Payload's comparison of versions knows no mention: it shows the names of the code. */
export const proseEditor: typeof editor = async (args) => {
  const adapter = await editor(args)
  return {
    ...adapter,
    DiffComponent: proseDiff,
    generateImportMap: (parts) => {
      adapter.generateImportMap?.(parts)
      parts.addToImportMap(proseDiff)
    },
  }
}
