import type { Ability } from '../ability'
import { findingEndpoints, foundBefore } from './endpoints'

/** Reading a text over: what is to be mended before it is published. It keeps nobody from saving or publishing. */
export const findings: Ability = {
  endpoints: findingEndpoints,
  publicationRule: { remark: foundBefore },
  panels: { findings: '/editorial/findings/FindingsPanel#FindingsPanel' },
}
