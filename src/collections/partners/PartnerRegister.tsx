import { tieCounts } from '#/data/tieCounts'
import type { Locale } from '#/i18n/locales'
import { PartnerList } from './PartnerList'
import { type PartnerEntry, strandsOfThemes } from './queries'

/** The register of partners: each with what is tied to it, which is counted once for the page. */
export async function PartnerRegister({ locale, partners }: { locale: Locale; partners: PartnerEntry[] }) {
  const [ties, strands] = await Promise.all([
    tieCounts('partner', ['agreements', 'resolutions', 'decisions'], locale),
    strandsOfThemes(locale),
  ])
  return <PartnerList locale={locale} partners={partners} ties={ties} strands={strands} />
}
