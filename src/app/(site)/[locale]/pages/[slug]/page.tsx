import { recordRoute } from '#/app/(site)/recordRoute'
import { PageDetail } from '#/collections/pages/PageDetail'
import { findPage } from '#/collections/pages/queries'
import { blocksOf } from '../../blocks'

const { generateMetadata, show } = recordRoute({
  kind: 'pages',
  find: findPage,
  title: (page) => page.title,
  describe: (page) => page.description,
  view: async (page, locale) => <PageDetail locale={locale} page={page} render={await blocksOf(locale, page)} />,
})

export { generateMetadata }
export default show
