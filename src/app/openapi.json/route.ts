import { env } from '#/env'
import { registers } from '#/paths'
import { openApiOf } from '#/register/exports/openapi'
import { declarations } from '#/registers'

export const dynamic = 'force-dynamic'

/** The exports described for programs. */
export function GET(): Response {
  const described = openApiOf(
    registers.map((kind) => declarations[kind]),
    env().publicUrl,
    'Entente',
  )
  return Response.json(described)
}
