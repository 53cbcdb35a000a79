import type { NextRequest } from 'next/server'
import { isLocale } from '#/i18n/locales'
import { readQuery, refusedIn } from '#/parameters'
import { exportFormats, registers } from '#/paths'
import { mediaTypes } from '#/register/exports/formats'
import { problemOf, problemType } from '#/register/exports/problem'
import { declarations } from '#/registers'
import { exportFile } from '#/views/registers/exportFile'
import { registerSelection } from '#/views/registers/registerSelection'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string; kind: string; format: string }> }

/** A register as a file, with the selection of its list; 400 where a part of its query cannot be read. */
export async function GET(request: NextRequest, { params }: Params): Promise<Response> {
  const { locale, ...parts } = await params
  const kind = registers.find((candidate) => candidate === parts.kind)
  const format = exportFormats.find((candidate) => candidate === parts.format)
  if (!isLocale(locale) || !kind || !format) return new Response(null, { status: 404 })
  const given = request.nextUrl.searchParams
  const refused = refusedIn(kind, locale, given)
  const query = readQuery(kind, locale, given)
  const { selection, names, addresses } = await registerSelection(declarations[kind], locale, query)
  if (refused.length > 0 || selection.unread.length > 0) {
    return new Response(problemOf(selection, refused, names), { status: 400, headers: { 'Content-Type': problemType } })
  }
  const written = await exportFile(selection, addresses, format)
  return new Response(written, {
    headers: { 'Content-Type': format === 'xlsx' ? mediaTypes.xlsx : `${mediaTypes[format]}; charset=utf-8` },
  })
}
