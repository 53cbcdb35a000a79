import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { readable } from '#/cms/input/requestGuard'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams: readable(searchParams) })

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, params, searchParams: readable(searchParams), importMap })
}
