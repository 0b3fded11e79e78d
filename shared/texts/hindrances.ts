import type { Refusal } from '../domain/decide/kernel/change'
import { formatMoment } from './format'
import type { Language, Text } from './language'
import { refusedTexts } from './mission'
import type { Hindrance } from '../domain/decide/kernel/hindrance'

/** `{until}` stands for the moment that is known. */
const hindranceTexts: Readonly<Record<Hindrance['code'], Text>> = {
  'call-closed': {
    en: 'Its call was open until {until}: it can’t be sent or reopened. You can send a new proposal while a call is open.',
    fr: 'L’appel était ouvert jusqu’au {until} : la proposition ne peut plus être envoyée ni relancée. Vous pouvez en envoyer une nouvelle tant qu’un appel est ouvert.',
    es: 'La convocatoria estuvo abierta hasta el {until}: la propuesta ya no puede enviarse ni retomarse. Puede enviar una nueva mientras haya una convocatoria abierta.',
  },
  'entry-closed': {
    en: 'What came for this call in time could be entered until {until}. That time is over; the mission can send a new proposal while a call is open. What you wrote stays here.',
    fr: 'Les documents reçus à temps pour cet appel pouvaient être saisis jusqu’au {until}. Ce délai est écoulé ; la mission peut envoyer une nouvelle proposition tant qu’un appel est ouvert. Votre texte reste ici.',
    es: 'Los documentos recibidos a tiempo para esta convocatoria podían introducirse hasta el {until}. Ese plazo ha terminado; la misión puede enviar una propuesta nueva mientras haya una convocatoria abierta. Su texto sigue aquí.',
  },
  'call-not-open': {
    en: 'That call is not open now. Choose another one, if the page shows any.',
    fr: 'Cet appel n’est pas ouvert actuellement. Choisissez-en un autre, si la page en propose.',
    es: 'Esa convocatoria no está abierta ahora. Elija otra, si la página muestra alguna.',
  },
  voted: {
    en: 'Somebody has voted on it, so it can’t be taken back. You can still withdraw it.',
    fr: 'Quelqu’un a déjà voté : elle ne peut plus être reprise. Vous pouvez encore la retirer.',
    es: 'Alguien ya ha votado, así que no puede recuperarse. Todavía puede retirarla.',
  },
  decided: {
    en: 'A proposal can be taken back only until somebody has voted; this one is past that.',
    fr: 'Une proposition ne peut être reprise que tant que personne n’a voté ; ce stade est dépassé.',
    es: 'Una propuesta solo puede recuperarse mientras nadie haya votado; esta ya ha pasado esa fase.',
  },
  committed: {
    en: 'A proposal can be withdrawn only while it waits for a decision or for its money. If the project is running, you can ask to end it early.',
    fr: 'Une proposition ne peut être retirée que tant qu’elle attend une décision ou ses fonds. Si le projet est en cours, vous pouvez demander à y mettre fin plus tôt.',
    es: 'Una propuesta solo puede retirarse mientras espera una decisión o su dinero. Si el proyecto está en marcha, puede solicitar terminarlo antes.',
  },
  'not-lapsed': {
    en: 'Only a proposal that has lapsed can be taken up again, and this one has not.',
    fr: 'Seule une proposition caduque peut être reprise ; celle-ci ne l’est pas.',
    es: 'Solo puede retomarse una propuesta que haya caducado, y esta no ha caducado.',
  },
  'not-declined': {
    en: 'That is possible only for a proposal that was declined; the page shows where this one stands.',
    fr: 'Ce n’est possible que pour une proposition refusée ; la page montre où en est celle-ci.',
    es: 'Solo es posible con una propuesta rechazada; la página muestra en qué punto está esta.',
  },
  'not-over': {
    en: 'Only a proposal that was declined or withdrawn, or a project that is closed, can be the start of a new proposal; the page shows where this one stands.',
    fr: 'Seule une proposition refusée ou retirée, ou un projet clos, peut servir de point de départ à une nouvelle proposition ; la page montre où en est celle-ci.',
    es: 'Solo una propuesta rechazada o retirada, o un proyecto cerrado, puede ser el punto de partida de una propuesta nueva; la página muestra en qué punto está esta.',
  },
  'not-closed': {
    en: 'Results are added here once the project is closed; until then they belong in its reports. What you wrote stays here.',
    fr: 'Les résultats s’ajoutent ici une fois le projet clos ; d’ici là, ils figurent dans ses rapports. Votre texte reste ici.',
    es: 'Los resultados se añaden aquí cuando el proyecto está cerrado; hasta entonces figuran en sus informes. Su texto sigue aquí.',
  },
  'results-full': {
    en: 'No more results can be added to this project on this page. Please write to us with what is new. What you wrote stays here.',
    fr: 'Il n’est plus possible d’ajouter des résultats à ce projet sur cette page. Merci de nous écrire ce qu’il y a de nouveau. Votre texte reste ici.',
    es: 'Ya no pueden añadirse más resultados a este proyecto en esta página. Escríbanos lo que haya de nuevo. Su texto sigue aquí.',
  },
  'not-running': {
    en: 'A change can be asked for only while the project is running or suspended. What you wrote stays here.',
    fr: 'Une modification ne peut être demandée que tant que le projet est en cours ou suspendu. Votre texte reste ici.',
    es: 'Una modificación solo puede solicitarse mientras el proyecto está en marcha o suspendido. Su texto sigue aquí.',
  },
  'change-pending': {
    en: 'Another request for a change is being decided. Wait for the decision, or withdraw that request first. What you wrote stays here.',
    fr: 'Une autre demande de modification est en cours de décision. Attendez la décision, ou retirez d’abord cette demande. Votre texte reste ici.',
    es: 'Se está decidiendo otra solicitud de cambio. Espere la decisión o retire antes esa solicitud. Su texto sigue aquí.',
  },
  'change-over': {
    en: 'This request for a change is in force or has ended, so there is nothing to withdraw.',
    fr: 'Cette demande de modification est en vigueur ou a pris fin : il n’y a rien à retirer.',
    es: 'Esta solicitud de cambio está en vigor o ha terminado, así que no hay nada que retirar.',
  },
  'project-over': {
    en: 'This project is over, so its contacts can’t be changed any more.',
    fr: 'Ce projet est terminé : ses personnes de contact ne peuvent plus être changées.',
    es: 'Este proyecto ha terminado, así que ya no pueden cambiarse sus contactos.',
  },
  'not-returned': {
    en: 'Your mission is no longer asked to complete this proposal, so it takes no new version. What you wrote stays here.',
    fr: 'Votre mission n’est plus invitée à compléter cette proposition : aucune nouvelle version ne peut être envoyée. Votre texte reste ici.',
    es: 'Ya no se pide a su misión que complete esta propuesta, así que no admite una nueva versión. Su texto sigue aquí.',
  },
  'sender-unknown': {
    en: 'Your mission has said that it doesn’t know the sender, so nothing can be sent. Its official mailbox can put that right.',
    fr: 'Votre mission a indiqué ne pas connaître la personne qui écrit : rien ne peut être envoyé. Sa messagerie officielle peut rectifier.',
    es: 'Su misión ha indicado que no conoce a quien escribe, así que no puede enviarse nada. Su buzón oficial puede corregirlo.',
  },
  'report-not-asked': {
    en: 'This report is not asked for any more. What you wrote stays here.',
    fr: 'Ce rapport n’est plus demandé. Votre texte reste ici.',
    es: 'Este informe ya no se solicita. Su texto sigue aquí.',
  },
}

/** What stands in the way of a mission's act, with what is known of it. */
export function hindranceText(language: Language, hindrance: Hindrance): string {
  const text = hindranceTexts[hindrance.code][language]
  return 'until' in hindrance
    ? text.replace('{until}', formatMoment(language, hindrance.until, hindrance.timeZone))
    : text
}

/** Why something that a mission sent wasn't done. */
export function refusalText(language: Language, { refused, hindrance }: Refusal): string {
  return hindrance ? hindranceText(language, hindrance) : refusedTexts[refused][language]
}
