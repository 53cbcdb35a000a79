/**
 * The advisory locks of the portal, by number. One list: two with the same number wait for each other without end. No other
 * program of the database has these, and a number stays what it is, since two versions may serve at once.
 */
export const advisoryLocks = {
  /** Alone: bringing the database up to date, or restoring into it. */
  setup: 5_418_210_347,
  /** Alone: appending to the ledger. The last but one that a publication takes. */
  ledger: 5_418_210_348,
  /** Shared by each transaction that stores a file and by each backup; alone by the sweep. */
  files: 5_418_210_349,
  /** Alone: running jobs, for as long as they run. */
  jobs: 5_418_210_350,
  /** Alone: appending to the audit, right before a COMMIT. */
  audit: 5_418_210_351,
} as const
