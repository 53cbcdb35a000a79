/** Whether a page links an address: only those of the web and of mail, for an editor may have pasted anything. */
export const isLinked = (url: string): boolean => /^(?:https?:|mailto:)/i.test(url)
