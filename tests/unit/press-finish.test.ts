import { describe, expect, test } from 'vitest'
import { finish, Unfinished } from '#/press/finish'
import { finishedPage, wholePage } from '../support/pages'
import { fc } from '../support/properties'

describe('markup that only the framework reads is removed', () => {
  test.each([
    ['a script in line', '<script>self.__next_f.push([1,"0:[\\"$\\",\\"p\\",null]"])</script>'],
    ['a script of several lines', '<script id="_R_">\nlet a = 1\n</script>'],
    ['a script from a file', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['a script with a type of its own', '<script type="module" src="/a.js"></script>'],
    ['a preload of a script', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>'],
    ['a preload, the other way about', '<link as="script" href="/_next/static/a.js" rel="preload"/>'],
    ['a preload of a module', '<link rel="modulepreload" as="script" href="/a.js"/>'],
    ['the comment between two texts', '<!-- -->'],
    ['the start of a boundary', '<!--$-->'],
    ['the end of a boundary', '<!--/$-->'],
    ['the start of an activity', '<!--&-->'],
    ['the end of an activity', '<!--/&-->'],
    ['an empty hidden part', '<div hidden=""><!--$--><!--/$--></div>'],
  ])('%s', (_, markup) => {
    expect(finish(wholePage(`<p>avant</p>${markup}<p>après</p>`, markup))).toBe(
      finishedPage('<p>avant</p><p>après</p>'),
    )
  })

  test('the precedence of a style sheet', () => {
    const kept = finish(wholePage('', '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'))
    expect(kept).toBe(finishedPage('', '<link rel="stylesheet" href="/_next/static/a.css"/>'))
  })
})

describe('markup that a reader needs is kept', () => {
  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"@type":"Organization","name":"CITES"}</script>'],
    ['JSON-LD that speaks of styles', '<script type="application/ld+json">{"name":"<p style=\\"a\\">"}</script>'],
    ['a preload of a font', '<link rel="preload" href="/serif.woff2" as="font" type="font/woff2" crossorigin=""/>'],
    ['a style sheet', '<link rel="stylesheet" href="/_next/static/a.css"/>'],
    ['a hidden part that says something', '<div hidden="">texte</div>'],
    ['words about styles', '<p>L’attribut style= est refusé ; on écrit &lt;p style="color: red"&gt;.</p>'],
    ['an attribute that speaks of styles', '<input type="search" name="q" value="un attribut style=&quot;a&quot;"/>'],
    ['an attribute that ends in style', '<p data-style="plain">texte</p>'],
    ['words about what Next sends', '<p>L’appel $RC(&quot;B:0&quot;) et la page __next_error__ de Next.</p>'],
  ])('%s', (_, markup) => {
    expect(finish(wholePage(markup))).toBe(finishedPage(markup))
  })

  test('JSON-LD between scripts', () => {
    const data = '<script type="application/ld+json">{"name":"CITES"}</script>'
    expect(finish(wholePage(`<script>a()</script>${data}<script>b()</script>`))).toBe(finishedPage(data))
  })
})

describe('a page that only a script could complete is a failed render', () => {
  test.each([
    ['a part that failed', '<!--$!--><template data-dgst="1"></template><!--/$-->'],
    ['a part that was still to come', '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->'],
    ['a part that waits to be moved', '<div hidden id="S:0"><p>texte</p></div>'],
    ['the same as React writes it', '<div hidden="" id="S:0"><p>texte</p></div>'],
    ['a call that completes a boundary', '<script>$RC=function(a,b){};$RC("B:0","S:0")</script>'],
    ['a call that gives a boundary up', '<script>$RX("B:0","1234")</script>'],
    ['a style in line', '<p style="color:red">texte</p>'],
    ['a style after other attributes', '<a class="x" href="/fr?a=b" hidden style="color:red">texte</a>'],
    ['a style on a new line', '<p\n  style="color:red">texte</p>'],
  ])('%s', (_, markup) => {
    expect(() => finish(wholePage(markup))).toThrow(Unfinished)
  })

  test('an error page of the framework', () => {
    expect(() => finish('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>')).toThrow(
      Unfinished,
    )
  })
})

describe('a page without its end is a failed render', () => {
  const whole = wholePage('<p>texte</p>')
  test.each([
    ['without what every page renders last', finishedPage('<p>texte</p>')],
    ['without the end of the document', whole.replace('</body></html>', '')],
    ['cut off in the middle', whole.slice(0, whole.length / 2)],
    ['with more behind its end', `${whole}<script>a()</script>`],
    ['with its end in the data that Next sends along', finishedPage(`<script>push(${JSON.stringify(whole)})</script>`)],
  ])('%s', (_, html) => {
    expect(() => finish(html)).toThrow('no end')
  })
})

test('marks in the data of Next are ignored', () => {
  const data = String.raw`<script>self.__next_f.push([1,"0:\"$RC(\\\"B:0\\\") \u003cp style=\""])</script>`
  expect(finish(wholePage(`<p>texte</p>${data}`))).toBe(finishedPage('<p>texte</p>'))
})

test('no addition of the framework is left, in any order', () => {
  const part = fc.constantFrom(
    '<p>texte</p>',
    '<!-- -->',
    '<!--$-->',
    '<!--/$-->',
    '<script>a()</script>',
    '<script type="application/ld+json">{"a":1}</script>',
    '<link rel="preload" as="script" href="/a.js"/>',
    '<div hidden=""></div>',
    ' ',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const once = finish(wholePage(parts.join('')))
      expect(once).not.toMatch(/a\(\)|<!--|hidden|preload/)
      expect(once.match(/texte|ld\+json/g) ?? []).toEqual(parts.join('').match(/texte|ld\+json/g) ?? [])
    }),
  )
})

test('the links of a text in another language lead to the language of the reader', () => {
  const foreign = (records: string) =>
    `<main><p>avis</p><div lang="en"${records}</div></main><footer><a href="/en/about">English</a></footer>`
  const link = (href: string) => `<a class="x" href="${href}">x</a>`
  const given = [
    '/en/partners/woah',
    '/en/meetings/cop19#texts',
    '/en/decisions?group=x',
    '/en/agreements.csv',
    'https://cites.org/en/a',
  ]
  const wanted = ['/fr/partenaires/woah', '/fr/sessions/cop19#texts', ...given.slice(2)]
  expect(finish(wholePage(foreign(` data-links="fr">${given.map(link).join('')}`)))).toBe(
    finishedPage(foreign(`>${wanted.map(link).join('')}`)),
  )
})
