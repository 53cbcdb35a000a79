import { registerRoute } from '#/app/(site)/registerRoute'
import { publicMessages } from '#/collections/resolutions/messages'
import { listResolutions, resolutionsById } from '#/collections/resolutions/queries'
import { ResolutionList } from '#/collections/resolutions/ResolutionList'

const { show, generateMetadata } = registerRoute({
  kind: 'resolutions',
  description: publicMessages.description,
  intro: publicMessages.intro,
  read: resolutionsById,
  all: listResolutions,
  view: (locale, resolutions, day) => <ResolutionList locale={locale} resolutions={resolutions} day={day} />,
})

export { generateMetadata }
export default show
