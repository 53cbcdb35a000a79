/** The registers by name. */
import { register as agreements } from '#/collections/agreements/register'
import { register as decisions } from '#/collections/decisions/register'
import { register as partners } from '#/collections/partners/register'
import { register as resolutions } from '#/collections/resolutions/register'
import type { RegisterKind } from '#/paths'
import type { Register } from '#/register/declaration'

export const declarations: Record<RegisterKind, Register> = { partners, agreements, resolutions, decisions }
