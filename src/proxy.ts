import { type NextRequest, NextResponse } from 'next/server'
import { env } from '#/env'
import type { Locale } from '#/i18n/locales'
import { preferredLocale } from '#/i18n/negotiation'
import { paths, resolve } from '#/paths'

/** Everything but Next's own files and the files of `public/`, which have a dot in their last part. */
export const config = { matcher: ['/((?!_next/|.*\\.[a-z0-9]+$).*)'] }

/** Doors of Payload that stay shut: the first administrator is made at the start, never through the web. */
const shut = new Set([
  '/admin/create-first-user',
  '/api/users/first-register',
  '/api/graphql',
  '/api/graphql-playground',
])

export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  if (shut.has(pathname.replace(/\/+$/, ''))) return absent(request, null)
  if (pathname === '/admin' || pathname.startsWith('/admin/')) return admin(request)
  if (pathname.startsWith('/api/')) return NextResponse.next()
  if (pathname === '/') return negotiate(request)

  const resolved = resolve(pathname)
  if (resolved.is === 'moved') return NextResponse.redirect(new URL(`${resolved.to}${search}`, env().publicUrl), 301)
  if (resolved.is === 'absent') return absent(request, resolved.locale)
  const url = request.nextUrl.clone()
  url.pathname = resolved.path
  return NextResponse.rewrite(url)
}

/** The session cookie belongs to one origin: whoever asks for the admin elsewhere is led there. */
function admin(request: NextRequest): NextResponse {
  const publicUrl = new URL(env().publicUrl)
  if (request.headers.get('host') === publicUrl.host) return NextResponse.next()
  return NextResponse.redirect(new URL(`${request.nextUrl.pathname}${request.nextUrl.search}`, publicUrl), 307)
}

function negotiate(request: NextRequest): NextResponse {
  const locale = preferredLocale(request.headers.get('accept-language') ?? '')
  const answer = NextResponse.redirect(new URL(paths.home(locale), env().publicUrl), 307)
  answer.headers.set('Vary', 'Accept-Language')
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}

/** No route has this path: Next answers 404 with the page of `global-not-found.tsx`, in the language of the header. */
function absent(request: NextRequest, locale: Locale | null): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = '/absent/of/all/routes'
  const headers = new Headers(request.headers)
  headers.set('x-locale', locale ?? preferredLocale(request.headers.get('accept-language') ?? ''))
  return NextResponse.rewrite(url, { request: { headers } })
}
