import type { Access, CollectionConfig, Field, FieldAccess } from 'payload'
import { actorOf, administrators, isAdministrator, isStaff, nobody, staff } from '#/cms/accounts/access'
import { passkeyEndpoints } from '#/cms/accounts/passkeyEndpoints'
import { secondFactorEndpoints } from '#/cms/accounts/secondFactorEndpoints'
import { sessionEndpoints } from '#/cms/accounts/sessions'
import { signInEndpoints } from '#/cms/accounts/signIn'
import { secondFactorAsked, secondFactorKept } from '#/cms/accounts/signInFactor'
import { adminText } from '#/cms/adminText'
import { passwordNoted, personDeletedNoted, personNoted, signInNoted, signOutNoted } from '#/cms/audit/hooks'
import { localeOptions, options } from '#/cms/fields/fields'
import { messages as shared } from '#/cms/messages'
import { env } from '#/env'
import {
  boundedCredentials,
  boundedNewPassword,
  contentInOwnLanguage,
  currentPasswordAsked,
  evenSignIn,
  keepAnAdministrator,
  keepLastAdministrator,
  resetLetter,
  resetSubject,
} from './hooks'
import { messages } from './messages'

const oneself: Access = ({ req }) => {
  if (isAdministrator(req)) return true
  const actor = actorOf(req)
  return actor ? { id: { equals: actor.id } } : false
}

/** The team reads the names of its people; the rest of an account is for the person and for administrators. */
const oneselfField: FieldAccess = ({ req, doc, id }) =>
  isAdministrator(req) || (actorOf(req) !== null && actorOf(req)?.id === (doc?.id ?? id))

const administratorsField: FieldAccess = ({ req }) => isAdministrator(req)

const panel = (name: string, component: string): Field => ({
  name,
  type: 'ui',
  admin: { components: { Field: component }, disableListColumn: true, disableBulkEdit: true },
})

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: messages.singular, plural: messages.plural },
  access: {
    admin: ({ req }) => isStaff(req),
    create: administrators,
    read: staff,
    readVersions: nobody,
    update: oneself,
    delete: administrators,
    unlock: nobody,
  },
  admin: {
    group: shared.groups.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'languages'],
    listSearchableFields: ['name'],
  },
  disableDuplicate: true,
  auth: {
    // No lock of an account, by which anybody could keep a person out: attempts are counted by `signInEndpoints`.
    maxLoginAttempts: 0,
    tokenExpiration: 2 * 60 * 60,
    useSessions: true,
    forgotPassword: { generateEmailSubject: resetSubject, generateEmailHTML: resetLetter },
    // Lax, not Strict: a link in an e-mail must not lead to the sign-in page.
    cookies: { sameSite: 'Lax', secure: env().publicUrl.startsWith('https:') },
  },
  endpoints: [
    // Replaces Payload's endpoint: the first administrator is made at the start, never over HTTP.
    { path: '/first-register', method: 'post', handler: () => new Response(null, { status: 404 }) },
    ...signInEndpoints,
    ...sessionEndpoints,
    ...secondFactorEndpoints,
    ...passkeyEndpoints,
  ],
  hooks: {
    beforeOperation: [evenSignIn, boundedNewPassword, secondFactorKept],
    beforeValidate: [boundedCredentials, currentPasswordAsked],
    beforeChange: [keepAnAdministrator, passwordNoted],
    afterChange: [personNoted],
    beforeDelete: [keepLastAdministrator],
    afterDelete: [personDeletedNoted],
    beforeLogin: [secondFactorAsked],
    afterLogin: [contentInOwnLanguage, signInNoted],
    afterLogout: [signOutNoted],
  },
  fields: [
    // Not named like the field that it shows, whose value the form would then leave out.
    panel('ownCredentials', '/cms/admin/CurrentPassword#CurrentPassword'),
    { name: 'name', type: 'text', label: messages.name, required: true },
    {
      name: 'email',
      type: 'email',
      label: messages.email,
      required: true,
      unique: true,
      access: { read: oneselfField },
    },
    {
      name: 'role',
      type: 'select',
      label: messages.role,
      required: true,
      defaultValue: 'editor',
      options: options(messages.roles),
      access: { create: administratorsField, read: oneselfField, update: administratorsField },
      admin: { description: messages.roleDescription },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: messages.languages,
      options: localeOptions,
      access: { create: administratorsField, read: oneselfField, update: administratorsField },
      admin: { condition: (data) => data?.role === 'translator' },
      validate: (value, { siblingData, req }) => {
        const { role } = siblingData as { role?: string }
        return role === 'translator' && !(Array.isArray(value) && value.length)
          ? adminText(req, messages.languagesNeeded)
          : true
      },
    },
    panel('secondFactor', '/cms/admin/SecondFactor#SecondFactor'),
    panel('sessionsOpened', '/cms/admin/Sessions#Sessions'),
  ],
}
