/** Publishing a set: in one transaction with the note that it is done, so that it happens once or not at all. */
import { APIError, createLocalReq, type Payload, type PayloadRequest, type ValidationFieldError } from 'payload'
import { mayPublish } from '#/cms/accounts/access'
import { decides, languagesOfPeople, teamOf } from '#/cms/accounts/team'
import { adminText } from '#/cms/adminText'
import { emailTemplate } from '#/cms/emailTemplate'
import { type Outcome, publish } from '#/cms/publishing/publication'
import { inTransaction, transactionOf } from '#/cms/transaction'
import { env } from '#/env'
import { defaultLocale } from '#/i18n/locales'
import type { User } from '#/payload-types'
import { messages } from './messages'
import { actsOf, dueSets, endSet, heldSet, membersOf, type PublicationSet } from './store'

/**
 * Publishes a set in the transaction of the request, and notes that it is done.
 * @throws APIError 404 and 409 for a set that is not there, done or empty, and what a publication throws
 */
export async function publishNow(id: string, req: PayloadRequest): Promise<Outcome> {
  const transaction = await transactionOf(req)
  const set = transaction ? await heldSet(transaction, id) : null
  if (!set) throw new APIError(adminText(req, messages.noSet), 404, undefined, true)
  if (set.state === 'done') throw new APIError(adminText(req, messages.isDone), 409, undefined, true)
  return publishHeld(set, req)
}

async function publishHeld(set: PublicationSet, req: PayloadRequest): Promise<Outcome> {
  const members = await membersOf(set.id, req)
  if (members.length === 0) throw new APIError(adminText(req, messages.isEmpty), 409, undefined, true)
  const outcome = await publish(req, actsOf(members), { note: [set.name, set.note].filter(Boolean).join(' – ') })
  await endSet(set.id, [], req)
  return outcome
}

/** Publishes every set whose moment has come, each by itself. @returns how many were published */
export async function publishDue(payload: Payload): Promise<number> {
  let published = 0
  for (const id of await dueSets(await createLocalReq({}, payload))) {
    try {
      if (await publishIfDue(id, payload)) published += 1
    } catch (error) {
      // The database is away, for example: the set stays due, and is tried again at the next run.
      if (!isRefusal(error)) payload.logger.error({ err: error, msg: 'A set was not published.', set: id })
      else await noteFailure(id, problemsIn(error), payload)
    }
  }
  return published
}

/** @returns whether it was published; another process can have done it */
async function publishIfDue(id: string, payload: Payload): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const transaction = await transactionOf(req)
    const set = transaction ? await heldSet(transaction, id) : null
    if (set?.state !== 'scheduled' || !set.isDue) return false
    const person = set.scheduler ? await personOf(set.scheduler, payload, req) : null
    req.user = person && { ...person, collection: 'users' }
    if (!mayPublish(req)) {
      const name = set.scheduledBy ?? '–'
      throw new APIError(adminText(req, messages.noPerson)(name), 403, undefined, true)
    }
    await publishHeld(set, req)
    return true
  })
}

const words = messages.mail

const personOf = (id: string, payload: Payload, req: PayloadRequest) =>
  payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })

const isRefusal = (error: unknown): error is APIError => error instanceof APIError && error.status < 500

function problemsIn({ message, data }: APIError): string[] {
  const { errors = [] } = (data ?? {}) as { errors?: ValidationFieldError[] }
  const told = errors.map(({ label, message: text }) => (typeof label === 'string' ? `${label} – ${text}` : text))
  return told.length > 0 ? told : [message]
}

/** Tells why a set was not published: on its page, and by mail to those who publish. */
async function noteFailure(id: string, problems: string[], payload: Payload): Promise<void> {
  const set = await inTransaction(payload, async (req) => {
    const transaction = await transactionOf(req)
    const held = transaction ? await heldSet(transaction, id) : null
    if (held?.state !== 'scheduled') return null
    await endSet(id, problems, req)
    return held
  })
  if (!set) return
  payload.logger.warn({ msg: 'A set was refused when its hour came.', set: id, problems })
  const req = await createLocalReq({}, payload)
  const known = await languagesOfPeople(req)
  for (const { id: person, email } of (await teamOf(req)).filter(decides)) {
    const locale = known.get(person) ?? defaultLocale
    const subject = words.subject[locale](set.name)
    const html = emailTemplate({
      locale,
      title: subject,
      paragraphs: [words.text[locale](set.name), ...problems],
      link: { href: `${env().publicUrl}/admin/sets/${id}`, text: words.link[locale] },
      after: words.after[locale],
    })
    await payload
      .sendEmail({ to: email, subject, html })
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'A message was not sent.' }))
  }
}
