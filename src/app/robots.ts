import type { MetadataRoute } from 'next'
import { env } from '#/env'
import { paths } from '#/paths'

/** The address of the site is a setting of the process, not of the build. */
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api'] },
    sitemap: new URL(paths.sitemap(), env().publicUrl).href,
  }
}
