/** How an item of a list is counted, by the sign before it: "3.", "(c)", "iv)"; any other sign is that of no order. */
export type Numbering = { ordered: boolean; start: number; isFigure: boolean }

const roman: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

export function numberingOf(marker: string): Numbering {
  // The last part of "2.1.3."
  const sign = /(?:^|[^\p{L}\d])(\d{1,4}|[a-z]{1,6})[.)°]?[)\]]?$/iu.exec(marker)?.[1]
  // Word prints the hollow bullet as the letter "o".
  if (!sign || marker === 'o') return { ordered: false, start: 1, isFigure: false }
  if (/^\d/.test(sign)) return { ordered: true, start: Number(sign), isFigure: true }
  const letters = sign.toLowerCase()
  const isRoman = letters === 'i' || (letters.length > 1 && [...letters].every((letter) => letter in roman))
  const start = isRoman ? romanNumber(letters) : letters.length === 1 ? letters.charCodeAt(0) - 96 : 1
  return { ordered: true, start, isFigure: false }
}

const romanNumber = (letters: string): number =>
  [...letters].reduce((sum, letter, i) => {
    const value = roman[letter] ?? 0
    return sum + (value < (roman[letters[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
