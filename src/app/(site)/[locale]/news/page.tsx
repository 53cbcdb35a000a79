import { namedPageMetadata } from '#/app/(site)/pageMetadata'
import { localeOf, type RouteProps } from '#/app/(site)/routeParams'
import { viewNames } from '#/globals/site/messages'
import { paths } from '#/paths'
import { messages } from '#/views/changes/messages'
import { NewsPage } from '#/views/changes/NewsPage'

export const generateMetadata = namedPageMetadata({
  title: viewNames.news,
  description: messages.newsDescription,
  addresses: paths.views('news'),
})

export default async function Route({ params }: RouteProps) {
  return <NewsPage locale={await localeOf(params)} />
}
