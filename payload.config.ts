import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { withAccountConcurrency } from '#/cms/accounts/accountConcurrency'
import { withOwnLocks } from '#/cms/accounts/locks'
import { withAuditAtCommit } from '#/cms/audit/atCommit'
import { withCheckedCommit } from '#/cms/commit'
import { proseEditor } from '#/cms/fields/editor'
import { withDatabaseErrors } from '#/cms/input/databaseErrors'
import { answerError } from '#/cms/input/errorAnswer'
import { withGlobalInputGuard, withInputGuard } from '#/cms/input/inputGuard'
import { withBoundedQueries } from '#/cms/input/queryBounds'
import { closeJobStats, jobs } from '#/cms/jobs/jobs'
import { mail } from '#/cms/mail'
import { messages } from '#/cms/messages'
import { payloadWords, withEditorWords } from '#/cms/payloadWords'
import { namesEndpoint } from '#/cms/publishing/namesEndpoint'
import { nullableColumns } from '#/cms/publishing/workingCopy'
import { largestUpload } from '#/cms/uploads'
import { withWatchedForm, withWatchedGlobalForm } from '#/cms/watchedForm'
import { agreements } from '#/collections/agreements/collection'
import { decisionGroups } from '#/collections/decision-groups/collection'
import { decisions } from '#/collections/decisions/collection'
import { documents } from '#/collections/documents/collection'
import { media } from '#/collections/media/collection'
import { meetings } from '#/collections/meetings/collection'
import { pages } from '#/collections/pages/collection'
import { partners } from '#/collections/partners/collection'
import { resolutions } from '#/collections/resolutions/collection'
import { terms } from '#/collections/terms/collection'
import { themes } from '#/collections/themes/collection'
import { users } from '#/collections/users/collection'
import { SequentialClient } from '#/database/sequentialClient'
import { deskEndpoints, deskLinks, deskPages, deskWords, withDesk } from '#/editorial/desk'
import { withShownNames } from '#/editorial/lists/shownName'
import { env, isDevelopment } from '#/env'
import { site } from '#/globals/site/global'
import { defaultLocale, locales } from '#/i18n/locales'
import { logOptions } from '#/log'

const here = path.dirname(fileURLToPath(import.meta.url))
const { databaseUrl, dataDir, logLevel, payloadSecret, publicUrl } = env()

const publishables = [themes, partners, agreements, resolutions, decisions, decisionGroups, meetings, pages, terms]

export default buildConfig({
  secret: payloadSecret ?? '',
  serverURL: publicUrl,
  // Exact lists: with an empty one Payload takes the session cookie from any origin.
  csrf: [publicUrl],
  cors: [publicUrl],
  cookiePrefix: 'entente',
  collections: [...publishables.map(withDesk), documents, media, users].map((collection) =>
    withInputGuard(withWatchedForm(withoutFolder(collection, dataDir))),
  ),
  endpoints: [namesEndpoint, ...deskEndpoints],
  globals: [withGlobalInputGuard(withWatchedGlobalForm(site))],
  admin: {
    user: users.slug,
    // The default avatar sends a hash of each editor's address to a third party.
    avatar: 'default',
    components: {
      graphics: { Logo: '/ui/AdminMark#AdminLogo', Icon: '/ui/AdminMark#AdminIcon' },
      providers: ['/cms/admin/SignOut#SignOut'],
      afterNavLinks: deskLinks,
      // With a second step, for the second factor.
      views: {
        login: { Component: '/cms/admin/SignInView#SignInView', path: '/login' },
        dashboard: { Component: '/editorial/start/StartPage#StartPage' },
        ...deskPages,
      },
    },
    meta: {
      titleSuffix: ' · Entente',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/mark.svg' }],
    },
    importMap: {
      baseDir: path.join(here, 'src'),
      importMapFile: path.join(here, 'src/app/(payload)/admin/importMap.js'),
    },
    dateFormat: 'd MMM yyyy, HH:mm',
  },
  editor: proseEditor,
  localization: {
    locales: locales.map((code) => ({ code, label: messages.languageNames[code] })),
    defaultLocale,
    // The database never replaces a language that is not published by another; a page may choose to.
    fallback: false,
  },
  i18n: {
    supportedLanguages: { fr, en },
    fallbackLanguage: 'fr',
    translations: { fr: { ...payloadWords.fr, ...deskWords.fr }, en: { ...payloadWords.en, ...deskWords.en } },
  },
  db: withAccountConcurrency(
    withDatabaseErrors(
      withAuditAtCommit(
        withCheckedCommit(
          postgresAdapter({
            pool: {
              Client: SequentialClient,
              connectionString: databaseUrl,
              max: 20,
              // One locked table keeps the connections that wait for it for so long, and no longer.
              connectionTimeoutMillis: 3000,
              lock_timeout: 5000,
              statement_timeout: 30_000,
              idle_in_transaction_session_timeout: 60_000,
            },
            idType: 'uuidv7',
            allowIDOnCreate: true,
            push: false,
            beforeSchemaInit: [nullableColumns(publishables.map(({ slug }) => slug))],
            migrationDir: path.join(here, 'src/database/migrations'),
          }),
        ),
      ),
    ),
  ),
  sharp,
  email: mail(),
  graphQL: { disable: true, disablePlaygroundInProduction: true },
  maxDepth: 3,
  defaultDepth: 1,
  upload: { limits: { fileSize: largestUpload }, abortOnLimit: true },
  jobs,
  hooks: { afterError: [answerError] },
  // `npm run dev` keeps Payload's coloured log.
  ...(isDevelopment() ? {} : { logger: { options: logOptions(logLevel) } }),
  // Errors of the caller, which the answer explains: no stack trace in the log.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    NotFound: 'info',
    QueryError: 'info',
    ValidationError: 'info',
  },
  telemetry: false,
  debug: false,
  typescript: { outputFile: path.join(here, 'src/payload-types.ts'), autoGenerate: false },
}).then((config) => withBoundedQueries(withOwnLocks(closeJobStats(withShownNames(withEditorWords(config))))))

/**
 * Payload stores no file (`cms/files/storedFiles.ts`), but deletes the one that has the name of a row in its folder,
 * before the COMMIT: it gets a folder that is never made.
 */
function withoutFolder<T extends { upload?: unknown }>(collection: T, dataFolder: string): T {
  if (!collection.upload || typeof collection.upload !== 'object') return collection
  return { ...collection, upload: { ...collection.upload, staticDir: path.join(dataFolder, 'uploads', 'none') } }
}
