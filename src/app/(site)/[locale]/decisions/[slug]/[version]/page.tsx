import { versionRoute } from '#/app/(site)/versionRoute'
import { addresseesInWords, messages } from '#/collections/decisions/messages'
import { findDecision } from '#/collections/decisions/queries'
import { typeset } from '#/i18n/typography'
import { versionMessages } from '#/instrument/versionMessages'
import { addresseesChanged, addresseesOf } from '#/views/versionAddressees'

const { generateMetadata, show } = versionRoute({
  kind: 'decisions',
  plural: messages.plural,
  find: findDecision,
  facts: (record, version, locale) => {
    const known = addresseesOf(record, version)
    const phrase = known
      ? addresseesInWords(known, locale)
      : versionMessages.addressees[locale](addresseesInWords(record.addressees, locale))
    return [{ term: messages.addressees[locale], value: typeset(phrase, locale) }]
  },
  changed: addresseesChanged,
})

export { generateMetadata }
export default show
