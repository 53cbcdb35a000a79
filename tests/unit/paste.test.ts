// @vitest-environment happy-dom
/** What word processors, browsers and viewers of PDF files put on the clipboard, as the editor keeps it. */
import { describe, expect, test } from 'vitest'
import { cleanedPaste } from '#/cms/admin/paste/cleanedPaste'
import { numberingOf } from '#/cms/admin/paste/numbering'
import { cleanedText } from '#/cms/admin/paste/pastedText'
import { fc, runs } from '../support/properties'

const html = (pasted: string) => cleanedPaste(pasted).html
const losses = (pasted: string) => cleanedPaste(pasted).losses

/** A document of Word around a fragment. */
const word = (
  fragment: string,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=FR style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->${fragment}<!--EndFragment--></body></html>`

const wordItem = (level: number, marker: string, text: string, list = 'l0') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

describe('Word', () => {
  test('a list of levels is one list, and begins where it began', () => {
    const pasted = word(
      `${wordItem(1, '3.', 'premier')}\n${wordItem(2, 'a)', 'sous-point')}\n${wordItem(2, 'b)', 'autre')}\n${wordItem(1, '4.', 'deuxième')}`,
    )
    expect(html(pasted)).toBe(
      '<ol start="3"><li>premier<ol><li>sous-point</li><li>autre</li></ol></li><li>deuxième</li></ol>',
    )
    expect(losses(pasted)).toEqual([{ kind: 'numbering', count: 2, words: ['a)', 'b)'] }])
  })

  test('bullets, and a list after a paragraph goes on', () => {
    expect(html(word(`${wordItem(1, '·', 'un')}${wordItem(2, 'o', 'deux')}`))).toBe(
      '<ul><li>un<ul><li>deux</li></ul></li></ul>',
    )
    expect(html(word(`${wordItem(1, '1.', 'un')}<p class=MsoNormal>entre</p>${wordItem(1, '2.', 'deux')}`))).toBe(
      '<ol><li>un</li></ol><p>entre</p><ol start="2"><li>deux</li></ol>',
    )
  })

  test('headings go down to the levels of the editor, without bold, with their numbers', () => {
    expect(
      html(word('<h1><b>Titre 1<o:p></o:p></b></h1><h2>Titre 2</h2><h3>Titre 3</h3><p class=MsoNormal>mot</p>')),
    ).toBe('<h2>Titre 1</h2><h3>Titre 2</h3><h3>Titre 3</h3><p>mot</p>')
    expect(html(word('<h2>Titre 2</h2><h3>Titre 3</h3>'))).toBe('<h2>Titre 2</h2><h3>Titre 3</h3>')
    expect(
      html(
        word(
          `<h2 style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>1.2<span>&nbsp;&nbsp; </span></span>Portée</h2>`,
        ),
      ),
    ).toBe('<h2>1.2 Portée</h2>')
  })

  test('a quotation by its style', () => {
    expect(html(word('<p class=MsoQuote>un</p><p class=MsoIntenseQuote>deux</p><p class=MsoNormal>trois</p>'))).toBe(
      '<blockquote>un<br>deux</blockquote><p>trois</p>',
    )
  })

  test('smart tags, tabs, rows of spaces and empty paragraphs', () => {
    expect(html(word('<p class=MsoNormal>de <st1:place w:st="on">Genève</st1:place> à\nParis<o:p></o:p></p>'))).toBe(
      'de Genève à Paris',
    )
    expect(
      html(word(`<p class=MsoNormal>Partie<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>Date</p>`)),
    ).toBe('Partie<span style="white-space:pre">\t</span>Date')
    expect(
      html(
        word(
          `<p class=MsoNormal>a<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>b</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>18&nbsp;%</p>`,
        ),
      ),
    ).toBe('<p>a b</p><p>18\u00a0%</p>')
  })

  test('figures that are raised and lowered, bold and italics, by tag and by style', () => {
    expect(html(word('<p>10<sup>5</sup> spécimens, CO<sub>2</sub></p>'))).toBe(
      '10<sup>5</sup> spécimens, CO<sub>2</sub>',
    )
    expect(
      html(
        `<p>10<span style="vertical-align:super">5</span> <span style='font-weight:700'>gras</span> <span style="font-style: italic">oblique</span></p>`,
      ),
    ).toBe('10<sup>5</sup> <strong>gras</strong> <em>oblique</em>')
  })

  test('words that were struck out are not revived, and are told', () => {
    const pasted = word(
      `<p>12<s>18</s>20 Parties <del cite="mailto:A" datetime="2024-03-05T10:00"><span>retirées</span></del><ins>ajoutées</ins></p>`,
    )
    expect(html(pasted)).toBe('1220 Parties ajoutées')
    expect(losses(pasted)).toEqual([{ kind: 'struck', count: 2, words: ['18', 'retirées'] }])
    expect(html('<p>a <span style="text-decoration: line-through">b</span> c</p>')).toBe('a c')
  })

  test('notes, comments and pictures are left out, and told', () => {
    const pasted = word(
      `<p class=MsoNormal>Texte<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a> et <a style='mso-comment-reference:AB_1;mso-comment-date:20240305T1000'>mot commenté</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a></span></span>.<!--[if gte vml 1]><v:shape id="i1"></v:shape><![endif]--><![if !vml]><img width=20 height=20 src="file:///C:/Users/x/clip_image001.png"><![endif]></p><div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>note</p></div></div><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>avis</p></div></div>`,
    )
    expect(html(pasted)).toBe('Texte et mot commenté.')
    expect(losses(pasted).map(({ kind, count }) => [kind, count])).toEqual([
      ['notes', 1],
      ['comments', 1],
      ['pictures', 1],
    ])
  })

  test('a table is a paragraph for each row, and told', () => {
    const pasted = word(
      `<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Partie<o:p></o:p></p></td><td><p class=MsoNormal>Date</p></td></tr><tr><td><p class=MsoNormal><b>Togo</b></p></td><td><p class=MsoNormal>1978</p><p class=MsoNormal>1979</p></td></tr></table><p>suite</p>`,
    )
    expect(html(pasted)).toBe('<p>Partie | Date</p><p><strong>Togo</strong> | 1978 1979</p><p>suite</p>')
    expect(losses(pasted)).toEqual([{ kind: 'tables', count: 1, words: [] }])
    expect(html('<table><tr><td><p>un</p><p>deux</p></td></tr></table>')).toBe('<p>un</p><p>deux</p>')
  })

  test('a link that no page follows keeps its words, and is told', () => {
    const pasted = word(
      `<p>voir <a href="file:///C:/Users/nom/rapport.docx">le rapport</a>, <a href="https://cites.org/a?b=1&amp;c=2">le site <b>public</b></a>, <a href="#_Toc1">plus bas</a> et <a href="javascript:alert(1)">ceci</a></p>`,
    )
    expect(html(pasted)).toBe(
      'voir le rapport, <a href="https://cites.org/a?b=1&amp;c=2">le site <strong>public</strong></a>, plus bas et ceci',
    )
    expect(losses(pasted)).toEqual([{ kind: 'links', count: 2, words: ['le rapport', 'ceci'] }])
  })
})

test('Word for the web: headings by their role, an item in each list', () => {
  const item = (level: number, start: number, words: string) =>
    `<div class="ListContainerWrapper"><ol class="NumberListStyle1" role="list" start="${start}"><li data-leveltext="%1." data-listid="3" data-aria-posinset="${start}" data-aria-level="${level}" role="listitem"><p class="Paragraph" style="font-weight: normal"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></ol></div>`
  expect(
    html(
      `<p class="Paragraph" role="heading" aria-level="1"><span class="TextRun" style="font-weight: bold">Titre</span></p>${item(1, 1, 'un')}${item(2, 1, 'sous')}${item(1, 2, 'deux')}`,
    ),
  ).toBe('<h2>Titre</h2><ol><li>un<ol><li>sous</li></ol></li><li>deux</li></ol>')
})

describe('LibreOffice, Google Docs and browsers', () => {
  test('LibreOffice: paragraphs in items, sub-lists, notes', () => {
    const pasted = `<!DOCTYPE HTML><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">@page { margin: 2cm }</style></head><body lang="fr-FR" dir="ltr"><ol><li><p style="margin-bottom: 0cm">premier</p>
<ol type="a"><li><p>sous-point</p></li></ol></li><li><p>deuxième<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>note</p></div></body></html>`
    expect(html(pasted)).toBe('<ol><li>premier<ol><li>sous-point</li></ol></li><li>deuxième</li></ol>')
    expect(losses(pasted).map(({ kind, count }) => [kind, count])).toEqual([
      ['numbering', 1],
      ['notes', 1],
    ])
  })

  test('Google Docs: a wrapper that is not bold, formats by style, a list in a list', () => {
    expect(
      html(
        `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">un </span><span style="font-weight:700;white-space:pre-wrap;">gras</span><span style="vertical-align:super;font-size:0.6em">2</span></p><ul><li dir="ltr" aria-level="1"><p role="presentation"><span>a</span></p></li><ul><li aria-level="2"><p><span>b</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`,
      ),
    ).toBe('<p>un <strong>gras</strong><sup>2</sup></p><ul><li>a<ul><li>b</li></ul></li></ul>')
  })

  test('a page of the web: quotations, line breaks, preformatted lines, what is not shown', () => {
    expect(
      html(
        `<!--StartFragment--><div><h2 style="font-weight: 700">Titre</h2><blockquote><p>un</p><p>deux</p></blockquote><p style="text-align:center">a<br>b<br></p><pre>x\ty\nz</pre><span style="display:none">caché</span></div><!--EndFragment-->`,
      ),
    ).toBe(
      '<h2>Titre</h2><blockquote>un<br>deux</blockquote><p>a<br>b</p><p>x<span style="white-space:pre">\t</span>y<br>z</p>',
    )
  })

  test('words without a paragraph join the one they are pasted into', () => {
    expect(html('<meta charset="utf-8"><span style="font-weight:400">un <b>mot</b> &lt;b&gt;</span>')).toBe(
      'un <strong>mot</strong> &lt;b&gt;',
    )
  })
})

