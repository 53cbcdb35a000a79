const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether the first letter of a text is one of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '')
}

/** The attribute of a text in such a script, without which a bracket or a year beside it stands on the wrong side. */
export const directionOf = (text: string): { dir?: 'rtl' } => (isRightToLeft(text) ? { dir: 'rtl' } : {})
