import { absent, moved } from '#/app/(site)/goneMovedAbsent'
import { findAgreement } from '#/collections/agreements/queries'
import { citedAgreement } from '#/collections/agreements/structured'
import { findDecision } from '#/collections/decisions/queries'
import { findResolution } from '#/collections/resolutions/queries'
import { goneOrAbsent, movedTo } from '#/data/reader'
import { today } from '#/data/today'
import { isLocale, type Locale } from '#/i18n/locales'
import { citedVersion } from '#/instrument/citedVersion'
import { versionAt, versionsOf } from '#/instrument/versions'
import { type CitationFormat, type CitedKind, citationFormats, isCited, paths } from '#/paths'
import { type Cited, citationFiles } from '#/register/citation'
import { answer } from '#/tracking/dependencies'

export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string; kind: string; slug: string; version: string; format: string }> }

/** The citation of an agreement or of the version of an instrument as a file; "current" is the version in force. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { locale, kind, slug, version, ...given } = await params
  const format = (Object.keys(citationFormats) as CitationFormat[]).find((each) => each === given.format)
  if (!isLocale(locale) || !isCited(kind) || !format) return new Response(null, { status: 404 })
  const cited = await citedAt(kind, locale, slug, version)
  if (!cited) {
    const to = await movedTo(kind, locale, slug)
    if (to) moved(paths.citation(version === 'current' ? to : `${to}/${version}`, format))
    answer(await goneOrAbsent(kind, locale, slug))
    return new Response(null, { status: 404 })
  }
  const { type, write } = citationFiles[format]
  return new Response(`${write(cited)}\n`, { headers: { 'Content-Type': `${type}; charset=utf-8` } })
}

async function citedAt(kind: CitedKind, locale: Locale, slug: string, part: string): Promise<Cited | null> {
  if (kind === 'agreements') {
    const agreement = await findAgreement(locale, slug)
    return agreement && citedAgreement(agreement, locale, today())
  }
  const record = await { resolutions: findResolution, decisions: findDecision }[kind](locale, slug)
  if (!record) return null
  const versions = versionsOf(record)
  const version = part === 'current' ? versions.at(-1) : versionAt(versions, part)?.version
  if (part !== 'current' && !version) absent()
  return citedVersion(kind, record, { locale, today: today() }, version)
}
