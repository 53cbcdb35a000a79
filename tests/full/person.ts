import type { Locator, Page } from '@playwright/test'

/**
 * A person at the administration, whose steps are counted: a step is a click, a text typed into one field, a choice in a
 * list (with the letters that find it), a file that is picked, or a key that does something.
 */
export class Person {
  steps = 0

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.steps += 1
    await target.click()
  }

  async type(field: Locator, text: string): Promise<void> {
    this.steps += 1
    await field.fill(text)
  }

  /** Types into an editor of prose, at the end of what stands there. */
  async write(editor: Locator, text: string): Promise<void> {
    this.steps += 1
    await editor.click()
    await editor.press('Control+End')
    await this.page.keyboard.type(text)
  }

  async press(key: string): Promise<void> {
    this.steps += 1
    await this.page.keyboard.press(key)
  }

  /** Chooses in a list of the browser. */
  async select(list: Locator, label: string): Promise<void> {
    this.steps += 1
    await list.selectOption({ label })
  }

  /** Chooses in a list that is searched by typing. */
  async choose(field: Locator, words: string, option: string | RegExp): Promise<void> {
    this.steps += 1
    await field.getByRole('combobox').fill(words)
    await this.page.getByRole('option', { name: option }).first().click()
  }

  async pick(input: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    this.steps += 1
    await input.setInputFiles(file)
  }
}
