import { recordRoute } from '#/app/(site)/recordRoute'
import { PageDetail } from '#/collections/pages/PageDetail'
import { homePage } from '#/collections/pages/queries'
import { reader } from '#/data/reader'
import { siteThings } from '#/globals/site/structured'
import { typeset } from '#/i18n/typography'
import { blocksOf } from '#/views/blocks'
import { Strands } from '#/views/Strands'

const { generateMetadata, show } = recordRoute({
  kind: 'pages',
  find: homePage,
  title: () => '',
  describe: (page, locale) => typeset(page.description ?? '', locale),
  structured: async (_, { locale }) => siteThings(await reader(locale).site(), locale),
  view: async (page, locale) => {
    const render = await blocksOf(locale, page)
    const [opening] = page.blocks ?? []
    return (
      <PageDetail
        locale={locale}
        page={page}
        // The picture shows the strands, of which the opening speaks.
        render={(block, level) => (
          <>
            {render(block, level)}
            {block === opening ? <Strands locale={locale} /> : null}
          </>
        )}
      />
    )
  },
})

export { generateMetadata }
export default show
