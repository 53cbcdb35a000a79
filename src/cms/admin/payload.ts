'use client'
// Payload's forms run in the browser. Only this module imports their hooks: a change of theirs is met here.
import {
  FormSubmit,
  PasswordField,
  Button as PayloadButton,
  CalendarIcon as PayloadCalendarIcon,
  FieldDescription as PayloadFieldDescription,
  FieldError as PayloadFieldError,
  FieldLabel as PayloadFieldLabel,
  toast,
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useField,
  useForm,
  useFormFields,
  useFormModified,
  useFormSubmitted,
  useHotkey,
  useLocale,
  useModal,
  useOperation,
  useRowLabel,
  useTranslation,
} from '@payloadcms/ui'
import type { ClientField, ValidationFieldError } from 'payload'
import { useCallback, useEffect, useRef, useState } from 'react'
import { defaultLocale, isLocale, type Locale } from '#/i18n/locales'

type Values = Record<string, unknown>

export const Button = PayloadButton
/** A button that is disabled while the form is read-only or being sent. */
export const FormButton = FormSubmit
export const notify = toast
export const FieldLabel = PayloadFieldLabel
export const FieldError = PayloadFieldError
export const FieldDescription = PayloadFieldDescription
export const CalendarIcon = PayloadCalendarIcon

/** The language of the administration, not that of the content. */
export function useAdminLanguage(): Locale {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : defaultLocale
}

/** The record that the form edits, with the person who edits it. */
export function useRecord() {
  const { collectionSlug, id, data, docConfig, currentEditor, setCurrentEditor } = useDocumentInfo()
  const locale = useContentLocale()
  const { user } = useAuth()
  // A session that ends leaves no user: what was typed is still that of the person who typed it.
  const [person] = useState(user ? String(user.id) : null)
  const editor = currentEditor && typeof currentEditor === 'object' ? currentEditor : null
  const name = typeof editor?.name === 'string' ? editor.name : null
  useEffect(() => {
    // Payload's dialog calls this person by an address that the team does not read, or else by an id.
    if (editor && name && !editor.email) setCurrentEditor?.({ ...editor, email: name })
  }, [editor, name, setCurrentEditor])
  const saved = (data ?? {}) as Values
  return {
    collection: collectionSlug ?? '',
    /** Null while the record was never saved. */
    id: id === undefined ? null : String(id),
    /** The language of the content. */
    locale,
    fields: (docConfig?.fields ?? []) as ClientField[],
    /** The state that the form began from; it follows each save. */
    saved,
    updatedAt: typeof saved.updatedAt === 'string' ? saved.updatedAt : null,
    person,
    /** The name of another person who holds the record. */
    otherEditor: editor && editor.id !== person ? name : null,
  }
}

/** Finds the field by which the records of a collection are called. */
export function useTitleFields(): (collection: string) => string {
  const { getEntityConfig } = useConfig()
  return useCallback(
    (collection) => getEntityConfig({ collectionSlug: collection })?.admin?.useAsTitle ?? 'id',
    [getEntityConfig],
  )
}

/** Whether the person translates: they change texts alone, and no row. */
export const useIsTranslator = (): boolean => useAuth().user?.role === 'translator'

/** Whether the person publishes: only they address what they make to others. */
export const useMayPublish = (): boolean => ['publisher', 'administrator'].includes(String(useAuth().user?.role))

/** What is typed in the form, and what can be done with it. */
export function useTyped() {
  const { submit, getData, reset, setModified, setSubmitted, dispatchFields, disabled } = useForm()
  const { action, setData } = useDocumentInfo()
  const isModified = useFormModified()
  const operation = useOperation()
  return {
    isModified,
    isNew: operation === 'create',
    isReadOnly: Boolean(disabled),
    values: () => getData() as Values,
    setModified,
    /** Fills the form, as text that is not saved. */
    fill: async (values: Values) => {
      await reset(values)
      setModified(true)
    },
    /** Shows a saved state. */
    show: async (values: Values) => {
      setData(values)
      await reset(values)
    },
    /** Marks fields, and the tabs that hold them. */
    mark: (errors: ValidationFieldError[]) => {
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
      setSubmitted(true)
    },
    /**
     * Saves, naming the state that the form began from.
     * @returns whether it was saved; Payload has told why not
     */
    send: async (based: string | null, values?: Values): Promise<boolean> => {
      const query = based ? `&based=${encodeURIComponent(based)}` : ''
      const overrides = values ? () => values as unknown as FormData : undefined // it is sent as JSON
      const answer = await submit({ action: `${action}${query}`, ...(overrides ? { overrides } : {}) })
      return Boolean(answer && answer.res.status < 400)
    },
  }
}

/** The value of one field of the form. A row that was moved has another path than the one its field was rendered with. */
export function useFieldValue(renderedAt: string) {
  const { path, value, setValue, showError, disabled } = useField<unknown>({ potentiallyStalePath: renderedAt })
  return { path, value, setValue, showError, isDisabled: Boolean(disabled) }
}

