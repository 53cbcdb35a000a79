import { addressOfRoute, metadataOf, moved, unavailable } from '#/app/(site)/address'
import { PageDetail } from '#/collections/pages/PageDetail'
import { findPage } from '#/collections/pages/queries'
import { addressesOf } from '#/data/reader'
import { SitePage } from '#/globals/site/SitePage'
import { paths } from '#/paths'
import { blocksOf } from '../../blocks'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const page = await findPage(locale, slug)
  if (!page || page.home) return {}
  return metadataOf({
    locale,
    title: page.title,
    description: page.description,
    addresses: await addressesOf('pages', page.id),
  })
}

export default async function Route({ params }: Props) {
  const { locale, slug } = await addressOfRoute(params)
  const page = await findPage(locale, slug)
  if (!page) return unavailable('pages', locale, slug)
  if (page.home) moved(paths.home(locale))
  return (
    <SitePage
      locale={locale}
      register={null}
      addresses={await addressesOf('pages', page.id)}
      title={page.title}
      updated={page.updatedAt}
    >
      <PageDetail locale={locale} page={page} render={await blocksOf(locale, page)} />
    </SitePage>
  )
}
