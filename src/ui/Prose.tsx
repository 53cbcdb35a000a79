import { Fragment, type ReactNode } from 'react'
import { directionOf, isRightToLeft } from '#/i18n/direction'
import { capitalise } from '#/i18n/formats'
import { isLinked } from '#/i18n/links'
import { isLocale, type Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { type InstrumentType, isSymbol, parseSymbol, printSymbol, printWithKind } from '#/instruments/symbols'
import { instrumentTypes } from '#/paths'
import {
  type Block,
  blocksOf,
  type Direction,
  type Heading,
  type Link,
  type List,
  type Mention,
  type Part,
  type Passage,
  type Target,
  type Words,
} from '#/prose/blocks'
import { headingLevels } from '#/prose/levels'
import { typesetParts } from '#/prose/typesetParts'
import { wordsOfBlock } from '#/prose/words'
import { Name } from './Name'
import { Verbatim } from './Verbatim'

/** Gives the text and the address of a mention; for null, the text is printed as it was typed. */
type Mentioned = (
  target: Target,
  form: string | null,
  locale: Locale,
) => { text: string; href: string; title?: string; lang?: string; elsewhere?: { lang: Locale; href: string } } | null

type Props = {
  /** The state of the editor, as stored. */
  state: unknown
  locale: Locale
  mention: Mentioned
  /** How many levels the headings of the text go down on this page: 0 makes the outermost an h2. */
  offset?: number
  /** Whether the text continues a section, whose heading is one of the outermost. */
  isInSection?: boolean
}

type Context = { locale: Locale; mention: Mentioned; levelOf: (heading: Heading) => number }

/**
 * Stored prose as HTML: no styles, no scripts, typography of the language, mentions by their current names.
 */
export function Prose({ state, locale, mention, offset = 0, isInSection = false }: Props) {
  const blocks = blocksOf(state)
  const headings = headingsIn(blocks)
  const stored = headings.map(({ level }) => level)
  const levels = headingLevels(stored, 2 + offset, isInSection ? 2 : null)
  const context = { locale, mention, levelOf: (heading: Heading) => levels[headings.indexOf(heading)] ?? 2 }
  return shown(blocks, context)
}

const headingsIn = (blocks: Block[]): Heading[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return [block]
    if (block.type === 'quote') return headingsIn(block.blocks)
    return block.type === 'list' ? block.items.flatMap((item) => headingsIn(item.blocks)) : []
  })

const shown = (blocks: Block[], context: Context): ReactNode =>
  blocks.map((block, i) => <Fragment key={i}>{shownBlock(block, context)}</Fragment>)

function shownBlock(block: Block, context: Context): ReactNode {
  switch (block.type) {
    case 'line':
      return line(block.parts, context)
    case 'paragraph':
      return block.parts.length > 0 ? <p {...dir(block)}>{line(block.parts, context)}</p> : null
    case 'heading': {
      const Level = `h${context.levelOf(block)}` as 'h2'
      return <Level {...dir(block)}>{line(block.parts, context)}</Level>
    }
    case 'quote':
      return <blockquote {...dir(block)}>{shown(block.blocks, context)}</blockquote>
    case 'list':
      return shownList(block, context)
  }
}

function shownList({ ordered, start, items }: List, context: Context): ReactNode {
  let counted = start
  const shownItems = items.map(({ number, direction, blocks }, i) => {
    const isOwn = ordered && number !== null && number !== counted
    counted = (isOwn ? number : counted) + 1
    return (
      <li key={i} {...(isOwn ? { value: number } : {})} {...dir({ type: 'quote', direction, blocks })}>
        {shown(blocks, context)}
      </li>
    )
  })
  if (!ordered) return <ul>{shownItems}</ul>
  return <ol {...(start === 1 ? {} : { start })}>{shownItems}</ol>
}

/** The direction of a block, where it is not that of the page. */
function dir(block: Block & { direction: Direction }): { dir?: 'rtl' } {
  const isRtl = block.direction === null ? isRightToLeft(wordsOfBlock(block)) : block.direction === 'rtl'
  return isRtl ? { dir: 'rtl' } : {}
}

const line = (parts: Part[], context: Context): ReactNode => inline(typesetParts(parts, context.locale), context)

const inline = (parts: Part[], context: Context): ReactNode =>
  parts.map((part, i) => <Fragment key={i}>{shownPart(part, context)}</Fragment>)

function shownPart(part: Part, context: Context): ReactNode {
  switch (part.type) {
    case 'words':
      return emphasis(part)
    case 'break':
      return <br />
    // Words that a tab separates stay apart.
    case 'tab':
      return ' '
    case 'link':
      return link(part, context)
    case 'mention':
      return mentioned(part, context)
    case 'passage':
      return passage(part)
  }
}

function emphasis({ text, bold, italic, position }: Words): ReactNode {
  const Position = position === 'super' ? 'sup' : 'sub'
  const placed = position ? <Position>{text}</Position> : text
  const leaning = italic ? <em>{placed}</em> : placed
  return bold ? <strong>{leaning}</strong> : leaning
}

function link({ target, url, parts }: Link, context: Context): ReactNode {
  const words = inline(parts, context)
  const href = target ? context.mention(target, null, context.locale)?.href : url
  if (!href || !(target || isLinked(href))) return words
  const typed = parts.every((part) => part.type === 'words') ? parts.map(({ text }) => text).join('') : ''
  return (
    <a href={href} aria-label={spokenNumber(target, typed, context.locale)}>
      {words}
    </a>
  )
}

function mentioned({ target, form, text }: Mention, { mention, locale }: Context): ReactNode {
  const found = target ? mention(target, form, locale) : null
  const typed = typeset(text, locale)
  if (!found) return typed
  // The words that were typed are in the language of the text, as the name need not be.
  if (found.elsewhere || form === 'typed') {
    return (
      <a href={found.href} aria-label={spokenNumber(target, text, locale)}>
        {typed}
      </a>
    )
  }
  // Symbols and titles of resolutions and decisions are quoted as they are.
  const isInstrument = ['resolutions', 'decisions'].includes(target?.relationTo ?? '')
  return (
    <a href={found.href} aria-label={spokenNumber(target, found.text, locale)}>
      {isInstrument ? (
        <Verbatim text={found.text} />
      ) : (
        <Name locale={locale} text={found.text} title={found.title} lang={found.lang} />
      )}
    </a>
  )
}

const typesOf = new Map<string | undefined, InstrumentType>(Object.entries(instrumentTypes))

/** "Décision 18.49", for a link to an instrument whose text is its number alone: that is no name of a link. */
function spokenNumber(target: Target | null, text: string, locale: Locale): string | undefined {
  const seen = text.replaceAll('\u00a0', ' ').trim()
  const type = typesOf.get(target?.relationTo)
  const symbol = type && /^\d/.test(seen) && parseSymbol(seen, type)
  // The name that is heard has the words that are seen.
  if (!symbol || !isSymbol(symbol) || !printSymbol(symbol).endsWith(seen)) return undefined
  return typesetVerbatim(capitalise(printWithKind(symbol, locale), locale))
}

/** Words of another language, in italics where they are Latin: the names of species. */
function passage({ language, text }: Passage): ReactNode {
  const words = isLocale(language) ? typeset(text, language) : text
  if (language === 'la') return <i lang="la">{words}</i>
  return (
    <span lang={language} {...directionOf(text)}>
      {words}
    </span>
  )
}
