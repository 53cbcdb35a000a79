import { versionRoute } from '#/app/(site)/versionRoute'
import { messages } from '#/collections/resolutions/messages'
import { findResolution } from '#/collections/resolutions/queries'

const { generateMetadata, show } = versionRoute({
  kind: 'resolutions',
  plural: messages.plural,
  find: findResolution,
})

export { generateMetadata }
export default show
