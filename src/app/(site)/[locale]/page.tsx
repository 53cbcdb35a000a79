import { notFound } from 'next/navigation'
import { localeOf, metadataOf } from '#/app/(site)/address'
import { PageDetail } from '#/collections/pages/PageDetail'
import { homePage } from '#/collections/pages/queries'
import { addressesOf } from '#/data/reader'
import { SitePage } from '#/globals/site/SitePage'
import { blocksOf } from './blocks'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params)
  const page = await homePage(locale)
  if (!page) return {}
  const { title: _own, ...metadata } = metadataOf({
    locale,
    title: page.title,
    description: page.description,
    addresses: await addressesOf('pages', page.id),
  })
  // The home page is called by the name of the site.
  return metadata
}

export default async function Route({ params }: Props) {
  const locale = await localeOf(params)
  const page = await homePage(locale)
  if (!page) notFound()
  return (
    <SitePage
      locale={locale}
      register={null}
      addresses={await addressesOf('pages', page.id)}
      title=""
      updated={page.updatedAt}
    >
      <PageDetail locale={locale} page={page} render={await blocksOf(locale, page)} />
    </SitePage>
  )
}
