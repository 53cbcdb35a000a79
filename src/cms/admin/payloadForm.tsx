'use client'
// A form of our own around fields of Payload. Like `payload.ts`, it is where a change of Payload's is met.
import {
  EmailField,
  Form,
  FormSubmit,
  OperationProvider,
  PasswordField,
  RenderFields,
  TextField,
  useAuth,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { ClientField, ClientUser, FormState } from 'payload'
import { email } from 'payload/shared'
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

type Sent<T> = { send: (form: FormData) => Promise<Response>; onDone: (told: T) => void; children: ReactNode }

/** A form that a function of ours sends. Payload's form shows the errors of the answer, at their fields and as notices. */
export function SentForm<T>({ send, onDone, children }: Sent<T>) {
  return (
    <Form
      // It takes the answer of the function, which its type does not say.
      action={send as unknown as (form: FormData) => Promise<void>}
      className="login__form"
      disableSuccessStatus
      method="POST"
      onSuccess={async (told) => onDone(told as T)}
      waitForAutocomplete
    >
      {children}
    </Form>
  )
}

/** The fields of the form for signing in, as Payload's own has them. */
export function CredentialFields({ forgotten }: { forgotten: string }) {
  const { t } = useTranslation()
  return (
    <>
      <div className="login__form__inputWrap">
        <EmailField
          field={{ name: 'email', admin: { autoComplete: 'email' }, label: t('general:email'), required: true }}
          path="email"
          validate={email}
        />
        <PasswordField
          autoComplete="current-password"
          field={{ name: 'password', label: t('general:password'), required: true }}
          path="password"
        />
      </div>
      <a href={forgotten}>{t('authentication:forgotPasswordQuestion')}</a>
      <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
    </>
  )
}

/** A field for a code that is asked once the password is known to be right. */
export function CodeField({ label }: { label: string }) {
  const { t } = useTranslation()
  return (
    <>
      <div className="login__form__inputWrap">
        <TextField
          field={{ name: 'code', admin: { autoComplete: 'one-time-code' }, label, required: true }}
          path="code"
        />
      </div>
      <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
    </>
  )
}

export type Entered = { user: ClientUser; token: string; exp: number }

/** Enters the administration with the answer to a sign-in. */
export function useEntry(to: string): (entered: Entered) => void {
  const { setUser } = useAuth()
  const router = useRouter()
  return (entered) => {
    setUser(entered)
    router.push(to)
  }
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