/** The language of the content. */
export function useContentLocale(): Locale {
  const { code } = useLocale()
  return isLocale(code) ? code : defaultLocale
}

/** What is typed at a path of the nearest form: of a block of prose, its own. */
export const useTypedAt = (path: string): unknown => useFormFields(([fields]) => fields?.[path]?.value ?? null)

/** The row of which a label is shown: its values, and its place from 1. */
export function useRowOfForm() {
  const { data, rowNumber = 0 } = useRowLabel<Values>()
  return { values: data ?? {}, number: rowNumber + 1 }
}

/** Whether the form of a person is their own and changes what the current password is asked for. */
export function useChangesOwnCredentials(): boolean {
  const { user } = useAuth()
  const { dispatchFields } = useForm()
  const { collectionSlug, data, id } = useDocumentInfo()
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each save
  useEffect(() => {
    // Payload's form keeps a password that was saved, and would send it with the next change.
    if (id) for (const path of ['password', 'confirm-password']) dispatchFields({ type: 'REMOVE', path })
  }, [data?.updatedAt])
  const changes = useFormFields(([{ email, password } = {}]) =>
    Boolean(password?.value || (email && email.value !== data?.email)),
  )
  return collectionSlug === user?.collection && id === user?.id && changes
}

/** A field for a password that is sent with the form and stored nowhere; it leaves the form with its component. */
export function useSentPassword(path: string): typeof PasswordField {
  const { dispatchFields } = useForm()
  useEffect(() => () => dispatchFields({ type: 'REMOVE', path }), [dispatchFields, path])
  return PasswordField
}

/** Sets a field by its path, and tells what is typed there. */
export function useOtherFields() {
  const { getField, dispatchFields, setModified } = useForm()
  return {
    typedAt: (path: string): unknown => getField(path)?.value ?? null,
    /** An editor of prose follows its initial value alone. */
    setTypedAt: (path: string, value: unknown) => {
      const isProse = Boolean(value && typeof value === 'object' && 'root' in value)
      dispatchFields({ type: 'UPDATE', path, value, ...(isProse ? { initialValue: value } : {}) })
      setModified(true)
    },
  }
}

/** Adds a row with values to a list of the form. */
export function useNewRow(): (path: string, values: Values) => void {
  const { addFieldRow } = useForm()
  return (path, values) => {
    const states = Object.entries(values).map(([name, value]) => [name, { value, initialValue: value, valid: true }])
    addFieldRow({ path, schemaPath: path, subFieldState: Object.fromEntries(states) })
  }
}

const rowsInterval = 1500

/**
 * Asks again for the fields of a new row that never came. A row that was added while the form waited for an answer counts
 * as told by that answer (the debounced comparison in Payload's `Form`), and would stay grey until something is typed.
 */
export function useLoadingRows(): void {
  const { dispatchFields, getField } = useForm()
  const path = useFormFields(([fields]) =>
    Object.keys(fields ?? {}).find((name) => fields[name]?.rows?.some(({ isLoading }) => isLoading)),
  )
  useEffect(() => {
    if (!path) return undefined
    let asked = 0
    const timer = setInterval(() => {
      asked += 1
      const rows = (getField(path)?.rows ?? []).map((row) => ({ ...row, asked }))
      dispatchFields({ type: 'UPDATE', path, rows })
    }, rowsInterval)
    return () => clearInterval(timer)
  }, [path, dispatchFields, getField])
}

/**
 * Keeps what a refused save said of the fields until something is typed. An answer to what was typed before the save can
 * come after it, and Payload's form takes it for the last word.
 */
export function useRefusedFields(): void {
  const [fields, dispatchFields] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const refusal = useRef<{ values: Values; errors: Map<string, string> } | null>(null)
  useEffect(() => {
    if (!isSubmitted) {
      refusal.current = null
      return
    }
    const values = Object.fromEntries(Object.entries(fields).map(([path, { value }]) => [path, value]))
    const before = refusal.current
    const isTyped = before && Object.keys(values).some((path) => values[path] !== before.values[path])
    const errors = new Map(isTyped ? [] : before?.errors)
    const lost = [...errors].filter(([path]) => fields[path]?.valid !== false)
    for (const [path, { valid, errorMessage }] of Object.entries(fields)) {
      if (valid === false && errorMessage) errors.set(path, errorMessage)
    }
    refusal.current = { values, errors }
    if (lost.length > 0) {
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: lost.map(([path, message]) => ({ path, message })) })
    }
  }, [fields, isSubmitted, dispatchFields])
}

/** Calls back at Ctrl+S or Cmd+S. */
export function useSaveKey(onPress: () => void): void {
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    onPress()
  })
}

/**
 * Payload's dialog that the record was saved by somebody else has one button, which reloads the form and loses the first
 * words that were typed: it is closed, and the caller told.
 */
export function useStaleRecord(onStale: () => void): void {
  const { isModalOpen, closeModal } = useModal()
  const slug = 'document-stale-data'
  const isOpen = isModalOpen(slug)
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it opens
  useEffect(() => {
    if (!isOpen) return
    closeModal(slug)
    onStale()
  }, [isOpen])
}
