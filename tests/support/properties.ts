import fc from 'fast-check'

/**
 * Generated cases are the same in every run of `npm test`: a change is judged by its own effect. The long run generates
 * new ones each time, and prints the seed of a case that fails.
 */
if (!process.env.NEW_CASES) fc.configureGlobal({ seed: 20_261_124 })

export { fc }
