import { addressOfRoute, metadataOf, unavailable } from '#/app/(site)/address'
import { decisionsOfTheme } from '#/collections/decisions/queries'
import { messages as partnerWords } from '#/collections/partners/messages'
import { PartnerList } from '#/collections/partners/PartnerList'
import { partnersOfTheme } from '#/collections/partners/queries'
import { resolutionsOfTheme } from '#/collections/resolutions/queries'
import { messages } from '#/collections/themes/messages'
import { findTheme } from '#/collections/themes/queries'
import { ThemeDetail } from '#/collections/themes/ThemeDetail'
import { namedIntroduction } from '#/collections/themes/ThemeIntroduction'
import { mentionOf } from '#/data/mentions'
import { plainText } from '#/data/plainText'
import { addressesOf } from '#/data/reader'
import { SitePage } from '#/globals/site/SitePage'
import { paths } from '#/paths'
import { InstrumentSections } from '../../InstrumentSections'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const theme = await findTheme(locale, slug)
  if (!theme) return {}
  return metadataOf({
    locale,
    title: theme.name,
    description: plainText(theme.parent ? namedIntroduction(theme, locale) : theme.introduction, locale),
    addresses: await addressesOf('themes', theme.id),
  })
}

export default async function Route({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const theme = await findTheme(locale, slug)
  if (!theme) return unavailable('themes', locale, slug)
  const themes = [theme.id, ...theme.subThemes.map(({ id }) => id)]
  const partners = await partnersOfTheme(locale, themes)
  const strand = mentionOf({ relationTo: 'themes', value: theme.parent }, null, locale)
  const trail = [{ text: messages.plural[locale], href: paths.list('themes', locale) }, ...(strand ? [strand] : [])]
  return (
    <SitePage
      locale={locale}
      register="themes"
      addresses={await addressesOf('themes', theme.id)}
      trail={trail}
      title={theme.name}
      updated={theme.updatedAt}
    >
      <ThemeDetail locale={locale} theme={theme}>
        {partners.length > 0 ? (
          <section>
            <h2>{partnerWords.plural[locale]}</h2>
            <PartnerList locale={locale} partners={partners} />
          </section>
        ) : null}
        <InstrumentSections
          locale={locale}
          resolutions={await resolutionsOfTheme(locale, themes)}
          decisions={await decisionsOfTheme(locale, themes)}
        />
      </ThemeDetail>
    </SitePage>
  )
}
