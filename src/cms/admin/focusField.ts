/** Brings the person to a field of the form, opening the tab that holds it. @param path as errors name it: `revisions.0.title` */
export async function focusField(path: string): Promise<void> {
  // A dialog that closes gives the focus back to what opened it.
  await nextFrame()
  const found = fieldAt(path)
  if (found) return toField(found)
  for (const tab of document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')) {
    tab.click()
    // The fields of a tab are drawn in the frames that follow.
    for (let frame = 0; frame < 20; frame += 1) {
      await nextFrame()
      const field = fieldAt(path)
      if (field) return toField(field)
    }
  }
}

/** The field, or the nearest group or row around it. */
function fieldAt(path: string): HTMLElement | null {
  const names = path.split('.')
  for (let length = names.length; length > 0; length -= 1) {
    const found = document.getElementById(`field-${names.slice(0, length).join('__')}`)
    if (found) return found
  }
  return null
}

function toField(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' })
  const input = field.matches('input, textarea, select, [contenteditable]')
    ? field
    : field.querySelector<HTMLElement>('input, textarea, select, [contenteditable=true], button')
  input?.focus()
}

const nextFrame = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)))
