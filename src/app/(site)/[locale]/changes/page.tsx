import { namedPageMetadata } from '#/app/(site)/pageMetadata'
import { localeOf, type RouteProps } from '#/app/(site)/routeParams'
import { viewNames } from '#/globals/site/messages'
import { paths } from '#/paths'
import { ChangesPage } from '#/views/changes/ChangesPage'
import { messages } from '#/views/changes/messages'

export const generateMetadata = namedPageMetadata({
  title: viewNames.changes,
  description: messages.description,
  addresses: paths.views('changes'),
})

export default async function Route({ params }: RouteProps) {
  return <ChangesPage locale={await localeOf(params)} />
}
