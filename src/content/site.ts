import type { SiteContent } from '#/content/shape'
import { messages } from '#/ui/messages'

/**
 * The words that every page of the portal shows. There is no address of its own yet: the contact leads to the
 * Secretariat.
 */
export const site: SiteContent = {
  name: messages.siteName,
  shortName: messages.siteShortName,
  description: {
    fr: 'Les partenaires de la CITES, les accords conclus avec eux, et les résolutions et décisions qui fondent cette coopération.',
    en: 'The partners of CITES, the agreements made with them, and the resolutions and decisions that are the basis of this cooperation.',
  },
  contact: {
    text: {
      fr: 'Pour signaler une erreur ou poser une question, adressez-vous au Secrétariat de la CITES, par son site : https://cites.org',
      en: 'To report an error or ask a question, contact the CITES Secretariat through its website: https://cites.org',
    },
  },
  menu: ['home', 'about', 'accessibility', 'privacy', 'legal'],
  footer: {
    fr: 'Premier contenu : la page « [Coopération et partenariats](https://cites.org/fra/disc/coop.php) » du Secrétariat de la CITES, texte de 2024. Les textes officiels sont publiés sur [cites.org](https://cites.org).',
    en: 'First content: the page “[{fr:Coopération et partenariats}](https://cites.org/fra/disc/coop.php)” of the CITES Secretariat, 2024 text. Official texts are published on [cites.org](https://cites.org).',
  },
}
