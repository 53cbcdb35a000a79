/** Letters to those whom a step of a review or a comment concerns. They are sent after the commit, and fail alone. */
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { decides, languagesOfPeople, type Member, teamOf } from '#/cms/accounts/team'
import { emailTemplate } from '#/cms/emailTemplate'
import { messages as shared } from '#/cms/messages'
import { titleOf } from '#/cms/publishing/uses'
import { env } from '#/env'
import { defaultLocale, type Locale, type Localized } from '#/i18n/locales'
import { typeset } from '#/i18n/typography'
import { paths } from '#/paths'
import { messages } from './messages'
import { askerOf } from './rule'
import type { ReviewState, Step } from './steps'

export type Letter = { to: string; subject: string; html: string }

type Told = Localized<(name: string, title: string, language: string) => string>

type About = { collection: CollectionSlug; id: string; locale: Locale }

/** A request tells those who decide, a decision the person who asked; nobody is told of their own act. */
export async function stepLetters(
  req: PayloadRequest,
  { state, comment, steps, ...about }: About & { state: ReviewState; comment: string; steps: readonly Step[] },
): Promise<Letter[]> {
  if (state === 'published') return []
  const team = await teamOf(req)
  const asker = askerOf(steps, about.locale)?.by_id
  const people = team.filter((member) => (state === 'asked' ? decides(member) : member.id === asker))
  return letters(req, about, people, messages.letters[state], comment)
}

export const commentLetters = (
  req: PayloadRequest,
  { text, people, ...about }: About & { text: string; people: readonly Member[] },
): Promise<Letter[]> => letters(req, about, people, messages.letters.mentioned, text)

async function letters(
  req: PayloadRequest,
  { collection, id, locale }: About,
  people: readonly Member[],
  told: Told,
  comment: string,
): Promise<Letter[]> {
  const others = people.filter((person) => person.id !== req.user?.id)
  if (others.length === 0) return []
  const known = await languagesOfPeople(req)
  const title = await titleOf(collection, id, req)
  return others.map((person) => {
    const language = known.get(person.id) ?? defaultLocale
    const name = req.user?.name ?? messages.somebody[language]
    const sentence = told[language](name, title, shared.languageNames[locale][language])
    return {
      to: person.email,
      subject: `Entente · ${typeset(sentence, language)}`,
      html: emailTemplate({
        locale: language,
        title: sentence,
        paragraphs: comment ? comment.split(/\n+/) : [],
        link: {
          href: new URL(paths.edit(collection, id, locale), env().publicUrl).href,
          text: messages.letters.link[language],
        },
        after: messages.letters.after[language],
      }),
    }
  })
}

/** Never throws: a letter that is not sent is logged. */
export async function sendLetters(payload: Payload, all: readonly Letter[]): Promise<void> {
  for (const letter of all) {
    try {
      await payload.sendEmail(letter)
    } catch (error) {
      payload.logger.error({ err: error, msg: `A letter was not sent. Subject: ${letter.subject}` })
    }
  }
}
