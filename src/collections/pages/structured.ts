import type { Page } from '#/payload-types'
import { inLanguages, recordId, siteId, type Thing, thing, type WebPage } from '#/register/structured'

/** The structured data of a page of text. */
export function pageThing(page: Page, address: WebPage, published: string): Thing {
  return thing('WebPage', {
    '@id': recordId(address.url),
    name: page.title,
    description: page.description,
    ...inLanguages('WebPage', address),
    dateModified: published,
    isPartOf: { '@id': siteId() },
  })
}
