import type { Locale } from '#/i18n/locales'
import type { Site } from '#/payload-types'
import { absolute, secretariat, siteId, type Thing, thing } from '#/register/structured'

/** The structured data of the site and of its publisher. */
export function siteThings(site: Site, locale: Locale): Thing[] {
  const owner = secretariat(locale, { email: site.contact?.email })
  return [
    thing('WebSite', {
      '@id': siteId(),
      name: site.name,
      description: site.description,
      url: absolute('/'),
      inLanguage: locale,
      publisher: { '@id': owner['@id'] },
    }),
    owner,
  ]
}
