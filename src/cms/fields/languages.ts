/** The languages that a document or a printed name may be in: the six of the United Nations. */
export const documentLanguages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
