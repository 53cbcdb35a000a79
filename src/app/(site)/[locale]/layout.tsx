import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { reader } from '#/data/reader'
import { defaultLocale, isLocale } from '#/i18n/locales'
import '#/ui/site.css'

/** Every public page is made when it is asked for: the build reads no database and freezes nothing. */
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Each page names itself; the name of the site follows, and is all there is on a page without a name of its own. */
export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { locale } = await params
  const { name } = await reader(isLocale(locale) ? locale : defaultLocale).site()
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
