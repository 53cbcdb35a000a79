import type { ReactNode } from 'react'
import { mentionOf } from '#/data/mentions'
import { noBreak } from '#/i18n/joints'
import type { Locale } from '#/i18n/locales'
import { typeset, typesetVerbatim } from '#/i18n/typography'
import { decisionGroupHref } from '#/parameters'
import { paths } from '#/paths'
import type { CalloutBlock, ProseBlock, RegisterExtractBlock } from '#/payload-types'
import { languageOf } from '#/register/references'
import { InLanguage } from '#/ui/InLanguage'
import { Prose } from '#/ui/Prose'
import { messages, publicMessages } from './messages'

type Leveled<Of> = { locale: Locale; block: Of; level: 2 | 3 }

export function ProseView({ locale, block, level }: Leveled<ProseBlock>) {
  return <Prose state={block.text} locale={locale} mention={mentionOf} isInSection={level === 3} />
}

/** A remark beside the text, marked by a word and a shape and not by its colour alone. */
export function Callout({ locale, block, level }: Leveled<CalloutBlock>) {
  const word = messages.tones[block.tone][locale]
  return (
    <aside className={`callout callout-${block.tone}`} aria-label={word}>
      <p className="callout-word">
        {block.tone === 'warning' ? (
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M8 1 15 14.5H1Z" />
          </svg>
        ) : null}{' '}
        <strong>{word}</strong>
      </p>
      <Prose state={block.text} locale={locale} mention={mentionOf} offset={level - 2} />
    </aside>
  )
}

type SectionProps = { locale: Locale; heading: string | null | undefined; level: 2 | 3; children: ReactNode }

/** Records of another room under the heading that the page gives them. */
export function BlockSection({ locale, heading, level, children }: SectionProps) {
  const Heading = `h${level}` as const
  return (
    <section>
      {heading ? <Heading>{typeset(heading, locale)}</Heading> : null}
      {children}
    </section>
  )
}

/** Resolutions and groups of decisions as a printed list names them, without those that are not public. */
export function RegisterExtract({ locale, block, level }: Leveled<RegisterExtractBlock>) {
  const resolutions = (block.resolutions ?? []).filter((resolution) => typeof resolution === 'object')
  const groups = (block.decisionGroups ?? []).filter((group) => typeof group === 'object')
  if (resolutions.length + groups.length === 0) return null
  return (
    <BlockSection locale={locale} heading={block.heading} level={level}>
      <ul className="extract">
        {resolutions.map((resolution) => (
          <li key={resolution.id}>
            <a href={paths.record('resolutions', locale, resolution.slug ?? '')}>
              {publicMessages.resolution[locale]}
              {noBreak}
              <span className="symbol">{typesetVerbatim(resolution.symbol ?? '')}</span>,{' '}
              <InLanguage language={languageOf(resolution)}>{typesetVerbatim(resolution.title)}</InLanguage>
            </a>
          </li>
        ))}
        {groups.map((group) => (
          <li key={group.id}>
            <a href={decisionGroupHref(locale, group.label)}>
              <span className="symbol">{typesetVerbatim(group.label)}</span>,{' '}
              <InLanguage language={languageOf(group)}>{typesetVerbatim(group.title)}</InLanguage>
            </a>
          </li>
        ))}
      </ul>
    </BlockSection>
  )
}
