import { formatList } from '#/i18n/formats'
import type { Locale } from '#/i18n/locales'
import type { Decision } from '#/payload-types'
import { publicMessages } from './messages'

type Addressee = NonNullable<Decision['addressees']>[number]

/**
 * To whom a decision is directed, as a phrase: "à l’adresse du Secrétariat, sous réserve de financement externe",
 * "directed to the Standing Committee, with the support of the Secretariat".
 * An empty list means that it is not known, and says so.
 */
export function addresseesInWords(addressees: Decision['addressees'], locale: Locale): string {
  if (!addressees || addressees.length === 0) return publicMessages.addresseeNotKnown[locale]
  const roles = [...new Set(addressees.map(({ role }) => role))]
  const phrases = roles.map((role) => {
    const bodies = addressees.filter((addressee) => addressee.role === role)
    return publicMessages.directed[role][locale](
      formatList(
        bodies.map((body) => bodyInWords(body, locale)),
        locale,
      ),
    )
  })
  return phrases.join(', ')
}

/** "others" says nothing by itself: there the qualifier names who is meant; elsewhere it limits the task. */
function bodyInWords({ body, role, qualifier }: Addressee, locale: Locale): string {
  const form = role === 'lead' || role === 'withSupport' ? 'of' : 'with'
  if (body === 'others' && qualifier) return publicMessages.others[form][locale](qualifier)
  const name = publicMessages.bodies[body][locale][form]
  return qualifier ? `${name}${publicMessages.qualified[locale](qualifier)}` : name
}
