import { versionRoute } from '#/app/(site)/versionRoute'
import { addresseesAsFact, messages } from '#/collections/decisions/messages'
import { findDecision } from '#/collections/decisions/queries'
import { capitalise } from '#/i18n/formats'
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
      ? addresseesAsFact(known, locale)
      : versionMessages.addressees[locale](addresseesAsFact(record.addressees, locale))
    return [{ term: messages.addressees[locale], value: typeset(capitalise(phrase, locale), locale) }]
  },
  changed: addresseesChanged,
})

export { generateMetadata }
export default show
