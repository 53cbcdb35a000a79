import { namedPageMetadata } from '#/app/(site)/pageMetadata'
import { localeOf, type RouteProps } from '#/app/(site)/routeParams'
import { viewNames } from '#/globals/site/messages'
import { paths } from '#/paths'
import { openDataMessages } from '#/views/openData/messages'
import { OpenDataPage } from '#/views/openData/OpenDataPage'

export const generateMetadata = namedPageMetadata({
  title: viewNames.openData,
  description: openDataMessages.description,
  addresses: paths.views('openData'),
})

export default async function Route({ params }: RouteProps) {
  return <OpenDataPage locale={await localeOf(params)} />
}
