import fs from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import { cloneDatabase, testEnvironment } from './database'

// This runs before each test file, and before its imports: the settings are read at the first import.
const url = await cloneDatabase(inject('adminUrl'), `worker_${process.env.VITEST_POOL_ID}`)
// Uploads of its own too: a sweep removes what the database of its portal does not name.
const dataDir = fs.mkdtempSync(path.join(inject('dataDir'), 'files-'))
Object.assign(process.env, testEnvironment(url, dataDir))
