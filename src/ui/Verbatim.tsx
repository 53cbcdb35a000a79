import { Fragment } from 'react'
import { typesetVerbatim } from '#/i18n/typography'

/** A name of two or three words in parentheses, the later ones with a Latin ending: "(Tursiops truncatus ponticus)". */
const scientificName = /(?<=\()([A-Z][a-z]+(?: [a-z]+(?:us|a|um|is|i|ae|ens)){1,2})(?=\))/

/** A title that is quoted as official, with the punctuation of its author; scientific names are marked as Latin. */
export function Verbatim({ text }: { text: string }) {
  return typesetVerbatim(text)
    .split(scientificName)
    .map((part, place) => <Fragment key={place}>{place % 2 === 1 ? <i lang="la">{part}</i> : part}</Fragment>)
}
