import type { MetadataRoute } from 'next'
import { alternatesOf } from '#/app/(site)/address'
import { publicAddresses } from '#/data/publicAddresses'

/** Read when it is asked for: the build has no database, and a frozen list would miss what is published later. */
export const dynamic = 'force-dynamic'

/** Every public page in each of its languages, each entry naming the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await publicAddresses()
  return addresses.flatMap((address) => {
    const pages = Object.entries(address)
    const languages = alternatesOf(Object.fromEntries(pages.map(([language, { path }]) => [language, path])))
    return pages.map(([language, { updated }]) => ({
      url: languages[language] ?? '',
      ...(updated ? { lastModified: updated } : {}),
      alternates: { languages },
    }))
  })
}
