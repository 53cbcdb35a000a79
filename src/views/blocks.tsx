import { BlockSection, Callout, ProseView, RegisterExtract } from '#/collections/pages/Blocks'
import { Figures, SearchView, SituationView } from '#/collections/pages/FrontBlocks'
import type { PageBlock, RenderBlock } from '#/collections/pages/PageDetail'
import { PartnerList } from '#/collections/partners/PartnerList'
import { membersOf, partnersOfTheme } from '#/collections/partners/queries'
import { themesForPage } from '#/collections/themes/queries'
import { ThemeIntroduction } from '#/collections/themes/ThemeIntroduction'
import { situation } from '#/data/situation'
import type { Locale } from '#/i18n/locales'
import type { Page } from '#/payload-types'
import { idOf, idsOf } from '#/register/references'
import { News } from './News'
import { StrandOverview, StrandPicture } from './Strands'

/** The rendering of the blocks of a page, with the records of other rooms that they name. */
export async function blocksOf(locale: Locale, page: Page): Promise<RenderBlock> {
  const blocks = page.blocks ?? []
  const themes = await themesForPage(locale, idsOf(blocks.map(themeIn)))
  const lists = new Map(await Promise.all(blocks.map(async (block) => [block, await partnersIn(block)] as const)))

  const isCounted = blocks.some(({ blockType }) => blockType === 'figures' || blockType === 'situation')
  const known = isCounted ? await situation(locale) : null

  return (block, level) => {
    switch (block.blockType) {
      case 'prose':
        return <ProseView locale={locale} block={block} level={level} />
      case 'callout':
        return <Callout locale={locale} block={block} level={level} />
      case 'registerExtract':
        return <RegisterExtract locale={locale} block={block} level={level} />
      case 'search':
        return <SearchView locale={locale} block={block} />
      case 'figures':
        return known ? <Figures locale={locale} counts={known.counts} /> : null
      case 'situation':
        return known ? <SituationView locale={locale} block={block} situation={known} /> : null
      case 'strands':
        return <StrandOverview locale={locale} heading={block.heading} level={level} />
      case 'strandPicture':
        return <StrandPicture locale={locale} />
      case 'news':
        return <News locale={locale} heading={block.heading} level={level} />
      case 'theme': {
        const theme = themeOf(block)
        return theme ? <ThemeIntroduction locale={locale} theme={theme} level={level} heading={block.heading} /> : null
      }
      case 'members':
      case 'partnersOfTheme': {
        const partners = lists.get(block) ?? []
        return partners.length > 0 ? (
          <BlockSection locale={locale} heading={block.heading} level={level}>
            <PartnerList locale={locale} partners={partners} />
          </BlockSection>
        ) : null
      }
    }
  }

  function partnersIn(block: PageBlock) {
    if (block.blockType === 'members') {
      const organisation = idOf(block.partner)
      return organisation ? membersOf(locale, organisation) : []
    }
    if (block.blockType !== 'partnersOfTheme') return []
    const theme = themeOf(block)
    return theme ? partnersOfTheme(locale, [theme.id, ...theme.subThemes.map(({ id }) => id)]) : []
  }

  function themeOf(block: PageBlock) {
    const id = idOf(themeIn(block))
    return id ? themes.get(id) : undefined
  }
}

const themeIn = (block: PageBlock) =>
  block.blockType === 'theme' || block.blockType === 'partnersOfTheme' ? block.theme : null