describe('text without formats', () => {
  const wrapped =
    'La présente résolution recommande aux Parties de coopérer avec les\norganes de la sous-\nrégion et demande au Secrétariat de préparer la coopé-\nration.'

  test('lines that were cut at the width of a page are one paragraph', () => {
    expect(
      cleanedText('Première ligne d’un paragraphe qui a été coupé ici\npar un lecteur de fichiers PDF.').html,
    ).toBe('Première ligne d’un paragraphe qui a été coupé ici par un lecteur de fichiers PDF.')
    expect(cleanedText('Un paragraphe assez long pour être coupé à la page.\n\nUn autre.').html).toBe(
      '<p>Un paragraphe assez long pour être coupé à la page.</p><p>Un autre.</p>',
    )
  })

  test('a hyphen at the end of a line stays, and is told', () => {
    const { html: made, losses: told } = cleanedText(wrapped.replace('sous-\n', 'sous-'))
    expect(made).toContain('coopé-ration.')
    expect(told).toEqual([{ kind: 'hyphens', count: 1, words: ['coopé-ration.'] }])
  })

  test('short lines and items stay apart', () => {
    expect(cleanedText('Genève\r\nParis').html).toBe('<p>Genève</p><p>Paris</p>')
    expect(
      cleanedText('a) un premier point qui va jusqu’au bout de la ligne,\nb) un deuxième point qui va jusqu’au bout')
        .html,
    ).toMatch(/^<p>a\).*<\/p><p>b\)/)
    expect(cleanedText('Partie\tDate').html).toBe('Partie<span style="white-space:pre">\t</span>Date')
  })
})

