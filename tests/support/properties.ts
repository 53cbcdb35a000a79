import fc from 'fast-check'

/**
 * Cases that are made up come the same in every run of `npm test`: a change is judged by what it changes. The long run
 * makes up new ones each time, and prints the seed of one that fails.
 */
if (!process.env.NEW_CASES) fc.configureGlobal({ seed: 20_261_124 })

export { fc }
