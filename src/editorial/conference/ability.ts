import type { Ability } from '../ability'
import { conferenceEndpoints } from './endpoints'

/** Texts are revised at a meeting of the Conference in one act. */
export const conference: Ability = {
  portal: {
    endpoints: conferenceEndpoints,
    links: ['/editorial/conference/ConferenceLink#ConferenceLink'],
    pages: {
      conference: {
        Component: '/editorial/conference/ConferenceView#ConferenceView',
        path: '/conference',
        exact: true,
      },
    },
  },
}
