'use client'
// A form of our own around fields of Payload. Like `payload.ts`, it is where a change of Payload's is met.
import { Form, OperationProvider, RenderFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { ClientField, FormState } from 'payload'
import type { ReactNode } from 'react'

/** A form of fields that were rendered on the server. It sends nothing by itself. */
export function EditableForm({ state, children }: { state: FormState; children: ReactNode }) {
  return (
    <OperationProvider operation="update">
      <Form el="div" initialState={state} isDocumentForm>
        {children}
      </Form>
    </OperationProvider>
  )
}

/** One field of such a form, at its path: rows by their place. */
export function FieldAt({ field, path, isReadOnly }: { field: ClientField; path: string; isReadOnly: boolean }) {
  const parentPath = path.split('.').slice(0, -1).join('.')
  return (
    <RenderFields
      fields={[field]}
      forceRender
      margins={false}
      parentIndexPath=""
      parentPath={parentPath}
      parentSchemaPath={parentPath}
      permissions={true}
      readOnly={isReadOnly}
    />
  )
}

/**
 * Waits until the editors of prose have told the form what was typed in them, which they do when the browser is idle; the
 * form counts as typed in 10 ms later (Payload's `useField`).
 */
export const editorsTold = (): Promise<void> =>
  new Promise((resolve) => {
    const counted = () => setTimeout(resolve, 50)
    if ('requestIdleCallback' in window) requestIdleCallback(counted, { timeout: 1000 })
    else setTimeout(counted, 200)
  })

/** Asks the server for the page again; what is typed stays. */
export function useRefresh(): () => void {
  const { refresh } = useRouter()
  return refresh
}
