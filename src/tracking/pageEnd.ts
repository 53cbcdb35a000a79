/** The id of what every page renders last: the press takes a page for whole when it is there. */
export const pageEndId = 'page-end'
