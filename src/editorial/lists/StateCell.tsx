import type { DefaultServerCellComponentProps } from 'payload'
import { adminText } from '#/cms/adminText'
import { messages } from './messages'
import { statesOf } from './statesOf'
import './lists.css'

/** The state of a record in each language: "fr : public, modifié depuis". */
export async function StateCell({ rowData, payload, i18n }: DefaultServerCellComponentProps) {
  // The chooser of records asks for cells without a row.
  if (!rowData) return null
  const states = await statesOf(payload, String(rowData.id))
  const speaker = { i18n } as Parameters<typeof adminText>[0]
  const colon = i18n.language === 'fr' ? '\u00a0: ' : ': '
  return (
    <span className="desk-states">
      {states.map(({ locale, state, missing, outdated }) => {
        const words = [
          adminText(speaker, messages.states[state]),
          ...(missing > 0 && state !== 'never' ? [adminText(speaker, messages.missing)] : []),
          ...(outdated > 0 ? [adminText(speaker, messages.outdated)] : []),
        ]
        return (
          <span key={locale} className={`desk-state desk-state-${state}`}>
            {locale + colon + words.join(', ')}
          </span>
        )
      })}
    </span>
  )
}
