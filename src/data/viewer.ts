/** The user that a page is rendered for: none in public, a signed-in one in the preview. */
import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { executeAuthStrategies, getPayload, type TypedUser } from 'payload'
import { cache } from 'react'
import { paths, previewHeader } from '#/paths'

/**
 * The signed-in user whose preview this request asks for; null in public, where a cookie alone changes nothing.
 * @throws the redirect of Next to the sign-in page, for a preview without a signed-in user
 */
export const viewer = cache(async (): Promise<TypedUser | null> => {
  const given = await headers()
  const address = given.get(previewHeader)
  if (!address) return null
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers: given, payload, canSetHeaders: false })
  return user ?? redirect(paths.signIn(address))
})
