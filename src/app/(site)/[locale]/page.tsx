import { recordRoute } from '#/app/(site)/recordRoute'
import { PageDetail } from '#/collections/pages/PageDetail'
import { homePage } from '#/collections/pages/queries'
import { reader } from '#/data/reader'
import { siteThings } from '#/globals/site/structured'
import { typeset } from '#/i18n/typography'
import { blocksOf } from '#/views/blocks'

const { generateMetadata, show } = recordRoute({
  kind: 'pages',
  find: homePage,
  title: () => '',
  describe: (page, locale) => typeset(page.description ?? '', locale),
  structured: async (_, { locale }) => siteThings(await reader(locale).site(), locale),
  searchable: (page) => !page.blocks?.some(({ blockType }) => blockType === 'search'),
  view: async (page, locale) => {
    const render = await blocksOf(locale, page)
    return <PageDetail locale={locale} page={page} render={render} />
  },
})

export { generateMetadata }
export default show
