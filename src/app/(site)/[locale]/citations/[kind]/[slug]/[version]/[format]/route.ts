import { absent, moved } from '#/app/(site)/goneMovedAbsent'
import { findDecision } from '#/collections/decisions/queries'
import { findResolution } from '#/collections/resolutions/queries'
import { movedTo, wasPublic } from '#/data/reader'
import { isLocale } from '#/i18n/locales'
import { citationFiles, citedVersion } from '#/instrument/citation'
import { versionAt, versionsOf } from '#/instrument/versions'
import { type CitationFormat, citationFormats, paths, type Versioned } from '#/paths'
import { answer } from '#/tracking/dependencies'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string; kind: string; slug: string; version: string; format: string }> }

const find = { resolutions: findResolution, decisions: findDecision }

/** The citation of the version of an instrument as a file; "current" is the version in force. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { locale, slug, version: part, ...given } = await params
  const kind = (Object.keys(find) as Versioned[]).find((each) => each === given.kind)
  const format = (Object.keys(citationFormats) as CitationFormat[]).find((each) => each === given.format)
  if (!isLocale(locale) || !kind || !format) return new Response(null, { status: 404 })
  const record = await find[kind](locale, slug)
  if (!record) {
    const to = await movedTo(kind, locale, slug)
    if (to) moved(paths.citation(part === 'current' ? to : `${to}/${part}`, format))
    answer((await wasPublic(kind, locale, slug)) ? { is: 'gone', replacement: null } : { is: 'absent' })
    return new Response(null, { status: 404 })
  }
  const versions = versionsOf(record)
  const version = part === 'current' ? versions.at(-1) : versionAt(versions, part)?.version
  if (part !== 'current' && !version) absent()
  const { type, write } = citationFiles[format]
  return new Response(`${write(citedVersion(kind, record, version), locale)}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })
}