test.each([
  ['1.', 1, true],
  ['12)', 12, true],
  ['2.1.3', 3, true],
  ['(c)', 3, false],
  ['iv.', 4, false],
  ['i)', 1, false],
])('%s counts from %i', (marker, start, isFigure) => {
  expect(numberingOf(marker)).toEqual({ ordered: true, start, isFigure })
})

test.each(['·', 'o', '§', '–', ''])('%s is no number', (marker) => {
  expect(numberingOf(marker).ordered).toBe(false)
})

test('whatever the elements around them, words are kept, once and in order', () => {
  let count = 0
  const leaf = fc.constant(0).map(() => {
    count += 1
    return ` mot${count}x `
  })
  const tag = fc.constantFrom(
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'b',
    'span',
    'h1',
    'h3',
    'blockquote',
    'a',
    'sup',
    'st1:place',
  )
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc
        .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  }))
  fc.assert(
    fc.property(tree, (pasted) => {
      expect(html(pasted).match(/mot\d+x/g) ?? []).toEqual(pasted.match(/mot\d+x/g) ?? [])
    }),
    { numRuns: runs(1000) },
  )
})

test('a long document takes no longer than its length', () => {
  const start = performance.now()
  cleanedText(`${'mot '.repeat(20)}\n`.repeat(20_000))
  cleanedText('- mot\n'.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(1500)
})
