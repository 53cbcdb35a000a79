/** Who looks at a page: a visitor, or a person of the team who sees the preview. */
import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { executeAuthStrategies, getPayload, type TypedUser } from 'payload'
import { cache } from 'react'
import { paths, previewHeader } from '#/paths'

/**
 * The signed-in person whose preview this request asks for; null in public, whoever asks: a cookie alone changes nothing.
 * Ends the route at the sign-in page when a preview is asked for by nobody we know.
 */
export const viewer = cache(async (): Promise<TypedUser | null> => {
  const asked = await headers()
  const address = asked.get(previewHeader)
  if (!address) return null
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers: asked, payload, canSetHeaders: false })
  return user ?? redirect(paths.signIn(address))
})
