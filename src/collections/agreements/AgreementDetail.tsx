import type { ReactNode } from 'react'
import { mentionOf } from '#/data/mentions'
import { noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { paths } from '#/paths'
import type { Agreement, Decision, Resolution } from '#/payload-types'
import { Certainty } from '#/register/Certainty'
import { Citation } from '#/register/Citation'
import type { LinkedFiles } from '#/register/files'
import { publicMessages as register } from '#/register/messages'
import type { AsOf } from '#/register/statusWords'
import { Day } from '#/ui/Day'
import { type Fact, Facts } from '#/ui/Facts'
import { InLanguage } from '#/ui/InLanguage'
import { Prose } from '#/ui/Prose'
import { RecordLink } from '#/ui/RecordLink'
import { Verbatim } from '#/ui/Verbatim'
import { Verification } from '#/ui/Verification'
import { AgreementDocuments } from './AgreementDocuments'
import { AgreementStatusBox } from './AgreementStatus'
import { messages, publicMessages } from './messages'
import { citedAgreement } from './structured'

type Props = { locale: Locale; agreement: Agreement }
/** `names`: its titles in other languages. */
type Whole = Props & { asOf: AsOf; files: LinkedFiles; names?: Fact[] }

/** An agreement: its status, its parties, its dates, its text and its mandate. */
export function AgreementDetail({ locale, agreement, asOf, files, names = [] }: Whole) {
  const { verification, resolutions, decisions, reviewedUnder } = agreement
  const mandates = [
    ...instrumentsIn('resolutions', resolutions, locale),
    ...instrumentsIn('decisions', decisions, locale),
  ]
  const reviewing = (reviewedUnder ?? []).flatMap(({ relationTo, value }) => instrumentsIn(relationTo, [value], locale))
  return (
    <article className="record">
      <header>
        <h1>{typeset(agreement.title, locale)}</h1>
        <p className="record-kind">{messages.forms[agreement.form][locale]}</p>
      </header>
      <div className="record-body">
        <AgreementStatusBox locale={locale} agreement={agreement} asOf={asOf} />
        <Facts title={publicMessages.facts[locale]} rows={[...names, ...factsOf(agreement, locale)]} />
        <div className="record-text">
          <Prose state={agreement.summary} locale={locale} mention={mentionOf} />
          <Parties locale={locale} agreement={agreement} />
          <Events locale={locale} agreement={agreement} />
          <AgreementDocuments locale={locale} agreement={agreement} files={files} />
          <Instruments title={messages.mandates[locale]} instruments={mandates} />
          <Instruments title={messages.reviewedUnder[locale]} instruments={reviewing} />
          <Missing locale={locale} hasText={(agreement.documents ?? []).length > 0} hasMandate={mandates.length > 0} />
          <Citation
            cited={citedAgreement(agreement, locale, asOf.today)}
            page={paths.record('agreements', locale, agreement.slug ?? '')}
          />
        </div>
      </div>
      <Verification locale={locale} state={verification.state} source={verification.source} />
    </article>
  )
}

function Parties({ locale, agreement: { parties } }: Props) {
  const named = parties.flatMap((party) => {
    const mention = mentionOf({ relationTo: 'partners', value: party.partner }, 'full', locale)
    return mention ? [{ ...party, mention }] : []
  })
  const hidden = parties.length - named.length
  return (
    <section>
      <h2>{typeset(messages.parties[locale], locale)}</h2>
      <ul className="entries">
        <li>{publicMessages.secretariat[locale]}</li>
        {named.map(({ id, mention, signatory, role }) => (
          <li key={id}>
            <RecordLink locale={locale} mention={mention} />
            {signatory || role ? (
              <p className="entry-facts">
                {signatory
                  ? typeset(`${messages.signatory[locale]}${register.colon[locale]}${signatory}`, locale)
                  : null}
                {signatory && role ? ' · ' : null}
                {role ? typeset(`${messages.role[locale]}${register.colon[locale]}${role}`, locale) : null}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p>{typeset(publicMessages.hiddenParties[locale](hidden), locale)}</p> : null}
    </section>
  )
}

function Events({ locale, agreement }: Props) {
  const events = (agreement.events ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  if (events.length === 0) return null
  return (
    <section>
      <h2>{messages.events[locale]}</h2>
      <ol className="history">
        {events.map((event) => {
          const { id, kind, date, by, note } = event
          const successor = mentionOf({ relationTo: 'agreements', value: by }, null, locale)
          return (
            <li key={id}>
              <Day locale={locale} date={date} />
              {`${noBreak}– `}
              {messages.eventKinds[kind][locale]}
              {successor ? (
                <>
                  {typeset(register.colon[locale], locale)}
                  <RecordLink locale={locale} mention={successor} />
                </>
              ) : null}
              <Certainty locale={locale} act={event} />
              {note ? <p>{typeset(note, locale)}</p> : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Resolutions and decisions on which an agreement rests, or under which it is reviewed; nothing where none is on record. */
function Instruments({ title, instruments }: { title: string; instruments: ReturnType<typeof instrumentsIn> }) {
  if (instruments.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="entries">
        {instruments.map(({ href, symbol, title: of, lang }) => (
          <li key={href}>
            <a href={href}>
              <span className="symbol">{typesetVerbatim(symbol)}</span>{' '}
              <InLanguage language={lang}>
                <Verbatim text={of} />
              </InLanguage>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the register does not have of an agreement, in one line. */
function Missing({ locale, hasText, hasMandate }: { locale: Locale; hasText: boolean; hasMandate: boolean }) {
  if (hasText && hasMandate) return null
  const words = publicMessages.missing[hasText ? 'mandate' : hasMandate ? 'text' : 'both']
  return <p className="muted">{typeset(words[locale], locale)}</p>
}

function instrumentsIn(
  kind: 'resolutions' | 'decisions',
  instruments: (string | Resolution | Decision)[] | null | undefined,
  locale: Locale,
) {
  return (instruments ?? []).flatMap((instrument) => {
    const mention = mentionOf({ relationTo: kind, value: instrument }, 'symbol', locale)
    if (!mention || typeof instrument === 'string') return []
    return [{ href: mention.href, symbol: mention.text, title: instrument.title, lang: mention.elsewhere?.lang }]
  })
}

function factsOf(agreement: Agreement, locale: Locale): Fact[] {
  const { signed, effectiveDate, endDate, renewal, noticePeriod, titleAsPrinted, titleAsPrintedLanguage } = agreement
  const row = (term: string, value: ReactNode): Fact[] => (value ? [{ term, value }] : [])
  const day = (date: string | null | undefined) => date && <Day locale={locale} date={date} />
  const body = mentionOf({ relationTo: 'partners', value: agreement.governs }, 'full', locale)
  const isAnnounced = signed.precision === 'announced' && signed.date
  return [
    ...row(messages.governs[locale], body && <RecordLink locale={locale} mention={body} />),
    ...(isAnnounced
      ? row(publicMessages.announcement[locale], day(signed.date))
      : row(messages.signed[locale], <Day locale={locale} date={signed.date} precision={signed.precision} />)),
    ...row(messages.place[locale], signed.place && typeset(signed.place, locale)),
    ...row(messages.effectiveDate[locale], day(effectiveDate)),
    ...row(messages.endDate[locale], agreement.openEnded ? messages.openEnded[locale] : day(endDate)),
    ...row(messages.renewal[locale], renewal && messages.renewals[renewal][locale]),
    ...row(messages.noticePeriod[locale], noticePeriod && typeset(noticePeriod, locale)),
    // An empty `lang` says that the language is not known, where none would mean the page's.
    ...row(
      messages.titleAsPrinted[locale],
      titleAsPrinted && <span lang={titleAsPrintedLanguage ?? ''}>{typesetVerbatim(titleAsPrinted)}</span>,
    ),
    ...(agreement.themes ?? []).flatMap((theme) => {
      const mention = mentionOf({ relationTo: 'themes', value: theme }, null, locale)
      if (!mention) return []
      return row(messages.themes[locale], <RecordLink key={mention.href} locale={locale} mention={mention} />)
    }),
  ].map((fact) => ({ ...fact, term: typeset(fact.term, locale) }))
}
