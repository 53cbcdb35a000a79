/** What is pasted into a text is what readers get; what cannot be kept is told at once, and can be undone. */
import { expect, type Page } from '@playwright/test'
import { editing, htmlAt, openForm, publish, save, signIn, test } from './support'

test.use({ locale: 'fr-FR' })
test.describe.configure({ timeout: 90_000 })

const item = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`

const document = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head>
<body lang=FR><!--StartFragment--><h1>Volume des échanges<o:p></o:p></h1>
<p class=MsoNormal>Environ 10<sup>5</sup> spécimens de <st1:place>Genève</st1:place>, pour 12<s>18</s> Parties&nbsp;: "<b>oui</b>".<o:p></o:p></p>
${item(1, '1.', 'premier point')}${item(2, 'a)', 'sous-point')}${item(1, '2.', 'deuxième point')}
<table><tr><td><p class=MsoNormal>Partie</p></td><td><p class=MsoNormal>Date</p></td></tr><tr><td><p>Togo</p></td><td><p>1978</p></td></tr></table>
<p class=MsoNormal>Voir <a href="file:///C:/Users/nom/rapport.docx">le rapport</a>.</p><!--EndFragment--></body></html>`

const text = (page: Page) => page.locator('[contenteditable="true"][data-lexical-editor]').first()
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'pas pu être repris' })

/** Pastes as the browser does: an event on the text that has the focus. */
async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await text(page).click()
  await text(page).evaluate((element, formats) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(formats)) clipboardData.setData(type, value)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}

test('a document of Word, as far as the public page', async ({ page, request }) => {
  const edit = await editing(request)
  const { id } = await edit.save('partners', { name: 'Institut collé', kind: 'convention', slug: 'institut-colle' })
  await signIn(page)
  await openForm(page, 'partners', id, 'fr')
  await paste(page, { 'text/html': document, 'text/plain': 'Volume des échanges' })

  await expect(text(page).getByRole('heading', { name: 'Volume des échanges' })).toBeVisible()
  await expect(notice(page).getByRole('listitem')).toHaveText([
    /barré.*«\u00a018\u00a0»/,
    /lettres ou en chiffres romains/,
    /un tableau/,
    /le rapport/,
  ])

  await notice(page).getByRole('button', { name: 'Annuler le collage' }).press('Enter')
  await expect(text(page)).not.toContainText('Volume')
  await expect(notice(page)).toBeHidden()
  await expect(text(page)).toBeFocused()

  await paste(page, { 'text/html': document, 'text/plain': 'Volume des échanges' })
  await expect(notice(page)).toBeVisible()
  // What would be undone now is another change.
  await page.keyboard.type(' Fin.')
  await expect(notice(page).getByRole('button', { name: 'Annuler le collage' })).toBeHidden()
  await notice(page).getByRole('button', { name: 'Fermer' }).click()
  await save(page)
  await publish(page)

  const html = await htmlAt(request, '/fr/partenaires/institut-colle')
  expect(html).toContain('<h2>Volume des échanges</h2>')
  expect(html).toContain(
    '10<sup>5</sup> spécimens de Genève, pour 12 Parties\u00a0: «\u00a0<strong>oui</strong>\u00a0».',
  )
  expect(html).toContain(
    '<ol><li>premier point<ol><li>sous-point</li></ol></li><li>deuxième point</li></ol><p>Partie | Date</p><p>Togo | 1978</p>',
  )
  expect(html).toContain('<p>Voir le rapport. Fin.</p>')
  expect(html).not.toContain('file:')

  await edit.remove('partners', id)
})

test('the lines of a PDF file are one paragraph, and what is dropped is read too', async ({ page, request }) => {
  const edit = await editing(request)
  const { id } = await edit.save('partners', { name: 'Institut recopié', kind: 'convention', slug: 'institut-recopie' })
  await signIn(page)
  await openForm(page, 'partners', id, 'fr')
  await paste(page, {
    'text/plain':
      'Le Secrétariat coopère avec les organes de la Conven-\ntion et rend compte à la Conférence.\n\nSuite.',
  })
  await expect(text(page).locator('p')).toHaveText([
    'Le Secrétariat coopère avec les organes de la Conven-tion et rend compte à la Conférence.',
    'Suite.',
  ])
  await expect(notice(page)).toContainText('Conven-tion')

  // What is dropped is read in the same way.
  await text(page).evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/html', '<p>12<s>18</s> Parties</p>')
    const init = { inputType: 'insertFromDrop', dataTransfer, bubbles: true, cancelable: true }
    element.dispatchEvent(new InputEvent('beforeinput', init))
  })
  await expect(text(page).locator('p').last()).toHaveText('Suite.12 Parties')
  await expect(notice(page)).toContainText('barré')
  await edit.remove('partners', id)
})

test('what is typed in a text is saved by the keyboard, however soon', async ({ page, request }) => {
  const edit = await editing(request)
  const { id } = await edit.save('partners', { name: 'Institut pressé', kind: 'convention' })
  await signIn(page)
  await openForm(page, 'partners', id, 'fr')
  await text(page).click()
  await page.keyboard.insertText('Un texte tapé en hâte.')
  await page.keyboard.press('Control+s')
  const saved = async () => (await request.get(`/api/partners/${id}?locale=fr`, { headers: edit.headers })).text()
  await expect.poll(saved).toContain('Un texte tapé en hâte.')
  await edit.remove('partners', id)
})
