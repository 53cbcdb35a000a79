import { readFile } from 'node:fs/promises'
import { NextResponse } from 'next/server'
import { factsOf, pathOf, publicFile, wasPublicFile } from '#/data/files'
import { defaultLocale } from '#/i18n/locales'
import { documentAt } from '#/routing'
import { answer, isTracked } from '#/tracking/dependencies'

export const dynamic = 'force-dynamic'

/**
 * The facts of the file of a document as JSON: the press sends the bytes, under any name in the address. `next dev` has no
 * press, and gets the file itself.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = documentAt(new URL(request.url).pathname)
  const file = asked && (await publicFile(defaultLocale, asked.id))
  const facts = file && (await factsOf(file))
  if (!facts) {
    answer(asked && (await wasPublicFile(asked.id)) ? { is: 'gone', replacement: null } : { is: 'absent' })
    return new NextResponse(null, { status: 404 })
  }
  if (isTracked()) return NextResponse.json(facts)
  return new NextResponse(await readFile(pathOf(facts.hash)), { headers: { 'Content-Type': facts.type } })
}
