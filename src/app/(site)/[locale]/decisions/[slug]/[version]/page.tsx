import { versionRoute } from '#/app/(site)/versionRoute'
import { addresseesInWords, messages } from '#/collections/decisions/messages'
import { findDecision } from '#/collections/decisions/queries'
import { typeset } from '#/i18n/typography'
import { versionMessages } from '#/register/versionMessages'

const { generateMetadata, show } = versionRoute({
  kind: 'decisions',
  plural: messages.plural,
  find: findDecision,
  facts: ({ addressees }, locale) => [
    {
      term: messages.addressees[locale],
      value: typeset(versionMessages.addressees[locale](addresseesInWords(addressees, locale)), locale),
    },
  ],
})

export { generateMetadata }
export default show
