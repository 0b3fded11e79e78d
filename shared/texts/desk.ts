import type { IncidentKind } from '../domain/project/incident'
import type { Text, TextWith } from './language'

export const deskTexts = {
  heading: { en: 'The desk', fr: 'Le bureau', es: 'El despacho' },
  forWhom: {
    en: 'For the secretariat and finance. We mail a link that opens the desk for a few minutes.',
    fr: 'Pour le secrétariat et les finances. Nous envoyons un lien qui ouvre le bureau pendant quelques minutes.',
    es: 'Para la secretaría y finanzas. Enviamos un enlace que abre el despacho durante unos minutos.',
  },
  address: {
    en: 'Your registered address',
    fr: 'Votre adresse enregistrée',
    es: 'Su dirección registrada',
  },
  addressWrong: {
    en: 'Write a mail address such as name@example.org',
    fr: 'Écrivez une adresse, par exemple nom@exemple.org',
    es: 'Escriba una dirección, por ejemplo nombre@ejemplo.org',
  },
  sendLink: { en: 'Mail me the link', fr: 'M’envoyer le lien', es: 'Enviarme el enlace' },
  sentHeading: {
    en: 'Check your mail',
    fr: 'Consultez votre messagerie',
    es: 'Consulte su correo',
  },
  sent: {
    en: 'If the address is registered for the desk, a link is on its way. At most three are sent in an hour. If nothing comes, ask the fund’s operators whether you are registered.',
    fr: 'Si l’adresse est enregistrée pour le bureau, un lien vous est envoyé. Trois envois au plus par heure. Si rien n’arrive, demandez aux opérateurs du fonds si vous êtes enregistré.',
    es: 'Si la dirección está registrada para el despacho, va un enlace en camino. Se envían como máximo tres por hora. Si no llega nada, pregunte a los operadores del fondo si está registrado.',
  },
  waiting: { en: 'Who waits for whom', fr: 'Qui attend qui', es: 'Quién espera a quién' },
  nothingWaits: { en: 'Nobody is waiting.', fr: 'Personne n’attend.', es: 'Nadie está esperando.' },
  project: { en: 'Project', fr: 'Projet', es: 'Proyecto' },
  task: { en: 'What is asked', fr: 'Ce qui est demandé', es: 'Lo que se pide' },
  asked: { en: 'Who is asked', fr: 'À qui', es: 'A quién' },
  since: { en: 'Since', fr: 'Depuis', es: 'Desde' },
  due: { en: 'Due', fr: 'Échéance', es: 'Vencimiento' },
  overdue: { en: 'overdue', fr: 'en retard', es: 'vencido' },
  projects: { en: 'Projects', fr: 'Projets', es: 'Proyectos' },
  mission: { en: 'Mission', fr: 'Mission', es: 'Misión' },
  titleColumn: { en: 'Title', fr: 'Titre', es: 'Título' },
  status: { en: 'Status', fr: 'État', es: 'Estado' },
  money: { en: 'Money', fr: 'Montant', es: 'Importe' },
  envelopes: { en: 'Envelopes', fr: 'Enveloppes', es: 'Fondos del año' },
  year: { en: 'Year', fr: 'Année', es: 'Año' },
  ceiling: { en: 'Ceiling', fr: 'Plafond', es: 'Techo' },
  reserved: { en: 'Reserved', fr: 'Réservé', es: 'Reservado' },
  committed: { en: 'Committed', fr: 'Engagé', es: 'Comprometido' },
  available: { en: 'Available', fr: 'Disponible', es: 'Disponible' },
  council: {
    en: 'Ask all open projects for a Council update',
    fr: 'Demander à tous les projets en cours une mise à jour pour le Conseil',
    es: 'Pedir a todos los proyectos en curso una actualización para el Consejo',
  },
  councilHint: {
    en: 'Each mission gets a report with this date, prefilled with its last text.',
    fr: 'Chaque mission reçoit un rapport à cette date, prérempli avec son dernier texte.',
    es: 'Cada misión recibe un informe con esta fecha, con su último texto ya puesto.',
  },
  asOf: { en: 'As of which day', fr: 'À quelle date', es: 'A qué fecha' },
  dueOn: { en: 'To be sent by', fr: 'À envoyer d’ici au', es: 'Debe enviarse antes del' },
  ask: { en: 'Ask for the update', fr: 'Demander la mise à jour', es: 'Pedir la actualización' },
  askedFor: {
    en: ({ count, date }) => `${count} projects are asked for an update as of ${date}.`,
    fr: ({ count, date }) => `Une mise à jour au ${date} est demandée à ${count} projets.`,
    es: ({ count, date }) => `Se pide a ${count} proyectos una actualización al ${date}.`,
  } satisfies TextWith<{ count: number; date: string }>,
  notAsked: {
    en: ({ ids }) => `Not asked, because that was done before or isn’t possible now: ${ids}.`,
    fr: ({ ids }) => `Non demandée, car cela a déjà été fait ou n’est pas possible : ${ids}.`,
    es: ({ ids }) => `No se pidió, porque ya se hizo o no es posible ahora: ${ids}.`,
  } satisfies TextWith<{ ids: string }>,
  dateProblem: {
    en: 'Write a day such as 31 March 2005 or 2005-03-31',
    fr: 'Écrivez une date, par exemple 31 mars 2005 ou 2005-03-31',
    es: 'Escriba una fecha, por ejemplo 31 de marzo de 2005 o 2005-03-31',
  },
  dueProblem: {
    en: 'Choose a day to come',
    fr: 'Choisissez une date à venir',
    es: 'Elija una fecha futura',
  },
  linkExpired: {
    en: 'Your link has expired: the desk stays open for a few minutes only. Nothing was changed. Ask for a new one.',
    fr: 'Votre lien a expiré : le bureau ne reste ouvert que quelques minutes. Rien n’a été modifié. Demandez-en un nouveau.',
    es: 'Su enlace ha caducado: el despacho solo permanece abierto unos minutos. No se ha cambiado nada. Pida uno nuevo.',
  },
  youTyped: {
    en: 'What you typed, to be copied',
    fr: 'Ce que vous aviez écrit, à copier',
    es: 'Lo que había escrito, para copiarlo',
  },
  previous: { en: 'Previous', fr: 'Précédent', es: 'Anterior' },
  next: { en: 'Next', fr: 'Suivant', es: 'Siguiente' },
  hasLeft: { en: 'has left', fr: 'n’est plus là', es: 'ya no está' },
  isAbsent: { en: 'absent', fr: 'absence', es: 'ausente' },
  showAll: { en: 'Show everything', fr: 'Tout afficher', es: 'Mostrar todo' },
  showOverdue: {
    en: ({ count }) => `Show only what is overdue (${count})`,
    fr: ({ count }) => `N’afficher que les retards (${count})`,
    es: ({ count }) => `Mostrar solo lo vencido (${count})`,
  } satisfies TextWith<{ count: number }>,
  incidents: { en: 'Incidents', fr: 'Incidents', es: 'Incidentes' },
  whatHappened: { en: 'What happened', fr: 'Ce qui s’est passé', es: 'Qué ocurrió' },
  bounced: {
    en: 'Mails that didn’t arrive',
    fr: 'Messages qui ne sont pas arrivés',
    es: 'Mensajes que no llegaron',
  },
  bouncedHint: {
    en: 'Of the last 30 days. On the project’s page you can replace the person or send the mail again.',
    fr: 'Des 30 derniers jours. Sur la page du projet, vous pouvez remplacer la personne ou renvoyer le message.',
    es: 'De los últimos 30 días. En la página del proyecto puede sustituir a la persona o enviar de nuevo el mensaje.',
  },
  mailTo: { en: 'To', fr: 'À', es: 'Para' },
  mail: { en: 'Mail', fr: 'Message', es: 'Mensaje' },
  when: { en: 'When', fr: 'Quand', es: 'Cuándo' },
  underWay: { en: 'Everything open', fr: 'Tout ce qui est ouvert', es: 'Todo lo abierto' },
  reference: { en: 'Or go to a project', fr: 'Ou aller à un projet', es: 'O ir a un proyecto' },
  referenceHint: {
    en: 'Its reference, such as WGGI-2005-0001',
    fr: 'Sa référence, par exemple WGGI-2005-0001',
    es: 'Su referencia, por ejemplo WGGI-2005-0001',
  },
  find: { en: 'Show', fr: 'Afficher', es: 'Mostrar' },
  noProjects: {
    en: 'No project stands there.',
    fr: 'Aucun projet n’en est à ce point.',
    es: 'Ningún proyecto está en ese punto.',
  },
  changePending: {
    en: 'change asked for',
    fr: 'modification demandée',
    es: 'cambio solicitado',
  },
  waitlist: {
    en: ({ year }) => `Waiting for money of ${year}`,
    fr: ({ year }) => `En attente des fonds de ${year}`,
    es: ({ year }) => `A la espera de fondos de ${year}`,
  } satisfies TextWith<{ year: number }>,
  waitlistHint: {
    en: 'Money that becomes free is offered to the chair in this order: to the first it is enough for.',
    fr: 'Les fonds qui se libèrent sont proposés à la présidence dans cet ordre : au premier projet qu’ils suffisent à financer.',
    es: 'Los fondos que se liberan se ofrecen a la presidencia en este orden: al primer proyecto para el que alcanzan.',
  },
  place: { en: 'Place', fr: 'Rang', es: 'Puesto' },
  placeOf: {
    en: ({ id }) => `Place of ${id}`,
    fr: ({ id }) => `Rang de ${id}`,
    es: ({ id }) => `Puesto de ${id}`,
  } satisfies TextWith<{ id: string }>,
  placesProblem: {
    en: 'Give each project a place of its own: 1, 2, 3 …',
    fr: 'Donnez à chaque projet un rang qui lui soit propre : 1, 2, 3…',
    es: 'Dé a cada proyecto un puesto propio: 1, 2, 3…',
  },
  setOrder: { en: 'Set this order', fr: 'Fixer cet ordre', es: 'Fijar este orden' },
  orderSet: {
    en: 'The order is set.',
    fr: 'L’ordre est fixé.',
    es: 'El orden queda fijado.',
  },
  orderChanged: {
    en: 'Somebody else has set the order meanwhile, or the list has changed. This is how it stands now; nothing of yours was taken.',
    fr: 'Une autre personne a fixé l’ordre entre-temps, ou la liste a changé. Voici l’état actuel ; rien de votre saisie n’a été retenu.',
    es: 'Otra persona ha fijado el orden mientras tanto, o la lista ha cambiado. Así está ahora; no se ha tomado nada de lo suyo.',
  },
  onOffer: { en: 'on offer', fr: 'proposé', es: 'ofrecido' },
  askedToMove: {
    en: 'asked about the next call',
    fr: 'consulté sur l’appel suivant',
    es: 'consultado sobre la próxima convocatoria',
  },
  orderReason: {
    en: ({ name, day }) => `Order set by ${name} on ${day}:`,
    fr: ({ name, day }) => `Ordre fixé par ${name} le ${day} :`,
    es: ({ name, day }) => `Orden fijado por ${name} el ${day}:`,
  } satisfies TextWith<{ name: string; day: string }>,
  backToDesk: { en: 'Back to the desk', fr: 'Retour au bureau', es: 'Volver al despacho' },
  unknownProject: {
    en: ({ id }) => `There is no project ${id}.`,
    fr: ({ id }) => `Il n’y a pas de projet ${id}.`,
    es: ({ id }) => `No hay ningún proyecto ${id}.`,
  } satisfies TextWith<{ id: string }>,
} as const satisfies Record<string, Text | TextWith<never>>

