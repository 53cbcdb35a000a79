'use client'
// It mends what Payload's form does in the browser.
import { useLoadingRows, useRefusedFields } from './payload'

/** Stands in every form, and shows nothing. */
export function FormWatch() {
  useLoadingRows()
  useRefusedFields()
  return null
}
