/** Work that the portal does by itself, when its timer is due (`src/jobTimer.ts`). */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionConfig, JobsConfig, PayloadRequest, SanitizedConfig, TaskConfig } from 'payload'
import { administrators, isAdministrator, nobody } from '#/cms/accounts/access'
import { databaseOf } from '#/cms/transaction'
import { env } from '#/env'
import { isJobKey, jobHeader } from './jobKey'

/**
 * Once a night: sessions that have ended, and the marks of people who closed the browser in the middle of a form. Nobody
 * else removes them, and both name people.
 */
const housekeeping: TaskConfig<{ input: object; output: object }> = {
  slug: 'housekeeping',
  retries: 2,
  schedule: [{ cron: '17 3 * * *', queue: 'nightly' }],
  handler: async ({ req }) => {
    const database = await databaseOf(req)
    await database.execute(sql`delete from users_sessions where expires_at < now()`)
    await database.execute(sql`delete from payload_locked_documents where updated_at < now() - interval '1 day'`)
    return { output: {} }
  },
}

/** The timer shows a key made of the secret as it was set: `payload.secret` is a hash of it. */
function mayRun(req: PayloadRequest): boolean {
  const { payloadSecret } = env()
  return isAdministrator(req) || (payloadSecret !== undefined && isJobKey(req.headers.get(jobHeader), payloadSecret))
}

export const jobs: JobsConfig = {
  access: {
    run: ({ req }) => mayRun(req),
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
 * Payload keeps there when a job was last due, and lets any signed-in person read and change it; it has no setting for
 * that.
 */
export function closeJobStats(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, access } of config.globals) {
    if (slug === 'payload-jobs-stats')
      Object.assign(access, { read: administrators, readVersions: nobody, update: nobody })
  }
  return config
}
