import type { Ability } from '../ability'
import { setEndpoints, setsOfRecord } from './endpoints'

/** Sets: what is published, or withdrawn, in one act, at a moment that one says. */
export const sets: Ability = {
  endpoints: [setsOfRecord],
  panels: { setsOfRecord: '/editorial/sets/SetsOfRecord#SetsOfRecord' },
  portal: {
    endpoints: setEndpoints,
    links: ['/editorial/sets/SetsLink#SetsLink'],
    pages: {
      sets: { Component: '/editorial/sets/SetsView#SetsView', path: '/sets', exact: true },
      set: { Component: '/editorial/sets/SetView#SetView', path: '/sets/:id', exact: true },
    },
  },
}
