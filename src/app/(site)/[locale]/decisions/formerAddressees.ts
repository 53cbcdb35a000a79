/** To whom the texts of a decision were directed, one after another. */

import { addresseesInWords, messages, publicMessages } from '#/collections/decisions/messages'
import type { Locale } from '#/i18n/locales'
import { versionMessages } from '#/instrument/versionMessages'
import { isCurrent, type Version } from '#/instrument/versions'
import type { Decision } from '#/payload-types'
import { publicMessages as shared } from '#/register/messages'

/** Those of a version; what the record says is said of the current one. Null where it is not on record. */
export function addresseesOf(record: Decision, version: Version): NonNullable<Decision['addressees']> | null {
  const stated = version.revision && 'addressees' in version.revision ? version.revision.addressees : null
  if (stated && stated.length > 0) return stated
  return isCurrent(record, version) && record.addressees && record.addressees.length > 0 ? record.addressees : null
}

/** What changed between two versions, as a sentence; null where one of them is not on record. */
export function addresseesChanged(record: Decision, from: Version, to: Version, locale: Locale): string | null {
  const [before, after] = [addresseesOf(record, from), addresseesOf(record, to)]
  if (!before || !after) return null
  const [former, later] = [addresseesInWords(before, locale), addresseesInWords(after, locale)]
  if (former === later) return publicMessages.sameAddressees[locale](later)
  return `${messages.addressees[locale]}${shared.colon[locale]}${former}${versionMessages.afterwards[locale]}${later}`
}
