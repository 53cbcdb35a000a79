import type { NextRequest } from 'next/server'
import { isLocale } from '#/i18n/locales'
import { readQuery } from '#/parameters'
import { exportFormats, registers } from '#/paths'
import { mediaTypes } from '#/register/exports/formats'
import { declarations } from '#/registers'
import { exportFile } from '#/views/registers/exportFile'
import { registerSelection } from '#/views/registers/registerSelection'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string; kind: string; format: string }> }

/** A register as a file, with the selection of its list. */
export async function GET(request: NextRequest, { params }: Params): Promise<Response> {
  const { locale, ...given } = await params
  const kind = registers.find((candidate) => candidate === given.kind)
  const format = exportFormats.find((candidate) => candidate === given.format)
  if (!isLocale(locale) || !kind || !format) return new Response(null, { status: 404 })
  const query = readQuery(kind, locale, request.nextUrl.searchParams)
  const { selection, addresses } = await registerSelection(declarations[kind], locale, query)
  const written = await exportFile(selection, addresses, format)
  return new Response(written, { headers: { 'Content-Type': `${mediaTypes[format]}; charset=utf-8` } })
}
