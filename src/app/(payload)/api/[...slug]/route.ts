import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { guarded } from '#/cms/input/requestGuard'

export const GET = guarded(config, REST_GET)
export const POST = guarded(config, REST_POST)
export const DELETE = guarded(config, REST_DELETE)
export const PATCH = guarded(config, REST_PATCH)
export const PUT = guarded(config, REST_PUT)
export const OPTIONS = guarded(config, REST_OPTIONS)
