import { isIPv6 } from 'node:net'
import { env } from '#/env'

/**
 * The network address of a client, for counting: of IPv6 the first four groups, since one client has all addresses
 * below them. Each trusted proxy appends the address that it was asked from to `X-Forwarded-For`, and the edge the last
 * one; what stands before these was written by the client.
 */
export function clientAddress(headers: Headers): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return networkOf(hops.at(-1 - env().trustedProxies) ?? hops[0] ?? '')
}

function networkOf(hop: string): string {
  const address = hop.replace(/^::ffff:(?=\d+\.)/i, '')
  // The parser of addresses writes every form of one address alike, and takes a port off.
  const url = `http://${isIPv6(address) ? `[${address}]` : address}`
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  if (!host.startsWith('[')) return host
  const [head = '', tail] = host.slice(1, -1).split('::')
  const [before, after] = [head, tail ?? ''].map((groups) => groups.split(':').filter(Boolean)) as [string[], string[]]
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - before.length - after.length }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
