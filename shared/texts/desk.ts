import type { Text, TextWith } from './language'

export const deskTexts = {
  heading: { en: 'The desk', fr: 'Espace de gestion', es: 'Espacio de gestión' },
  forWhom: {
    en: 'For the secretariat and finance. We mail a link that opens the desk for a few minutes.',
    fr: 'Pour le secrétariat et le service des finances. Nous envoyons un lien qui ouvre l’espace de gestion pendant quelques minutes.',
    es: 'Para la secretaría y el servicio de finanzas. Enviamos un enlace que abre el espacio de gestión durante unos minutos.',
  },
  address: {
    en: 'Your registered address',
    fr: 'Votre adresse enregistrée',
    es: 'Su dirección registrada',
  },
  sendLink: { en: 'Mail me the link', fr: 'M’envoyer le lien', es: 'Enviarme el enlace' },
  sentHeading: {
    en: 'Check your mail',
    fr: 'Consultez votre messagerie',
    es: 'Consulte su correo',
  },
  sent: {
    en: 'If the address is registered for the desk, a link is on its way. At most three are sent in an hour when they are asked for from the same connection, and a hundred a day in all. If nothing comes, ask the fund’s operators whether your address is registered.',
    fr: 'Si l’adresse est enregistrée pour l’espace de gestion, un lien vous est envoyé. Au plus trois envois par heure demandés depuis une même connexion, et cent par jour en tout. Si rien n’arrive, demandez à l’équipe d’exploitation du fonds si votre adresse est enregistrée.',
    es: 'Si la dirección está registrada para el espacio de gestión, recibirá un enlace en breve. Se envían como máximo tres por hora pedidos desde la misma conexión, y cien al día en total. Si no llega nada, pregunte al equipo técnico del fondo si su dirección está registrada.',
  },
  waiting: { en: 'Who waits for whom', fr: 'Qui attend qui', es: 'Quién espera a quién' },
  nothingWaits: { en: 'Nobody is waiting.', fr: 'Personne n’attend.', es: 'Nadie está esperando.' },
  project: { en: 'Project', fr: 'Projet', es: 'Proyecto' },
  task: { en: 'What is asked', fr: 'Ce qui est demandé', es: 'Lo que se pide' },
  asked: { en: 'Who is asked', fr: 'À qui', es: 'A quién' },
  since: { en: 'Since', fr: 'Depuis', es: 'Desde' },
  due: { en: 'Due', fr: 'Échéance', es: 'Fecha límite' },
  overdue: { en: 'overdue', fr: 'en retard', es: 'con retraso' },
  projects: { en: 'Projects', fr: 'Projets', es: 'Proyectos' },
  mission: { en: 'Mission', fr: 'Mission', es: 'Misión' },
  titleColumn: { en: 'Title', fr: 'Titre', es: 'Título' },
  status: { en: 'Status', fr: 'État', es: 'Estado' },
  closureLacks: {
    en: 'Still missing to close it',
    fr: 'Reste à obtenir pour la clôture',
    es: 'Falta aún para el cierre',
  },
  money: { en: 'Money', fr: 'Montant', es: 'Importe' },
  envelopes: { en: 'Envelopes', fr: 'Enveloppes', es: 'Dotaciones' },
  year: { en: 'Year', fr: 'Année', es: 'Año' },
  ceiling: { en: 'Ceiling', fr: 'Plafond', es: 'Límite máximo' },
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
    es: 'Cada misión recibe un informe con esta fecha, con su último texto ya incluido.',
  },
  asOf: { en: 'As of which day', fr: 'À quelle date', es: 'A qué fecha' },
  dueOn: {
    en: 'To be sent by',
    fr: 'À envoyer au plus tard le',
    es: 'Debe enviarse a más tardar el',
  },
  ask: { en: 'Ask for the update', fr: 'Demander la mise à jour', es: 'Pedir la actualización' },
  askedFor: {
    en: ({ count, date }) => `Projects asked for an update as of ${date}: ${count}.`,
    fr: ({ count, date }) => `Mise à jour au ${date} demandée ; projets concernés : ${count}.`,
    es: ({ count, date }) => `Actualización al ${date} solicitada; proyectos: ${count}.`,
  } satisfies TextWith<{ count: number; date: string }>,
  notAsked: {
    en: ({ ids }) => `Not asked, because that was done before or isn’t possible now: ${ids}.`,
    fr: ({ ids }) => `Non demandée, car cela a déjà été fait ou n’est pas possible : ${ids}.`,
    es: ({ ids }) => `No se pidió, porque ya se hizo o no es posible ahora: ${ids}.`,
  } satisfies TextWith<{ ids: string }>,
  linkExpired: {
    en: 'Your link has expired: the desk stays open for a few minutes only. Nothing was changed. Ask for a new one.',
    fr: 'Votre lien a expiré : l’espace de gestion ne reste ouvert que quelques minutes. Rien n’a été modifié. Demandez-en un nouveau.',
    es: 'Su enlace ha caducado: el espacio de gestión solo permanece abierto unos minutos. No se ha cambiado nada. Pida uno nuevo.',
  },
  previous: { en: 'Previous', fr: 'Précédent', es: 'Anterior' },
  next: { en: 'Next', fr: 'Suivant', es: 'Siguiente' },
  hasLeft: { en: 'has left', fr: 'a quitté ses fonctions', es: 'ha dejado el cargo' },
  isAbsent: { en: 'absent', fr: 'absence', es: 'ausente' },
  showAll: { en: 'Show everything', fr: 'Tout afficher', es: 'Mostrar todo' },
  showOverdue: {
    en: ({ count }) => `Show only what is overdue (${count})`,
    fr: ({ count }) => `N’afficher que les retards (${count})`,
    es: ({ count }) => `Mostrar solo lo que lleva retraso (${count})`,
  } satisfies TextWith<{ count: number }>,
  incidents: { en: 'Incidents', fr: 'Incidents', es: 'Incidentes' },
  fundStopped: {
    en: 'A workflow of the whole fund has stopped',
    fr: 'Un processus automatique du fonds s’est arrêté',
    es: 'Se ha detenido un proceso automático del fondo',
  },
  fundStoppedHint: {
    en: 'Funds that became available may not have been offered to the projects that wait. Whoever operates the service fixes the cause and starts it again; then it is settled.',
    fr: 'Des fonds libérés n’ont peut-être pas été proposés aux projets en attente. L’équipe d’exploitation corrige la cause et relance le processus ; l’incident est alors réglé.',
    es: 'Quizá no se ofrecieron los fondos liberados a los proyectos en espera. Quien administra el servicio corrige la causa y reinicia el proceso; entonces queda resuelto.',
  },
  recordTampered: {
    en: 'The audit record was changed outside the fund’s procedures',
    fr: 'Le registre d’audit a été modifié en dehors des procédures du fonds',
    es: 'Se ha modificado la pista de auditoría al margen de los procedimientos del fondo',
  },
  recordTamperedHint: {
    en: 'The auditors have been told. The records as they were first written are kept where nobody can change them: have all of them verified, and take no decision that rests on the audit record alone until it is known what happened.',
    fr: 'L’audit en a été informé. Les actes d’origine sont conservés là où personne ne peut les modifier : faites-les tous vérifier, et ne prenez aucune décision fondée sur le seul registre d’audit avant de savoir ce qui s’est passé.',
    es: 'Se ha informado a la auditoría. Los registros originales se conservan donde nadie puede modificarlos: haga que se verifiquen todos y no tome ninguna decisión basada solo en la pista de auditoría hasta que se sepa qué ocurrió.',
  },
  whatHappened: { en: 'What happened', fr: 'Ce qui s’est passé', es: 'Qué ocurrió' },
  bounced: {
    en: 'Emails that didn’t arrive',
    fr: 'Courriels non distribués',
    es: 'Correos no entregados',
  },
  bouncedHint: {
    en: 'Of the last 30 days. On the project’s page you can replace the person or send the email again.',
    fr: 'Période : les 30 derniers jours. Sur la page du projet, vous pouvez remplacer la personne ou envoyer de nouveau le courriel.',
    es: 'Corresponden a los últimos 30 días. En la página del proyecto puede sustituir a la persona o enviar de nuevo el correo.',
  },
  mailTo: { en: 'To', fr: 'À', es: 'Para' },
  mail: { en: 'Email', fr: 'Courriel', es: 'Correo' },
  when: { en: 'When', fr: 'Quand', es: 'Cuándo' },
  underWay: {
    en: 'Everything open',
    fr: 'Tous les dossiers en cours',
    es: 'Todos los expedientes en curso',
  },
  reference: { en: 'Or go to a project', fr: 'Ou aller à un projet', es: 'O ir a un proyecto' },
  referenceHint: {
    en: 'Its reference, such as WGGI-2005-0001',
    fr: 'Sa référence, par exemple WGGI-2005-0001',
    es: 'Su referencia, por ejemplo WGGI-2005-0001',
  },
  find: { en: 'Show', fr: 'Afficher', es: 'Mostrar' },
  noProjects: {
    en: 'No project is at this stage.',
    fr: 'Aucun projet n’en est à ce point.',
    es: 'Ningún proyecto está en ese punto.',
  },
  changePending: {
    en: 'change asked for',
    fr: 'modification demandée',
    es: 'modificación solicitada',
  },
  waitlist: {
    en: ({ year }) => `Waiting for ${year} funds`,
    fr: ({ year }) => `En attente des fonds de ${year}`,
    es: ({ year }) => `A la espera de fondos de ${year}`,
  } satisfies TextWith<{ year: number }>,
  waitlistHint: {
    en: 'Funds that become available are offered to the chair in this order: to the first they are enough for.',
    fr: 'Les fonds qui se libèrent sont proposés à la présidence dans cet ordre : au premier projet qu’ils suffisent à financer.',
    es: 'Los fondos que se liberan se ofrecen a la presidencia en este orden: al primer proyecto para el que alcanzan.',
  },
  place: { en: 'Place', fr: 'Rang', es: 'Puesto' },
  placeOf: {
    en: ({ id }) => `Place of ${id}`,
    fr: ({ id }) => `Rang de ${id}`,
    es: ({ id }) => `Puesto de ${id}`,
  } satisfies TextWith<{ id: string }>,
  setOrder: { en: 'Set this order', fr: 'Fixer cet ordre', es: 'Fijar este orden' },
  orderSet: {
    en: 'The order is set.',
    fr: 'L’ordre est fixé.',
    es: 'El orden queda fijado.',
  },
  orderChanged: {
    en: 'Somebody else has set the order meanwhile, or the list has changed. This is how it stands now; nothing of yours was taken.',
    fr: 'Une autre personne a fixé l’ordre entre-temps, ou la liste a changé. Voici l’état actuel ; rien de votre saisie n’a été retenu.',
    es: 'Otra persona ha fijado el orden mientras tanto, o la lista ha cambiado. Así está ahora; no se ha guardado nada de lo que usted indicó.',
  },
  onOffer: { en: 'on offer', fr: 'fonds proposés', es: 'fondos ofrecidos' },
  askedToMove: {
    en: 'asked about the next call',
    fr: 'réponse attendue sur l’appel suivant',
    es: 'pendiente de respuesta sobre la próxima convocatoria',
  },
  orderReason: {
    en: ({ name, day }) => `Order set by ${name} on ${day}:`,
    fr: ({ name, day }) => `Ordre fixé par ${name} le ${day} :`,
    es: ({ name, day }) => `Orden fijado por ${name} el ${day}:`,
  } satisfies TextWith<{ name: string; day: string }>,
  figures: {
    en: 'Figures: totals, ledger, payments, carry-over',
    fr: 'Chiffres : totaux, grand livre, versements, fonds reportés',
    es: 'Cifras: totales, libro mayor, pagos, arrastre de fondos',
  },
  backToDesk: {
    en: 'Back to the desk',
    fr: 'Retour à l’espace de gestion',
    es: 'Volver al espacio de gestión',
  },
  unknownProject: {
    en: ({ id }) => `There is no project ${id}.`,
    fr: ({ id }) => `Il n’y a pas de projet ${id}.`,
    es: ({ id }) => `No hay ningún proyecto ${id}.`,
  } satisfies TextWith<{ id: string }>,
} as const satisfies Record<string, Text | TextWith<never>>

/** Since when something is asked. */
export const sinceDay: TextWith<{ day: string }> = {
  en: ({ day }) => `Since ${day}.`,
  fr: ({ day }) => `Depuis le ${day}.`,
  es: ({ day }) => `Desde el ${day}.`,
}

export const pageOf: TextWith<{ page: number; pages: number }> = {
  en: ({ page, pages }) => `Page ${page} of ${pages}`,
  fr: ({ page, pages }) => `Page ${page} sur ${pages}`,
  es: ({ page, pages }) => `Página ${page} de ${pages}`,
}

export const mailTroubleTexts = {
  bounced: { en: 'bounced', fr: 'non distribué', es: 'no entregado' },
  complained: {
    en: 'marked as spam',
    fr: 'signalé comme indésirable',
    es: 'marcado como no deseado',
  },
  'given-up': { en: 'not sent', fr: 'non envoyé', es: 'no enviado' },
} as const satisfies Record<string, Text>
