import { Forbidden } from 'payload'
import { isStaff } from '#/cms/accounts/access'
import type { Ability } from '../ability'
import { guidePicture } from './guide'

/** The editors' guide, in the administration that it explains. */
export const guide: Ability = {
  portal: {
    links: ['/editorial/guide/GuideMenuLink#GuideMenuLink'],
    pages: { guide: { Component: '/editorial/guide/GuideView#GuideView', path: '/guide', exact: true } },
    endpoints: [
      {
        path: '/guide/pictures/:name',
        method: 'get',
        handler: async (req) => {
          if (!req.user || !isStaff(req)) throw new Forbidden(req.t)
          const bytes = await guidePicture(String(req.routeParams?.name))
          if (!bytes) return new Response(null, { status: 404 })
          return new Response(bytes, { headers: { 'Content-Type': 'image/png' } })
        },
      },
    ],
  },
}
