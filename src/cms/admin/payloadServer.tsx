/** Server-side parts of Payload's administration. Only this module imports them: a change of theirs is met here. */
import { DefaultTemplate } from '@payloadcms/next/templates'
import { RenderDefaultCell } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { FieldDiffContainer, getHTMLDiffComponents } from '@payloadcms/ui/rsc'
import { buildFormState } from '@payloadcms/ui/utilities/buildFormState'
import type { AdminViewServerProps, DefaultServerCellComponentProps, DocumentViewServerProps, FormState } from 'payload'
import type { ReactNode } from 'react'

export { FieldDiffContainer, getHTMLDiffComponents }

/** The fields of a record in the language of the request, rendered to be typed in, even while somebody has its form open. */
export async function editableFormState({ doc, initPageResult }: DocumentViewServerProps): Promise<FormState> {
  const { collectionConfig, docID, permissions, req } = initPageResult
  const slug = collectionConfig?.slug ?? ''
  const docPermissions = permissions.collections?.[slug]
  const { state } = (await buildFormState({
    id: docID,
    collectionSlug: slug,
    data: doc,
    docPermissions: docPermissions as never, // of the collection, which has no rule that asks for the record
    docPreferences: { fields: {} },
    fallbackLocale: false,
    locale: String(req.locale),
    operation: 'update',
    readOnly: false,
    renderAllFields: true,
    req,
    schemaPath: slug,
    skipValidation: true,
  })) as { state: FormState }
  return state
}

/** The logo of the configuration, above the forms for signing in. */
export function PortalLogo({ page }: { page: AdminViewServerProps }): ReactNode {
  const { config, importMap } = page.initPageResult.req.payload
  return RenderServerComponent({ Component: config.admin.components?.graphics?.Logo, importMap })
}

/** A page of our own in the administration, with its navigation around it. */
export function AdminPage({ page, children }: { page: AdminViewServerProps; children: ReactNode }) {
  const { locale, permissions, req, visibleEntities } = page.initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(page.params ? { params: page.params } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(page.searchParams ? { searchParams: page.searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
    >
      <div className="gutter--left gutter--right desk-page">{children}</div>
    </DefaultTemplate>
  )
}

/** A cell of a list that shows a text of ours as Payload shows its own: linked in a list, chosen in a drawer. */
export function ListCell({ cell, text }: { cell: DefaultServerCellComponentProps; text: string }) {
  const { collectionSlug, columnIndex, field, link, linkURL, rowData } = cell
  const clientProps = {
    cellData: text,
    collectionSlug,
    field: { name: 'name' in field ? String(field.name) : '', type: 'text' as const },
    link: link ?? false,
    ...(linkURL ? { linkURL } : {}),
    rowData,
  }
  return (
    <RenderDefaultCell
      clientProps={clientProps as never} // the server's field is more than the browser needs
      columnIndex={columnIndex ?? 0}
      enableRowSelections={false}
      isLinkedColumn={Boolean(link)}
    />
  )
}
