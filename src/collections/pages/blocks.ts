import type { Block, Field } from 'payload'
import { proseEditor } from '#/cms/fields/editor'
import { options, related } from '#/cms/fields/fields'
import { messages } from './messages'

const heading: Field = { name: 'heading', type: 'text', label: messages.heading, localized: true }
const text: Field = { name: 'text', type: 'richText', label: messages.prose, localized: true, editor: proseEditor }

const block = (slug: string, label: { fr: string; en: string }, fields: Field[]): Block => ({
  slug,
  interfaceName: `${slug[0]?.toUpperCase()}${slug.slice(1)}Block`,
  labels: { singular: label, plural: label },
  // A drawing of the shape; the label stands beside it, so it needs no words of its own.
  admin: { images: { thumbnail: { url: `/blocks/${slug}.svg`, alt: '' } } },
  fields,
})

/** The blocks of a page. Each but prose, search and call-out is a view of records: its facts are not typed here. */
export const pageBlocks: Block[] = [
  block('prose', messages.prose, [text]),
  block('theme', messages.themeBlock, [heading, related('theme', 'themes', messages.theme, { required: true })]),
  block('partnersOfTheme', messages.partnersBlock, [
    heading,
    related('theme', 'themes', messages.theme, { required: true }),
  ]),
  block('members', messages.membersBlock, [
    heading,
    related('partner', 'partners', messages.mechanism, { required: true }),
  ]),
  block('registerExtract', messages.registerBlock, [
    heading,
    related('resolutions', 'resolutions', messages.resolutions, { many: true }),
    related('decisionGroups', 'decision-groups', messages.decisionGroups, { many: true }),
  ]),
  block('search', messages.searchBlock, [
    {
      name: 'examples',
      type: 'textarea',
      label: messages.examples,
      localized: true,
      admin: { description: messages.examplesDescription },
    },
  ]),
  block('figures', messages.figuresBlock, []),
  block('situation', messages.situationBlock, [
    {
      ...related('page', 'pages', messages.explanation),
      admin: { description: messages.explanationDescription },
    } as Field,
  ]),
  block('strands', messages.strandsBlock, [heading]),
  block('strandPicture', messages.strandPictureBlock, []),
  block('news', messages.newsBlock, [heading]),
  block('callout', messages.callout, [
    {
      name: 'tone',
      type: 'select',
      label: messages.tone,
      required: true,
      defaultValue: 'note',
      options: options(messages.tones),
    },
    text,
  ]),
]
