import type { DefaultServerCellComponentProps } from 'payload'
import { ListCell } from '#/cms/admin/payloadServer'

/** The name of a record; one that has none in the language of the content is called as everywhere else. */
export function NameCell(cell: DefaultServerCellComponentProps) {
  return <ListCell cell={cell} text={String(cell.cellData || cell.rowData.shownName || '')} />
}
