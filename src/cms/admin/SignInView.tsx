import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { accountMessages } from '#/cms/accounts/accountMessages'
import { adminText } from '#/cms/adminText'
import { PortalLogo } from './payloadServer'
import { SignInForm } from './SignInForm'
import './account.css'

/** The page for signing in, in place of Payload's, whose form has one step. */
export function SignInView(page: AdminViewServerProps) {
  const { payload, user } = page.initPageResult.req
  const { admin, routes } = payload.config
  const to = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: page.searchParams?.redirect ?? '' })
  if (user) redirect(to)
  return (
    <main className="sign-in">
      <div className="login__brand">
        <PortalLogo page={page} />
      </div>
      <h1>{adminText(page.initPageResult.req, accountMessages.signIn)}</h1>
      <SignInForm forgotten={`${routes.admin}${admin.routes.forgot}`} to={to} />
    </main>
  )
}
