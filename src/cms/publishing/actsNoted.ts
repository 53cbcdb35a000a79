import type { PayloadRequest } from 'payload'
import { note, type Subject } from '#/cms/audit/audit'
import type { Entry } from '#/live/ledger'

type Acted = { subject: Subject; entries: readonly Pick<Entry, 'action' | 'part'>[] }

/**
 * Notes in the audit each record that an act published or withdrew, with its entries of the ledger.
 * @param last the number of the last of these entries
 */
export async function noteActs(req: PayloadRequest, acted: readonly Acted[], last: number, why: string | null) {
  let end = last - acted.reduce((sum, { entries }) => sum + entries.length, 0)
  for (const { subject, entries } of acted) {
    const ledger = [end + 1, end + entries.length]
    end += entries.length
    for (const action of ['publish', 'withdraw'] as const) {
      const parts = entries.filter((entry) => entry.action === action).map(({ part }) => part)
      const details = { parts, ledger, ...(why ? { note: why } : {}) }
      if (parts.length > 0) await note(req, action === 'publish' ? 'published' : 'withdrawn', { subject, details })
    }
  }
}
