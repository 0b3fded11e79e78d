import type { Loss } from '../domain/links/verdict'
import type { Text } from './language'

/** Above why a link opens nothing any more. */
export const lostHeading: Text = {
  en: 'This link no longer works',
  fr: 'Ce lien ne fonctionne plus',
  es: 'Este enlace ya no funciona',
}

/** Why a link opens nothing any more, and what to do. */
export const lostTexts: Readonly<Record<Loss, Text>> = {
  reassigned: {
    en: 'This task was given to somebody else. You need do nothing more. If you think that is a mistake, write to the secretariat.',
    fr: 'Cette tâche a été confiée à une autre personne. Vous n’avez plus rien à faire. Si vous pensez que c’est une erreur, écrivez au secrétariat.',
    es: 'Esta tarea se ha confiado a otra persona. No tiene que hacer nada más. Si cree que es un error, escriba a la secretaría.',
  },
  'handed-on': {
    en: 'You gave this task to a colleague. You need do nothing more. If it should come back to you, write to the secretariat.',
    fr: 'Vous avez confié cette tâche à une ou un collègue. Vous n’avez plus rien à faire. Si elle doit vous revenir, écrivez au secrétariat.',
    es: 'Usted encargó esta tarea a otra persona de su equipo. No tiene que hacer nada más. Si debe volver a usted, escriba a la secretaría.',
  },
  'stood-in': {
    en: 'While you were away your deputy took this task over. You need do nothing more. If it should come back to you, write to the secretariat.',
    fr: 'Pendant votre absence, la personne qui vous supplée s’est chargée de cette tâche. Vous n’avez plus rien à faire. Si elle doit vous revenir, écrivez au secrétariat.',
    es: 'Durante su ausencia, su suplente asumió esta tarea. No tiene que hacer nada más. Si debe volver a usted, escriba a la secretaría.',
  },
  'stepped-aside': {
    en: 'You stepped aside from this project, so its pages don’t open for you any more. You need do nothing more. If you stepped aside by mistake, write to the secretariat.',
    fr: 'Vous avez demandé à ne pas participer à ce projet : ses pages ne s’ouvrent donc plus pour vous. Vous n’avez plus rien à faire. Si c’était une erreur, écrivez au secrétariat.',
    es: 'Usted se inhibió en este proyecto, por lo que sus páginas ya no se le abren. No tiene que hacer nada más. Si fue un error, escriba a la secretaría.',
  },
  recused: {
    en: 'The rules of the fund take you out of this task, because you are too close to what it is about. You need do nothing. If you think that is a mistake, write to the secretariat.',
    fr: 'Les règles du fonds vous écartent de cette tâche, en raison de vos liens avec le dossier. Vous n’avez rien à faire. Si vous pensez que c’est une erreur, écrivez au secrétariat.',
    es: 'Las reglas del fondo le apartan de esta tarea, por su relación con el asunto. No tiene que hacer nada. Si cree que es un error, escriba a la secretaría.',
  },
  'not-asked': {
    en: 'Nothing is asked of you here any more. If you think that is a mistake, write to the secretariat.',
    fr: 'Plus rien ne vous est demandé ici. Si vous pensez que c’est une erreur, écrivez au secrétariat.',
    es: 'Ya no se le pide nada aquí. Si cree que es un error, escriba a la secretaría.',
  },
  left: {
    en: 'This link was for somebody who has left the fund. If you still belong to it, write to the secretariat.',
    fr: 'Ce lien était destiné à une personne qui a quitté le fonds. Si vous en faites toujours partie, écrivez au secrétariat.',
    es: 'Este enlace era para alguien que ha dejado el fondo. Si usted todavía forma parte de él, escriba a la secretaría.',
  },
  'no-role': {
    en: 'Your role in the fund no longer opens this page. If you think that is a mistake, write to the secretariat.',
    fr: 'Votre fonction dans le fonds n’ouvre plus cette page. Si vous pensez que c’est une erreur, écrivez au secrétariat.',
    es: 'Su función en el fondo ya no abre esta página. Si cree que es un error, escriba a la secretaría.',
  },
  replaced: {
    en: 'Somebody else is now this project’s contact, or holds the office this link was sent to, and only their links open it. If that is you, look for the email that came when you took over, or have your links mailed to you.',
    fr: 'Une autre personne est désormais la personne de contact de ce projet, ou occupe la fonction à laquelle ce lien a été envoyé, et seuls ses liens l’ouvrent. S’il s’agit de vous, cherchez le courriel reçu au moment de la relève, ou faites-vous envoyer vos liens.',
    es: 'Otra persona es ahora la persona de contacto de este proyecto, o ocupa el cargo al que se envió este enlace, y solo sus enlaces lo abren. Si es usted, busque el correo que recibió al tomar el relevo, o pida que se le envíen sus enlaces.',
  },
  moved: {
    en: 'This link went to an email address that is no longer the one we write to you at. Have your open links mailed to your present address.',
    fr: 'Ce lien a été envoyé à une adresse électronique qui n’est plus celle à laquelle nous vous écrivons. Faites-vous envoyer vos liens actifs à votre adresse actuelle.',
    es: 'Este enlace se envió a una dirección de correo que ya no es la dirección a la que le escribimos. Pida que se le envíen sus enlaces activos a su dirección actual.',
  },
  superseded: {
    en: 'This question is settled: somebody else has been asked since. You need do nothing. If you should be the contact after all, ask your mission to name you again.',
    fr: 'La question est réglée : une autre personne a été sollicitée depuis. Vous n’avez rien à faire. Si vous devez malgré tout être la personne de contact, demandez à votre mission de vous désigner de nouveau.',
    es: 'El asunto está resuelto: desde entonces se ha preguntado a otra persona. No tiene que hacer nada. Si a pesar de todo debe ser la persona de contacto, pida a su misión que vuelva a designarle.',
  },
  disowned: {
    en: 'Your mission has said that it doesn’t know your address, so this form doesn’t open for now. Ask those who were asked there (its mailbox, its head or its gender focal point) to answer again, by the same link, or write to us. What you have written is kept, and this link then opens it again.',
    fr: 'Votre mission a indiqué qu’elle ne connaît pas votre adresse : ce formulaire ne s’ouvre donc pas pour le moment. Demandez aux personnes qui y ont été interrogées (la messagerie officielle, la ou le chef de mission ou le point focal genre) de répondre de nouveau, par le même lien, ou écrivez-nous. Ce que vous avez écrit est conservé, et ce lien l’ouvrira alors de nouveau.',
    es: 'Su misión ha dicho que no conoce su dirección, por lo que este formulario no se abre por ahora. Pida a quienes fueron consultados allí (el buzón oficial, la jefatura de misión o el punto focal de género) que respondan de nuevo, con el mismo enlace, o escríbanos. Lo que ha escrito se conserva, y entonces este enlace volverá a abrirlo.',
  },
}

/** Where a decision was recorded in the name of whoever holds the link. */
export const lostNamed: Text = {
  en: 'A decision was recorded in your name. If it wasn’t you, you can still say so.',
  fr: 'Une décision a été enregistrée à votre nom. Si ce n’était pas vous, vous pouvez encore le dire.',
  es: 'Se registró una decisión a su nombre. Si no fue usted, todavía puede decirlo.',
}
