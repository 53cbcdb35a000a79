import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; the build does not do it a second time.
  typescript: { ignoreBuildErrors: true },
  // Public pictures are plain files: the optimiser is a door that nobody needs.
  images: { unoptimized: true },
  // Title, canonical and hreflang stand in the head as sent; otherwise Next streams them to the end of the body.
  htmlLimitedBots: /.*/,
  turbopack: { root: import.meta.dirname },
  experimental: {
    globalNotFound: true,
    // Minified, Payload's errors lose the name of their class, and with it every message that an editor should read.
    serverMinification: false,
    // What a form with the largest file weighs (src/cms/uploads.ts), and more: what is beyond would be cut off unsaid.
    proxyClientMaxBodySize: '28mb',
  },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
