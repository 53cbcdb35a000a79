import { type NextRequest, NextResponse } from 'next/server'
import { env, isDevelopment } from '#/env'
import { defaultLocale, type Locale } from '#/i18n/locales'
import { preferredLocale } from '#/i18n/negotiation'
import { paths, previewHeader } from '#/paths'
import { destinationOf } from '#/routing'

/** All addresses except Next's own files and the files of `public/`, which have an extension; exports are included. */
export const config = {
  matcher: ['/((?!_next/|.*\\.[a-z][a-z0-9]*$).*)', '/:locale/:file(.+\\.(?:atom|csv|json|jsonld|xlsx|bib|ris))'],
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const destination = destinationOf(`${pathname}${search}`)
  switch (destination.is) {
    case 'application':
      return /^\/admin(\/|$)/.test(pathname) ? admin(request) : NextResponse.next()
    case 'document':
    case 'machineFile':
      return NextResponse.next()
    case 'negotiated':
      return negotiate(request, destination.to)
    case 'preview':
      return preview(request, destination.of)
    case 'redirect':
      return NextResponse.redirect(new URL(destination.to, env().publicUrl), 301)
    case 'page': {
      // Only `preview` sets this header.
      const headers = new Headers(request.headers)
      headers.delete(previewHeader)
      return rewrite(request, destination.route, headers)
    }
    case 'absent':
      return absent(request, destination.locale)
    case 'malformed':
      return new NextResponse(null, { status: 400 })
    case 'tooLong':
      return new NextResponse(null, { status: 414 })
  }
}

function rewrite(request: NextRequest, path: string, headers: Headers): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = path
  return NextResponse.rewrite(url, { request: { headers } })
}

/** Serves the public routes with the rights of the signed-in person. The page is never kept and never indexed. */
function preview(request: NextRequest, shown: string): NextResponse {
  const destination = destinationOf(shown)
  const to =
    destination.is === 'redirect'
      ? destination.to
      : destination.is === 'negotiated'
        ? destination.to(defaultLocale)
        : null
  if (to) return NextResponse.redirect(new URL(paths.preview(to), env().publicUrl), 307)
  if (destination.is !== 'page') return absent(request, destination.is === 'absent' ? destination.locale : null)
  const { headers, policy } = withPolicy(request, '')
  headers.set(previewHeader, request.nextUrl.pathname)
  const response = rewrite(request, destination.route, headers)
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('X-Robots-Tag', 'noindex')
  return response
}

/** The session cookie belongs to one origin. A request for the administration at another host is redirected. */
function admin(request: NextRequest): NextResponse {
  const publicUrl = new URL(env().publicUrl)
  if (request.headers.get('host') !== publicUrl.host) {
    return NextResponse.redirect(new URL(`${request.nextUrl.pathname}${request.nextUrl.search}`, publicUrl), 307)
  }
  // React, the editor and the lists of choices of Payload set styles on elements, which take no nonce.
  const { headers, policy } = withPolicy(request, " 'unsafe-inline'")
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/**
 * The policy of a page with the framework's scripts: only those with the nonce of this answer run, and what they load.
 * The edge adds the other headers (`applicationHeaders`).
 *
 * @returns the policy, and the headers of the request from which Next takes the nonce
 */
function withPolicy(request: NextRequest, styles: '' | " 'unsafe-inline'"): { headers: Headers; policy: string } {
  const dev = isDevelopment()
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${crypto.randomUUID()}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : styles}`,
    // Payload shows a chosen file, and cuts a picture, before it is uploaded.
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(env().secureCookies ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  if (isFollowedLink(headers) && request.method === 'GET') headers.set('Sec-Fetch-Site', 'none')
  return { headers, policy }
}

/**
 * Whether a person follows a link of another site, as in a letter read in a browser. The session is sent along (its cookie
 * is Lax), but Payload takes it only from a page of this site, or from no page at all.
 */
function isFollowedLink(headers: Headers): boolean {
  const [from, mode, to] = ['site', 'mode', 'dest'].map((name) => headers.get(`Sec-Fetch-${name}`))
  return from === 'cross-site' && mode === 'navigate' && to === 'document'
}

/** Redirects an address without a language to the language that the client prefers. */
function negotiate(request: NextRequest, addressIn: (locale: Locale) => string): NextResponse {
  const locale = preferredLocale(request.headers.get('accept-language') ?? '')
  const answer = NextResponse.redirect(new URL(addressIn(locale), env().publicUrl), 307)
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
