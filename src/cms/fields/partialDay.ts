import type { TextFieldSingleValidation } from 'payload'
import { adminText } from '#/cms/adminText'

const wrong = {
  fr: (value: string) =>
    `« ${value} » n’est pas une date possible. Écrivez une année, un mois ou un jour : 2022, 2022-05, 2022-05-31.`,
  en: (value: string) =>
    `“${value}” is not a possible date. Write a year, a month or a day: 2022, 2022-05, 2022-05-31.`,
}

/** A date known to the year, the month or the day, as ISO 8601 cuts it. */
export const partialDay: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  const shape = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)
  const whole = `${value}-01-01`.slice(0, 10)
  const real = shape && !Number.isNaN(Date.parse(whole)) && new Date(whole).toISOString().startsWith(whole)
  return real ? true : adminText(req, wrong)(value)
}
