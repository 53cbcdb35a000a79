/** The bodies to which the versions of a decision were directed. */
import { addresseesAsFact, messages, publicMessages } from '#/collections/decisions/messages'
import type { Locale } from '#/i18n/locales'
import { versionMessages } from '#/instrument/versionMessages'
import { isCurrent, type Version } from '#/instrument/versions'
import type { Decision } from '#/payload-types'
import { publicMessages as shared } from '#/register/messages'

/** The addressees of a version, as its revision states them or, for the current one, the record; null where neither does. */
export function addresseesOf(record: Decision, version: Version): NonNullable<Decision['addressees']> | null {
  const stated = version.revision && 'addressees' in version.revision ? version.revision.addressees : null
  if (stated && stated.length > 0) return stated
  return isCurrent(record, version) && record.addressees && record.addressees.length > 0 ? record.addressees : null
}

/** The change of addressees between two versions, as a sentence; null where those of one version are not on record. */
export function addresseesChanged(record: Decision, from: Version, to: Version, locale: Locale): string | null {
  const [before, after] = [addresseesOf(record, from), addresseesOf(record, to)]
  if (!before || !after) return null
  const [former, later] = [addresseesAsFact(before, locale), addresseesAsFact(after, locale)]
  if (former === later) return publicMessages.sameAddressees[locale](later)
  return `${messages.addressees[locale]}${shared.colon[locale]}${former}${versionMessages.afterwards[locale]}${later}`
}
