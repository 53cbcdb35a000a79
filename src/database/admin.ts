/**
 * `npm run admin -- create|reset <email>`: makes an administrator, or gives an account a new password, without a
 * sign-in. The password is printed once.
 */
import { getPayload } from 'payload'
import config from '../../payload.config'
import { removeSecondFactor } from '../cms/accounts/secondFactor'
import { inTransaction } from '../cms/transaction'
import { generatedPassword } from './password'

const [action, email] = process.argv.slice(2)
const say = (text: string) => process.stdout.write(`${text}\n`)

async function run(): Promise<number> {
  if (!email?.includes('@') || (action !== 'create' && action !== 'reset')) {
    say('Write: npm run admin -- create <email>, or: npm run admin -- reset <email>')
    return 1
  }
  const payload = await getPayload({ config, disableOnInit: true, cron: false })
  // Running this needs access to the machine and its database, so access rules would add nothing.
  const rights = { collection: 'users', overrideAccess: true } as const
  const { docs } = await payload.find({
    ...rights,
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
  })
  const person = docs[0]
  const password = generatedPassword()
  if (action === 'create') {
    if (person) {
      say(`${email} already has an account. To give it a new password: npm run admin -- reset ${email}`)
      return 1
    }
    await payload.create({ ...rights, data: { email, password, name: email, role: 'administrator' } })
  } else {
    if (!person) {
      say(`Nobody here has the address ${email}. To make an administrator: npm run admin -- create ${email}`)
      return 1
    }
    // A reset also ends every session, and turns the second factor off.
    await payload.update({
      ...rights,
      id: person.id,
      data: { password, sessions: [] },
    })
    await inTransaction(payload, (req) => removeSecondFactor(req, person))
  }
  say(`password of ${email}, shown this once: ${password}`)
  await payload.destroy()
  return 0
}

process.exit(await run())
