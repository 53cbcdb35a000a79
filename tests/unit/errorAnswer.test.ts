/** What a refusal tells beside its sentence. */
import type { AfterErrorHookArgs } from 'payload'
import { expect, test } from 'vitest'
import { answerError } from '#/cms/input/errorAnswer'

const answerTo = (error: object) => answerError({ error, req: {} } as unknown as AfterErrorHookArgs)

test('the data of a refusal is answered, whichever copy of its class threw it', async () => {
  const told = { name: 'APIError', message: 'Non', data: { standing: [{ id: '1' }] } }
  const response = { errors: [{ name: 'APIError', message: 'Non', data: told.data }] }
  expect(await answerTo({ ...told, status: 409 })).toEqual({ status: 409, response })
  expect(await answerTo({ name: 'Forbidden', message: 'Non', status: 403 })).toBeUndefined()
})
