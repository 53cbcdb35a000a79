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
  view: (locale, resolutions, asOf) => <ResolutionList locale={locale} resolutions={resolutions} asOf={asOf} />,
})

export { generateMetadata }
export default show
