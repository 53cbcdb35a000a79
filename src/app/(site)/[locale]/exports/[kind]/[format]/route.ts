import type { NextRequest } from 'next/server'
import { askedIn } from '#/app/(site)/asked'
import { selected } from '#/app/(site)/registerRoute'
import { type ExportQuestion, exportRows, namedIn, namedRecords } from '#/data/exports'
import { feedEntries } from '#/data/feed'
import { reader } from '#/data/reader'
import { today } from '#/data/today'
import { isLocale, type Locale } from '#/i18n/locales'
import { exportFormats, paths, type RegisterKind, registers } from '#/paths'
import type { Register } from '#/register/declaration'
import { atomOf } from '#/register/exports/atom'
import { csvOf } from '#/register/exports/csv'
import { mediaTypes } from '#/register/exports/formats'
import { jsonLdOf, jsonOf } from '#/register/exports/json'
import { absolute } from '#/register/structured'
import { declarations } from '#/registers'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string; kind: string; format: string }> }

/** A register as a file, narrowed as its page is. */
export async function GET(request: NextRequest, { params }: Params): Promise<Response> {
  const asked = await params
  const kind = registers.find((candidate) => candidate === asked.kind)
  const format = exportFormats.find((candidate) => candidate === asked.format)
  if (!isLocale(asked.locale) || !kind || !format) return new Response(null, { status: 404 })
  const { locale } = asked
  const register = declarations[kind]
  const query = Object.fromEntries(
    [...new Set(request.nextUrl.searchParams.keys())].map((name) => [name, request.nextUrl.searchParams.getAll(name)]),
  )
  const { selection, addresses } = await selected(register, locale, await askedIn(kind, locale, Promise.resolve(query)))
  const { conditions, sort } = selection
  const question = { kind, locale, day: selection.asOf ?? today(), conditions, sort }
  const written = await { atom, csv, json, jsonld }[format](register, question, addresses)
  return new Response(written, { headers: { 'Content-Type': `${mediaTypes[format]}; charset=utf-8` } })
}

type Addresses = Record<Locale, string>

/** The file beside the page of a register. */
const besidePage = (kind: RegisterKind, locale: Locale, page: string, format: (typeof exportFormats)[number]) =>
  absolute(`${paths.export(kind, locale, format)}${page.includes('?') ? page.slice(page.indexOf('?')) : ''}`)

async function atom(register: Register, question: ExportQuestion, addresses: Addresses): Promise<string> {
  const { locale } = question
  const { name } = await reader(locale).site()
  const feeds = Object.entries(addresses).map(([language, page]) => [
    language,
    besidePage(register.kind, language as Locale, page, 'atom'), // the keys are languages
  ])
  const { [locale]: self, ...elsewhere } = Object.fromEntries(feeds)
  const feed = {
    title: `${register.label[locale]} – ${name}`,
    author: name,
    locale,
    self,
    page: absolute(addresses[locale]),
    elsewhere,
  }
  return atomOf(feed, await feedEntries(question))
}

async function csv(register: Register, question: ExportQuestion): Promise<string> {
  return csvOf(register, question.locale, await exportRows(question), await namedRecords())
}

async function json(register: Register, question: ExportQuestion, addresses: Addresses): Promise<string> {
  const { locale } = question
  const rows = await exportRows(question)
  const url = besidePage(register.kind, locale, addresses[locale], 'json')
  return jsonOf(register, url, rows, namedIn(rows, await namedRecords()))
}

async function jsonld(register: Register, question: ExportQuestion, addresses: Addresses): Promise<string> {
  const { locale } = question
  const url = besidePage(register.kind, locale, addresses[locale], 'jsonld')
  return jsonLdOf(register, locale, url, await exportRows(question))
}
