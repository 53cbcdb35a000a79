import { readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'

const fileName = 'atom.rng'
const schema = { fileName, contents: readFileSync(path.join(import.meta.dirname, fileName), 'utf8') }

/** The errors in a feed by the schema of RFC 4287; empty when there are none. */
export async function problemsOfFeed(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.atom', contents: xml }],
    schema: [schema],
    extension: 'relaxng',
  })
  return errors.map(({ message }) => message)
}
