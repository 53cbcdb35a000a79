import { randomInt } from 'node:crypto'

/** 24 characters, over 130 bits. Characters that look alike are left out, for copying by hand. */
export function generatedPassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return Array.from({ length: 24 }, () => alphabet[randomInt(alphabet.length)]).join('')
}
