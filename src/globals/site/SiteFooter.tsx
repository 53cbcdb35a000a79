import { mentionOf } from '#/data/mentions'
import type { Locale } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import type { Site } from '#/payload-types'
import { LinkedText } from '#/ui/LinkedText'
import { messages } from '#/ui/messages'
import { Prose } from '#/ui/Prose'
import { viewNames } from './messages'

/** The footer of every page: the contact, the pages about the portal, and the source of its content. */
export function SiteFooter({ locale, site }: { locale: Locale; site: Site }) {
  const pages = (site.menu ?? []).flatMap((page) => {
    const mention = mentionOf({ relationTo: 'pages', value: page }, null, locale)
    // The menu names pages in the language of the reader alone.
    return mention && !mention.elsewhere ? [mention] : []
  })
  const { email, text } = site.contact ?? {}
  return (
    <div className="footer-columns">
      <div id="contact">
        <h2>{messages.contact[locale]}</h2>
        {text ? (
          <p>
            <LinkedText text={typeset(text, locale)} />
          </p>
        ) : null}
        {email ? (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        ) : null}
      </div>
      <nav aria-labelledby="about-site">
        <h2 id="about-site">{messages.aboutSite[locale]}</h2>
        <ul>
          <li>
            <a href={paths.view('news', locale)}>{viewNames.news[locale]}</a>
          </li>
          <li>
            <a href={paths.view('changes', locale)}>{viewNames.changes[locale]}</a>
          </li>
          <li>
            <a href={paths.view('openData', locale)}>{viewNames.openData[locale]}</a>
          </li>
          {pages.map((page) => (
            <li key={page.href}>
              <a href={page.href}>{typeset(page.text, locale)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <Prose state={site.footer} locale={locale} mention={mentionOf} />
      </div>
    </div>
  )
}
