/** Background jobs, run by the job timer (`src/jobTimer.ts`). */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionConfig, JobsConfig, SanitizedConfig, TaskConfig } from 'payload'
import { administrators, isAdministrator, nobody } from '#/cms/accounts/access'
import { forgetAddresses } from '#/cms/audit/audit'
import { sweepFiles } from '#/cms/files/sweep'
import { databaseOf } from '#/cms/transaction'
import { env } from '#/env'
import { isJobKey, jobHeader } from './jobKey'

/**
 * Removes expired sessions, and the locks of forms that were left open, once a night: Payload removes neither, and both
 * name people. And counts of attempts that are over, and files that nothing names.
 */
const housekeeping: TaskConfig<{ input: object; output: object }> = {
  slug: 'housekeeping',
  retries: 2,
  schedule: [{ cron: '17 3 * * *', queue: 'nightly' }],
  handler: async ({ req }) => {
    const database = await databaseOf(req)
    await database.execute(sql`delete from users_sessions where expires_at < now()`)
    await database.execute(sql`delete from payload_locked_documents where updated_at < now() - interval '1 day'`)
    await database.execute(
      sql`delete from accounts.browsers where not exists (select from users_sessions where id = session)`,
    )
    await database.execute(sql`delete from accounts.attempts where expire < extract(epoch from now()) * 1000`)
    await forgetAddresses(database)
    const files = await sweepFiles(req.payload)
    if (files > 0) req.payload.logger.info({ msg: 'Files that nothing names were removed.', files })
    return { output: {} }
  },
}

/** The job timer derives its key from the secret as it was set; `payload.secret` is a hash of that. */
export function isJobTimer(headers: Headers): boolean {
  const { payloadSecret } = env()
  return payloadSecret !== undefined && isJobKey(headers.get(jobHeader), payloadSecret)
}

export const jobs: JobsConfig = {
  access: {
    run: ({ req }) => isAdministrator(req) || isJobTimer(req.headers),
    queue: ({ req }) => isAdministrator(req),
    cancel: ({ req }) => isAdministrator(req),
  },
  tasks: [housekeeping],
  jobsCollectionOverrides: ({ defaultJobsCollection }): CollectionConfig => ({
    ...defaultJobsCollection,
    access: { read: administrators, create: nobody, update: nobody, delete: administrators },
  }),
}

/**
 * Closes the global in which Payload keeps when a job was last due: any signed-in person may read and change it, and no
 * setting says otherwise.
 */
export function closeJobStats(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, access } of config.globals) {
    if (slug === 'payload-jobs-stats')
      Object.assign(access, { read: administrators, readVersions: nobody, update: nobody })
  }
  return config
}
