/** A title from the name of a file, to be corrected: "memorandum_signe-2024.pdf" is "memorandum signe 2024". */
export function titleOfFile(name: string): string {
  return name
    .replace(/\.\w{1,5}$/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
