import { mentionOf } from '#/data/mentions'
import { plainText } from '#/data/plainText'
import type { Partner } from '#/payload-types'
import { recordId, reference, type Thing, thing, type WebPage } from '#/register/structured'

const types: Partial<Record<Partner['kind'], string>> = { ngo: 'NGO', governmentBody: 'GovernmentOrganization' }

/** The structured data of a partner: its names, its own site, and its verified memberships. */
export function partnerThing(partner: Partner, { url, locale }: WebPage): Thing {
  return thing(types[partner.kind] ?? 'Organization', {
    '@id': recordId(url),
    name: partner.name,
    alternateName: otherNamesOf(partner),
    description: plainText(partner.summary, locale),
    url: partner.website,
    mainEntityOfPage: url,
    memberOf: relatedBy('memberOf', partner, locale),
    parentOrganization: relatedBy('programmeOf', partner, locale),
  })
}

/** Misprints are there for the search alone. */
function otherNamesOf({ name, acronym, usualName, aliases, formerNames }: Partner): string[] {
  const given = [
    acronym,
    usualName,
    ...(aliases ?? []).flatMap(({ kind, text }) => (kind === 'misprint' ? [] : text)),
    ...(formerNames ?? []).map((former) => former.name),
  ]
  return [...new Set(given.filter((other) => other && other !== name))] as string[] // the filter leaves texts alone
}

function relatedBy(type: string, { relations }: Partner, locale: WebPage['locale']): Thing[] {
  return (relations ?? []).flatMap((row) => {
    if (row.type !== type || !row.verified) return []
    const mention = mentionOf({ relationTo: 'partners', value: row.partner }, 'name', locale)
    return mention ? reference('Organization', mention) : []
  })
}
