import type { Ability } from '../ability'
import { translationEndpoints } from './endpoints'
import { messages } from './messages'

/** Translating: both languages side by side, and what is missing or out of date, text by text. */
export const translation: Ability = {
  endpoints: translationEndpoints,
  panels: { translateLink: '/editorial/translation/TranslateLink#TranslateLink' },
  tabs: {
    translate: { component: '/editorial/translation/TranslateView#TranslateView', label: messages.tab, order: 150 },
  },
}
