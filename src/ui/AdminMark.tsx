import { Mark } from './Mark'

/** The mark with the name of the portal, on the pages of the administration that have no menu: sign-in and the like. */
export function AdminLogo() {
  return (
    <div className="entente-mark entente-mark-named">
      <Mark /> <span>Entente</span>
    </div>
  )
}

/** The mark alone, at the head of the breadcrumbs of the administration, in a link that names itself. */
export function AdminIcon() {
  return (
    <div className="entente-mark">
      <Mark />
    </div>
  )
}
