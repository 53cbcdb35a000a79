import fc from 'fast-check'

const isLongRun = Boolean(process.env.NEW_CASES)

/**
 * Generated cases are the same in every run of `npm test`: a change is judged by its own effect. The long run generates
 * new ones each time, and prints the seed of a case that fails.
 */
if (!isLongRun) fc.configureGlobal({ seed: 20_261_124 })

/** How many cases are tried of a property: all of them in the long run, a twentieth in `npm test`. */
export const runs = (many: number): number => (isLongRun ? many : Math.max(25, Math.round(many / 20)))

export { fc }
