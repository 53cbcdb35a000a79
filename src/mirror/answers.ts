import type { Locale } from '#/i18n/locales'
import type { State } from './known'

/** The answer of the portal at an address, as the mirror gives it. */
export type Answer = {
  address: string
  /** The language that the client prefers, where the answer depends on it. */
  language: Locale | null
  status: number
  /** Where a redirection leads. */
  location: string | null
  /** The file of the body, in the folder of the mirror. */
  file: string | null
  sha256: string | null
  etag: string | null
  headers: Record<string, string>
}

/** What `mirror.json` holds: any server could be driven by it. */
export type Mirror = {
  /** ISO. */
  made: string
  state: State & {
    /** The address that was asked, and the one that pages name. */
    from: string
    publicUrl: string
    build: string
    /** Where the mirror stands: the configuration of a server names it. */
    place: string
    /** Pages say which status holds today. */
    day: string
  }
  answers: Answer[]
}

export const keyOf = ({ address, language }: Pick<Answer, 'address' | 'language'>): string =>
  `${language ?? ''} ${address}`
