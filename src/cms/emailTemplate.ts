import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'

type Letter = {
  locale: Locale
  title: string
  paragraphs: string[]
  /** The one action of the e-mail. */
  link: { href: string; text: string }
  /** The paragraph below the link, for a recipient who did not ask for the e-mail. */
  after: string
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/**
 * An e-mail of the portal as HTML: the colours of the site, one column, inline styles, which are all that mail clients
 * support, and the address of the link as text for clients that show no HTML.
 */
export function emailTemplate({ locale, title, paragraphs, link, after }: Letter): string {
  const set = (text: string) => escaped(typeset(text, locale))
  const serif = "'Iowan Old Style','Palatino Linotype',Palatino,serif"
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${set(text)}</p>`
  return `<!DOCTYPE html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${set(title)}</title></head>
<body style="margin:0;padding:24px;background:#fbfaf6;color:#17211d;font:17px/1.6 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 24px;padding:0 0 12px;border-bottom:1px solid #d6d6cd;font:20px ${serif};color:#0a5443">Entente</p>
<h1 style="margin:0 0 16px;font:normal 26px/1.3 ${serif}">${set(title)}</h1>
${paragraphs.map(paragraph).join('\n')}
<p style="margin:0 0 16px"><a href="${escaped(link.href)}" style="color:#0a5443">${set(link.text)}</a></p>
<p style="margin:0 0 16px;font-size:15px;color:#434d47;overflow-wrap:anywhere">${escaped(link.href)}</p>
${paragraph(after)}
</div>
</body>
</html>`
}
