import type { Ability } from '../ability'
import { found } from './find'

/** The start page: its search answers while one types. */
export const start: Ability = {
  portal: {
    endpoints: [
      {
        path: '/desk/found',
        method: 'get',
        handler: async (req) => Response.json({ found: await found(String(req.query.q ?? ''), req) }),
      },
    ],
  },
}
