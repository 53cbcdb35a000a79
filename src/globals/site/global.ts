import type { GlobalConfig } from 'payload'
import { publishers, staff } from '#/cms/accounts/access'
import { settingsNoted } from '#/cms/audit/hooks'
import { proseEditor } from '#/cms/fields/editor'
import { related, webAddress } from '#/cms/fields/fields'
import { messages as shared } from '#/cms/messages'
import { announceGlobal } from '#/cms/publishing/announce'
import { inALanguage } from '#/cms/publishing/language'
import { savedInPublic } from '#/cms/publishing/workingCopy'
import { messages } from './messages'

/** The words that every page shows around its text. It has no draft: each language is public once it is saved. */
export const site: GlobalConfig = {
  slug: 'site',
  label: messages.title,
  access: { read: () => true, readVersions: staff, update: publishers },
  admin: { group: shared.groups.site },
  versions: { max: 0 },
  custom: { public: true },
  hooks: { beforeOperation: [inALanguage, savedInPublic], afterChange: [announceGlobal, settingsNoted] },
  fields: [
    { name: 'name', type: 'text', label: messages.name, required: true, localized: true },
    { name: 'shortName', type: 'text', label: messages.shortName, localized: true },
    { name: 'description', type: 'textarea', label: messages.description, localized: true },
    {
      name: 'contact',
      type: 'group',
      label: messages.contact,
      fields: [
        { name: 'email', type: 'email', label: messages.email },
        {
          name: 'form',
          type: 'text',
          label: messages.form,
          validate: webAddress,
          admin: { description: messages.formDescription },
        },
        { name: 'text', type: 'textarea', label: messages.contactText, localized: true },
      ],
    },
    related('menu', 'pages', messages.menu, { many: true }),
    { name: 'footer', type: 'richText', label: messages.footer, localized: true, editor: proseEditor },
  ],
}
