import type { Text, TextWith } from './language'

/** Asking for one's open links. */
export const linksTexts = {
  heading: {
    en: 'Have your open links mailed to you',
    fr: 'Recevez vos liens actifs par courriel',
    es: 'Reciba por correo sus enlaces activos',
  },
  lead: {
    en: 'Forms you have begun, projects you look after, and whatever you are asked to do: one email brings them all.',
    fr: 'Les formulaires commencés, les projets que vous suivez et tout ce qui vous est demandé : un seul courriel les réunit.',
    es: 'Los formularios que ha empezado, los proyectos que lleva y lo que se le pide: un solo correo lo reúne todo.',
  },
  address: {
    en: 'The email address we write to you at',
    fr: 'L’adresse électronique à laquelle nous vous écrivons',
    es: 'La dirección de correo a la que le escribimos',
  },
  send: { en: 'Mail me my links', fr: 'M’envoyer mes liens', es: 'Enviarme mis enlaces' },
  mailHeading: {
    en: 'Check your mail',
    fr: 'Consultez votre messagerie',
    es: 'Consulte su correo',
  },
  mailNothing: {
    en: 'If nothing comes within half an hour, check the address, look in the folder for unwanted mail, or write to us. We send at most three emails an hour to one address when they are asked for from the same connection, and a hundred a day in all.',
    fr: 'Si rien n’arrive dans la demi-heure, vérifiez l’adresse, regardez dans les courriers indésirables ou écrivez-nous. Nous envoyons à une même adresse au plus trois courriels par heure demandés depuis une même connexion, et cent par jour en tout.',
    es: 'Si no llega nada en media hora, compruebe la dirección, mire en el correo no deseado o escríbanos. Enviamos a una misma dirección como máximo tres correos por hora pedidos desde la misma conexión, y cien al día en total.',
  },
} satisfies Record<string, Text>

export const linksSent: TextWith<{ address: string }> = {
  en: ({ address }) =>
    `If something is open for ${address}, an email with the links is on its way there.`,
  fr: ({ address }) =>
    `Si des liens actifs existent pour ${address}, un courriel avec les liens y est envoyé.`,
  es: ({ address }) =>
    `Si hay enlaces activos para ${address}, le llegará allí un correo con los enlaces.`,
}
