import type { Ability } from '../ability'
import { findingEndpoints } from './endpoints'

/** Reading a text over: what is to be mended before it is published. It keeps nobody from saving or publishing. */
export const findings: Ability = {
  endpoints: findingEndpoints,
  panels: { findings: '/editorial/findings/FindingsPanel#FindingsPanel' },
}
