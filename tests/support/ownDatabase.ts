import { inject } from 'vitest'
import { cloneDatabase, testEnvironment } from './database'

// This runs before each test file, and before its imports: the settings are read at the first import.
const url = await cloneDatabase(inject('adminUrl'), `worker_${process.env.VITEST_POOL_ID}`)
Object.assign(process.env, testEnvironment(url, inject('dataDir')))
