import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { reader } from '#/data/reader'
import { defaultLocale, isLocale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import '#/ui/site.css'
import '#/ui/pictures.css'
import '#/ui/front.css'
import '#/ui/registers.css'

/** Public pages are rendered on request: the build has no database. */
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The title of each page, followed by the name of the site; that name alone on a page without a title. */
export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { locale } = await params
  const language = isLocale(locale) ? locale : defaultLocale
  const name = typeset((await reader(language).site()).name, language)
  return { title: { template: `%s – ${name}`, default: name }, icons: { icon: '/mark.svg' } }
}

export default async function Layout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={isLocale(locale) ? locale : defaultLocale}>
      <body>{children}</body>
    </html>
  )
}
