/** Held while the schema or the first content is written; no other program of this database has this number. */
export const setupLock = 5_418_210_347
