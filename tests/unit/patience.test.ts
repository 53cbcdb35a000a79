import { expect, test } from 'vitest'
import { processorsIn } from '../../src/patience'

test.each([
  ['0-3,8', [0, 1, 2, 3, 8]],
  ['2', [2]],
  ['0,2-3', [0, 2, 3]],
])('a thread that may run on %s', (list, numbers) => {
  expect(processorsIn(`Cpus_allowed:\tf\nCpus_allowed_list:\t${list}\nMems_allowed_list:\t0-1\n`)).toEqual(numbers)
})

test('a thread of which nothing is said', () => {
  expect(processorsIn('Name:\tnode\n')).toEqual([])
})
