import { recordRoute } from '#/app/(site)/recordRoute'
import { PageDetail } from '#/collections/pages/PageDetail'
import { findPage } from '#/collections/pages/queries'
import { pageThing } from '#/collections/pages/structured'
import { typeset } from '#/i18n/typography'
import { blocksOf } from '#/views/blocks'

const { generateMetadata, show } = recordRoute({
  kind: 'pages',
  find: findPage,
  title: (page, locale) => typeset(page.title, locale),
  describe: (page, locale) => typeset(page.description ?? '', locale),
  structured: (page, address, updated) => [pageThing(page, address, updated)],
  view: async (page, locale) => <PageDetail locale={locale} page={page} render={await blocksOf(locale, page)} />,
})

export { generateMetadata }
export default show