export const pageOf: TextWith<{ page: number; pages: number }> = {
  en: ({ page, pages }) => `Page ${page} of ${pages}`,
  fr: ({ page, pages }) => `Page ${page} sur ${pages}`,
  es: ({ page, pages }) => `Página ${page} de ${pages}`,
}

export const incidentTexts: Readonly<Record<IncidentKind, Text>> = {
  'objection-after-commitment': {
    en: 'A voter says a vote wasn’t theirs, after the money was committed',
    fr: 'Une personne dit que le vote n’était pas le sien, après l’engagement des fonds',
    es: 'Una persona dice que el voto no era suyo, después de comprometerse los fondos',
  },
  'workflow-failed': {
    en: 'A workflow has stopped',
    fr: 'Un déroulement automatique s’est arrêté',
    es: 'Un proceso automático se ha detenido',
  },
  'proposal-disowned': {
    en: 'The mission’s office says it doesn’t know the proposal',
    fr: 'Le bureau de la mission dit ne pas connaître la proposition',
    es: 'La oficina de la misión dice que no conoce la propuesta',
  },
  'office-vacant': {
    en: 'Nobody whose office it is may do a task',
    fr: 'Aucune des personnes compétentes ne peut accomplir une tâche',
    es: 'Ninguna de las personas competentes puede hacer una tarea',
  },
}

export const mailTroubleTexts = {
  bounced: { en: 'bounced', fr: 'non distribué', es: 'rebotado' },
  complained: {
    en: 'marked as spam',
    fr: 'signalé comme indésirable',
    es: 'marcado como no deseado',
  },
  'given-up': { en: 'not sent', fr: 'non envoyé', es: 'no enviado' },
} as const satisfies Record<string, Text>
