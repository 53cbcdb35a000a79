import type { TestProject } from 'vitest/node'
import { startTestServer } from './database'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    dataDir: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('adminUrl', server.adminUrl)
  project.provide('dataDir', server.dataDir)
  return server.stop
}
