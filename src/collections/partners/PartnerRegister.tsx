import type { ReactNode } from 'react'
import { tieCounts } from '#/data/tieCounts'
import type { Locale } from '#/i18n/locales'
import { publicMessages } from './messages'
import { PartnerList } from './PartnerList'
import { byInitial, type PartnerEntry, strandsOfThemes } from './queries'

type Props = { locale: Locale; partners: PartnerEntry[] }

/** Fewer are seen at a glance. */
const minGrouped = 12

/** The register of partners by initial, each with what is tied to it, which is counted once for the page. */
export async function PartnerRegister({ locale, partners }: Props) {
  const [ties, strands] = await Promise.all([
    tieCounts('partner', ['agreements', 'resolutions', 'decisions'], locale),
    strandsOfThemes(locale),
  ])
  const list = (listed: PartnerEntry[]) => (
    <PartnerList locale={locale} partners={listed} ties={ties} strands={strands} />
  )
  return partners.length < minGrouped ? list(partners) : <ByInitial locale={locale} partners={partners} list={list} />
}

type InitialProps = Props & { list: (partners: PartnerEntry[]) => ReactNode }

/** The partners of each letter under it, below an index of the letters. */
export function ByInitial({ locale, partners, list }: InitialProps) {
  const letters = byInitial(partners)
  return (
    <>
      <nav className="initials" aria-label={publicMessages.byInitial[locale]}>
        <ul>
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#${idOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, listed]) => (
        <section key={letter} className="initial">
          <h2 id={idOf(letter)}>{letter}</h2>
          {list(listed)}
        </section>
      ))}
    </>
  )
}

const idOf = (letter: string) => `initial-${letter === '#' ? 'figure' : letter.toLowerCase()}`
