/** The editors' guide of `docs/editors`, as a page of the administration. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Marked } from 'marked'
import type { Locale } from '#/i18n/locales'
import { slugify } from '#/i18n/slugify'

const folder = path.join(process.cwd(), 'docs')

/** A heading of the second level or the third, with the name of its place. */
type Section = { id: string; text: string; isPart: boolean }

export type Guide = { title: string; sections: Section[]; html: string }

/** The guide in a language. The link to its other language is left out: the administration has one language. */
export async function guideIn(locale: Locale): Promise<Guide> {
  const text = await readFile(path.join(folder, 'editors', `guide.${locale}.md`), 'utf8')
  const [heading = '', ...rest] = text.split('\n')
  const sections: Section[] = []
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens)
        const id = slugify(words)
        if (depth === 2 || depth === 3) sections.push({ id, text: words, isPart: depth === 3 })
        return `<h${depth} id="${id}">${words}</h${depth}>\n`
      },
    },
  })
  const body = rest.filter((line) => !/^\[[^\]]+\]\(guide\.\w+\.md\)$/.test(line)).join('\n')
  const html = await marked.parse(body.replaceAll('](../pictures/', '](/api/guide/pictures/'))
  return { title: heading.replace(/^# /, ''), sections, html }
}

/** A picture of the papers; null when there is none of that name. */
export async function guidePicture(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!/^[a-z.]+\.png$/.test(name) || name.includes('..')) return null
  return readFile(path.join(folder, 'pictures', name)).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  )
}
