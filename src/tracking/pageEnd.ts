/** The id of the last element of every page. The press takes a page without it as incomplete. */
export const pageEndId = 'page-end'
