/**
 * Passkeys (WebAuthn), in place of the code of an application. They stand beside a second factor that is on, whose recovery
 * codes are for when they are lost, and end with it.
 */
import { sql } from '@payloadcms/db-postgres'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { PayloadRequest } from 'payload'
import { note } from '#/cms/audit/audit'
import { personSubject } from '#/cms/audit/hooks'
import { databaseOf } from '#/cms/transaction'
import { env } from '#/env'
import { rows } from '#/live/ledger'

type Account = { id: string; name?: string; email: string }
type Purpose = 'make' | 'signIn'
type Kept = { id: string; name: string; public_key: string; counter: string; transports: string[]; made: string }

/** As a person sees it. */
export type Passkey = { id: string; name: string; made: string }

const site = () => ({ rpID: new URL(env().publicUrl).hostname, origin: env().publicUrl })

/** The password was typed: a passkey that is here is enough, without a PIN or a finger. */
const userVerification = 'discouraged'

async function keptOf(req: PayloadRequest, person: string): Promise<Kept[]> {
  return rows<Kept>(
    await databaseOf(req),
    sql`select id, name, public_key, counter, transports, to_json(made) #>> '{}' as made
      from accounts.passkeys where person = ${person} order by made`,
  )
}

export async function passkeysOf(req: PayloadRequest, person: string): Promise<Passkey[]> {
  return (await keptOf(req, person)).map(({ id, name, made }) => ({ id, name, made }))
}

async function keepChallenge(req: PayloadRequest, person: string, challenge: string, purpose: Purpose): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`delete from accounts.challenges where expires < now()`)
  await database.execute(sql`
    insert into accounts.challenges values (${challenge}, ${person}, ${purpose}, now() + interval '5 minutes')`)
}

/** Whether a challenge was given to this person for this; it is used up. */
const takesChallenge = (req: PayloadRequest, person: string, purpose: Purpose) => async (challenge: string) => {
  const taken = await rows(
    await databaseOf(req),
    sql`delete from accounts.challenges
      where challenge = ${challenge} and person = ${person} and purpose = ${purpose} and expires > now() returning person`,
  )
  return taken.length > 0
}

/** What a browser needs to make a passkey. */
export async function passkeyOptions(
  req: PayloadRequest,
  { id, email, name }: Account,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const options = await generateRegistrationOptions({
    rpName: 'Entente',
    rpID: site().rpID,
    userID: new TextEncoder().encode(id),
    userName: email,
    userDisplayName: name ?? email,
    attestationType: 'none',
    excludeCredentials: (await keptOf(req, id)).map((kept) => ({ id: kept.id, transports: kept.transports })),
    authenticatorSelection: { residentKey: 'discouraged', userVerification },
  })
  await keepChallenge(req, id, options.challenge, 'make')
  return options
}

/**
 * Keeps the passkey that a browser made.
 * @returns whether it is one of the options that this person was given
 */
export async function addPasskey(
  req: PayloadRequest,
  person: Account,
  response: RegistrationResponseJSON,
  name: string,
): Promise<boolean> {
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: takesChallenge(req, person.id, 'make'),
    expectedOrigin: site().origin,
    expectedRPID: site().rpID,
    requireUserVerification: false,
  }).catch(() => null)
  if (!made?.verified) return false
  const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential
  const added = await rows(
    await databaseOf(req),
    sql`insert into accounts.passkeys (id, person, name, public_key, counter, transports)
      values (${id}, ${person.id}, ${name}, ${Buffer.from(publicKey).toString('base64url')}, ${counter},
        array(select jsonb_array_elements_text(${JSON.stringify(transports)}::jsonb)))
      on conflict do nothing returning id`,
  )
  if (added.length > 0) await note(req, 'passkeyAdded', { subject: personSubject(person), details: { name } })
  return added.length > 0
}

/** @returns whether the person had it */
export async function removePasskey(req: PayloadRequest, person: Account, id: string): Promise<boolean> {
  const removed = await rows<{ name: string }>(
    await databaseOf(req),
    sql`delete from accounts.passkeys where person = ${person.id} and id = ${id} returning name`,
  )
  const [first] = removed
  if (first) await note(req, 'passkeyRemoved', { subject: personSubject(person), details: { name: first.name } })
  return first !== undefined
}

/** What a browser needs to sign in with one of the passkeys of a person; null when they have none. */
export async function challengeOf(
  req: PayloadRequest,
  person: string,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const kept = await keptOf(req, person)
  if (kept.length === 0) return null
  const options = await generateAuthenticationOptions({
    rpID: site().rpID,
    allowCredentials: kept.map(({ id, transports }) => ({ id, transports })),
    userVerification,
  })
  await keepChallenge(req, person, options.challenge, 'signIn')
  return options
}

/** Whether the answer of a browser is that of a passkey of the person to a challenge of theirs, which counts once. */
export async function isPasskeyTaken(
  req: PayloadRequest,
  person: string,
  response: AuthenticationResponseJSON,
): Promise<boolean> {
  const kept = (await keptOf(req, person)).find(({ id }) => id === response.id)
  if (!kept) return false
  const credential = {
    id: kept.id,
    publicKey: new Uint8Array(Buffer.from(kept.public_key, 'base64url')),
    counter: Number(kept.counter),
  }
  const answer = await verifyAuthenticationResponse({
    response,
    credential,
    expectedChallenge: takesChallenge(req, person, 'signIn'),
    expectedOrigin: site().origin,
    expectedRPID: site().rpID,
    requireUserVerification: false,
  }).catch(() => null)
  if (!answer?.verified) return false
  await (await databaseOf(req)).execute(sql`
    update accounts.passkeys set counter = ${answer.authenticationInfo.newCounter} where id = ${kept.id}`)
  return true
}
