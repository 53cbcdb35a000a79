import type { Ability } from '../ability'
import { translationEndpoints } from './endpoints'
import { messages } from './messages'

/** Translating: both languages side by side, and what is missing or out of date, text by text. */
export const translation: Ability = {
  endpoints: translationEndpoints,
  tabs: {
    translate: { component: '/editorial/translation/TranslateView#TranslateView', label: messages.tab, order: 150 },
  },
}
