/** What the rules are told of the rest of the portal: working copies, for those who write. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '#/cms/transaction'
import { civilDay } from '#/i18n/civilDay'
import type { Locale } from '#/i18n/locales'
import { type Period, periodOn } from '#/instruments/periods'
import { rows } from '#/live/ledger'
import type { Known } from './rules'

export async function knownIn(locale: Locale, req: PayloadRequest): Promise<Known> {
  const [acronyms, terms, ended] = [await acronymsIn(locale, req), await termsIn(locale, req), await endedIn(req)]
  return { acronyms, terms, ended }
}

async function acronymsIn(locale: Locale, req: PayloadRequest): Promise<Map<string, string>> {
  const pairs = await rows<{ own: string; other: string }>(
    await databaseOf(req),
    sql`select own.acronym as own, other.acronym as other from partners_locales own
      join partners_locales other on other._parent_id = own._parent_id and other._locale <> own._locale
      join partners on partners.id = own._parent_id and partners.deleted_at is null
      where own._locale = ${locale} and own.acronym <> '' and other.acronym <> ''`,
  )
  const own = new Set(pairs.map((pair) => pair.own))
  return new Map(pairs.filter(({ other }) => !own.has(other)).map((pair) => [pair.other, pair.own]))
}

async function termsIn(locale: Locale, req: PayloadRequest): Promise<Map<string, string>> {
  const terms = await rows<{ preferred: string; forms: string }>(
    await databaseOf(req),
    sql`select l.preferred, l.not_to_use as forms from terms_locales l
      join terms on terms.id = l._parent_id and terms.deleted_at is null
      where l._locale = ${locale} and l.preferred <> '' and l.not_to_use <> ''`,
  )
  return new Map(
    terms.flatMap(({ preferred, forms }) =>
      forms
        .split('\n')
        .map((form) => form.trim())
        .filter(Boolean)
        .map((form): [string, string] => [form, preferred.trim()]),
    ),
  )
}

const endedStatuses = new Set(['notInEffect', 'ended'])

async function endedIn(req: PayloadRequest): Promise<Map<string, string>> {
  const found = await rows<{ id: string; symbol: string; periods: Period<string>[] | null }>(
    await databaseOf(req),
    sql`select id::text, symbol, status_periods as periods from resolutions where deleted_at is null
      union all select id::text, symbol, status_periods from decisions where deleted_at is null`,
  )
  const today = civilDay()
  const ended = found.filter(({ periods }) => endedStatuses.has(periodOn(periods ?? [], today)?.status ?? ''))
  return new Map(ended.map(({ id, symbol }) => [id, symbol]))
}
