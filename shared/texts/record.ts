import type { Measure } from '../domain/money/envelope'
import type { AmendmentLevel } from '../domain/project/follow-up'
import type { MailFate } from '../domain/record/mail-trail'
import type { Text, TextWith } from './language'

export const recordTexts = {
  heading: {
    en: 'Decision record',
    fr: 'Dossier de décision',
    es: 'Expediente de decisión',
  },
  printHint: {
    en: 'This page is made to be printed. The same facts as data: ',
    fr: 'Cette page est faite pour être imprimée. Les mêmes faits sous forme de données : ',
    es: 'Esta página está hecha para imprimirse. Los mismos hechos como datos: ',
  },
  asData: {
    en: 'JSON',
    fr: 'JSON',
    es: 'JSON',
  },
  madeAt: {
    en: 'Made from the record as it stood',
    fr: 'Établi d’après le registre tel qu’il était',
    es: 'Hecho a partir del registro tal como estaba',
  },
  summary: {
    en: 'In short',
    fr: 'En bref',
    es: 'En breve',
  },
  status: {
    en: 'Status',
    fr: 'État',
    es: 'Estado',
  },
  mission: {
    en: 'Mission',
    fr: 'Mission',
    es: 'Misión',
  },
  requested: {
    en: 'Requested',
    fr: 'Montant demandé',
    es: 'Importe solicitado',
  },
  outcome: {
    en: 'Decision',
    fr: 'Décision',
    es: 'Decisión',
  },
  undecided: {
    en: 'Not decided yet',
    fr: 'Pas encore décidé',
    es: 'Aún sin decidir',
  },
  outcomeApproved: {
    en: 'Approved',
    fr: 'Approuvé',
    es: 'Aprobado',
  },
  outcomeWithoutFunds: {
    en: 'Approved, then ended for lack of funds',
    fr: 'Approuvé, puis terminé faute de fonds',
    es: 'Aprobado y terminado después por falta de fondos',
  },
  outcomeDeclined: {
    en: 'Declined',
    fr: 'Refusé',
    es: 'Denegado',
  },
  amount: {
    en: 'Amount',
    fr: 'Montant',
    es: 'Importe',
  },
  when: {
    en: 'When',
    fr: 'Quand',
    es: 'Cuándo',
  },
  onText: {
    en: 'On which text',
    fr: 'Sur quel texte',
    es: 'Sobre qué texto',
  },
  rule: {
    en: 'By which rule',
    fr: 'Selon quelle règle',
    es: 'Por qué regla',
  },
  deciders: {
    en: 'Who decided',
    fr: 'Qui a décidé',
    es: 'Quién decidió',
  },
  reason: {
    en: 'Reason',
    fr: 'Motif',
    es: 'Motivo',
  },
  notReason: {
    en: 'None given',
    fr: 'Aucun',
    es: 'Ninguno',
  },
  conditions: {
    en: 'Conditions',
    fr: 'Conditions',
    es: 'Condiciones',
  },
  noConditions: {
    en: 'None',
    fr: 'Aucune',
    es: 'Ninguna',
  },
  conditionMet: {
    en: 'met',
    fr: 'remplie',
    es: 'cumplida',
  },
  conditionOpen: {
    en: 'open',
    fr: 'ouverte',
    es: 'pendiente',
  },
  markers: {
    en: 'Gender markers',
    fr: 'Marqueurs de genre',
    es: 'Marcadores de género',
  },
  notScreened: {
    en: 'not screened',
    fr: 'non examiné',
    es: 'sin examinar',
  },
  recusedHeading: {
    en: 'Who was recused, and why',
    fr: 'Qui a été récusé, et pourquoi',
    es: 'Quién fue recusado y por qué',
  },
  nobodyRecused: {
    en: 'Nobody',
    fr: 'Personne',
    es: 'Nadie',
  },
  sittings: {
    en: 'Who was asked, and what they answered',
    fr: 'Qui a été sollicité, et les réponses',
    es: 'A quién se preguntó y qué respondió',
  },
  requests: {
    en: 'Everything else that was asked',
    fr: 'Toutes les autres demandes',
    es: 'Todo lo demás que se pidió',
  },
  task: { en: 'What was asked', fr: 'Ce qui a été demandé', es: 'Qué se pidió' },
  asked: {
    en: 'Asked',
    fr: 'Sollicités',
    es: 'Consultados',
  },
  opened: {
    en: 'Opened',
    fr: 'Ouverture',
    es: 'Apertura',
  },
  due: {
    en: 'Due',
    fr: 'Échéance',
    es: 'Vencimiento',
  },
  endedBy: {
    en: 'Ended by',
    fr: 'Terminé par',
    es: 'Terminado por',
  },
  stillOpen: {
    en: 'Still open',
    fr: 'Encore ouvert',
    es: 'Aún abierto',
  },
  vote: {
    en: 'Vote',
    fr: 'Vote',
    es: 'Voto',
  },
  person: {
    en: 'Person',
    fr: 'Personne',
    es: 'Persona',
  },
  proven: {
    en: 'How it is proven',
    fr: 'Comment il est prouvé',
    es: 'Cómo se prueba',
  },
  void: {
    en: 'no longer counts',
    fr: 'ne compte plus',
    es: 'ya no cuenta',
  },
  money: {
    en: 'What it did to the envelope',
    fr: 'Effet sur l’enveloppe',
    es: 'Efecto en los fondos del año',
  },
  noMoney: {
    en: 'No money was reserved.',
    fr: 'Aucun montant n’a été réservé.',
    es: 'No se reservó dinero.',
  },
  act: {
    en: 'What happened',
    fr: 'Ce qui s’est passé',
    es: 'Qué ocurrió',
  },
  ceiling: {
    en: 'Ceiling',
    fr: 'Plafond',
    es: 'Techo',
  },
  before: {
    en: 'Available before',
    fr: 'Disponible avant',
    es: 'Disponible antes',
  },
  moved: {
    en: 'Moved',
    fr: 'Mouvement',
    es: 'Movimiento',
  },
  after: {
    en: 'Available after',
    fr: 'Disponible après',
    es: 'Disponible después',
  },
  texts: {
    en: 'The texts',
    fr: 'Les textes',
    es: 'Los textos',
  },
  hashHolds: {
    en: 'The fingerprint was counted again and is the recorded one.',
    fr: 'L’empreinte a été recalculée : c’est bien celle du registre.',
    es: 'La huella se volvió a calcular y coincide con la registrada.',
  },
  hashBroken: {
    en: 'The fingerprint is not the recorded one: the text has been changed.',
    fr: 'L’empreinte n’est pas celle du registre : le texte a été modifié.',
    es: 'La huella no coincide con la registrada: el texto fue modificado.',
  },
  original: {
    en: 'original',
    fr: 'd’origine',
    es: 'original',
  },
  current: {
    en: 'in force',
    fr: 'en vigueur',
    es: 'vigente',
  },
  assessments: {
    en: 'The gender-indicator review',
    fr: 'L’examen des indicateurs de genre',
    es: 'La revisión de indicadores de género',
  },
  ruleset: {
    en: 'Ruleset',
    fr: 'Règles',
    es: 'Reglas',
  },
  points: {
    en: 'Points',
    fr: 'Points',
    es: 'Puntos',
  },
  fingerprint: {
    en: 'Fingerprint of what was read',
    fr: 'Empreinte de ce qui a été lu',
    es: 'Huella de lo leído',
  },
  version: {
    en: 'Version',
    fr: 'Version',
    es: 'Versión',
  },
  amendments: {
    en: 'Changes',
    fr: 'Modifications',
    es: 'Cambios',
  },
  level: {
    en: 'Level',
    fr: 'Niveau',
    es: 'Nivel',
  },
  payments: {
    en: 'Payments',
    fr: 'Paiements',
    es: 'Pagos',
  },
  reports: {
    en: 'Reports',
    fr: 'Rapports',
    es: 'Informes',
  },
  number: {
    en: 'No.',
    fr: 'N°',
    es: 'N.º',
  },
  kind: {
    en: 'Kind',
    fr: 'Type',
    es: 'Tipo',
  },
  asOf: {
    en: 'As of',
    fr: 'Au',
    es: 'Al',
  },
  received: {
    en: 'Received',
    fr: 'Reçu',
    es: 'Recibido',
  },
  planned: {
    en: 'Planned',
    fr: 'Prévu',
    es: 'Previsto',
  },
  paid: {
    en: 'Paid',
    fr: 'Payé',
    es: 'Pagado',
  },
  reference: {
    en: 'Reference',
    fr: 'Référence',
    es: 'Referencia',
  },
  mails: {
    en: 'Who was told',
    fr: 'Qui a été informé',
    es: 'A quién se informó',
  },
  mail: {
    en: 'Mail',
    fr: 'Message',
    es: 'Mensaje',
  },
  to: {
    en: 'To',
    fr: 'À',
    es: 'Para',
  },
  sent: {
    en: 'Sent',
    fr: 'Envoyé',
    es: 'Enviado',
  },
  fate: {
    en: 'What became of it',
    fr: 'Ce qu’il est devenu',
    es: 'Qué fue de él',
  },
  acts: {
    en: 'Every act, in order',
    fr: 'Tous les actes, dans l’ordre',
    es: 'Todos los actos, en orden',
  },
  by: {
    en: 'By',
    fr: 'Par',
    es: 'Por',
  },
  proof: {
    en: 'Proof',
    fr: 'Preuve',
    es: 'Prueba',
  },
  proofHolds: {
    en: 'The chain of records was verified from its first record to its end: nothing was edited, left out, put in or reordered.',
    fr: 'La chaîne des actes a été vérifiée du premier au dernier : rien n’a été modifié, retiré, ajouté ni déplacé.',
    es: 'La cadena de registros se verificó del primero al último: nada fue editado, omitido, añadido ni reordenado.',
  },
  proofBroken: {
    en: 'The chain of records does not hold. Tell the auditors at once.',
    fr: 'La chaîne des actes n’est pas intacte. Prévenez l’audit immédiatement.',
    es: 'La cadena de registros no es íntegra. Avise de inmediato a auditoría.',
  },
  head: {
    en: 'Fingerprint of the last record',
    fr: 'Empreinte du dernier acte',
    es: 'Huella del último registro',
  },
  records: {
    en: 'Records',
    fr: 'Actes',
    es: 'Registros',
  },
  questions: {
    en: 'Questions',
    fr: 'Questions',
    es: 'Preguntas',
  },
  question: {
    en: 'Question',
    fr: 'Question',
    es: 'Pregunta',
  },
  answer: {
    en: 'Answer',
    fr: 'Réponse',
    es: 'Respuesta',
  },
  notAnswered: {
    en: 'Not answered',
    fr: 'Sans réponse',
    es: 'Sin respuesta',
  },
  incidents: {
    en: 'Incidents',
    fr: 'Incidents',
    es: 'Incidentes',
  },
  resolved: {
    en: 'Resolved',
    fr: 'Résolu',
    es: 'Resuelto',
  },
  waivers: {
    en: 'Done without, and why',
    fr: 'Ce dont on s’est passé, et pourquoi',
    es: 'De qué se prescindió y por qué',
  },
  deskOnly: {
    en: 'This record is opened from the desk, or with a machine key.',
    fr: 'Ce dossier s’ouvre depuis le bureau, ou avec une clé de machine.',
    es: 'Este expediente se abre desde el despacho o con una clave de máquina.',
  },
  nominee: {
    en: 'the proposed new contact',
    fr: 'le nouveau contact proposé',
    es: 'el nuevo contacto propuesto',
  },
  system: {
    en: 'the system',
    fr: 'le système',
    es: 'el sistema',
  },
  operator: {
    en: 'operator',
    fr: 'opérateur',
    es: 'operador',
  },
  byVote: {
    en: 'Vote of the reviewers',
    fr: 'Vote du comité',
    es: 'Voto del comité',
  },
  byChair: {
    en: 'Decision of the chair',
    fr: 'Décision de la présidence',
    es: 'Decisión de la presidencia',
  },
  withheldNote: {
    en: 'Protection content is not shown here',
    fr: 'Le contenu de protection n’est pas montré ici',
    es: 'El contenido de protección no se muestra aquí',
  },
  quorumRule: {
    en: ({ quorum, asked }) => `${quorum} of ${asked} asked must agree`,
    fr: ({ quorum, asked }) => `accords requis : ${quorum}, personnes sollicitées : ${asked}`,
    es: ({ quorum, asked }) => `acuerdos necesarios: ${quorum}, personas consultadas: ${asked}`,
  } satisfies TextWith<{ quorum: number; asked: number }>,
  textLine: {
    en: ({ n, hash }) => `Version ${n}, fingerprint ${hash}`,
    fr: ({ n, hash }) => `Version ${n}, empreinte ${hash}`,
    es: ({ n, hash }) => `Versión ${n}, huella ${hash}`,
  } satisfies TextWith<{ n: number; hash: string }>,
  byLink: {
    en: ({ mail }) => `through the link in mail ${mail}`,
    fr: ({ mail }) => `par le lien du message ${mail}`,
    es: ({ mail }) => `mediante el enlace del mensaje ${mail}`,
  } satisfies TextWith<{ mail: string }>,
  onBehalf: {
    en: ({ by, of }) => `${by}, on behalf of ${of}`,
    fr: ({ by, of }) => `${by}, au nom de ${of}`,
    es: ({ by, of }) => `${by}, en nombre de ${of}`,
  } satisfies TextWith<{ by: string; of: string }>,
  recordNumber: {
    en: ({ seq }) => `record ${seq}`,
    fr: ({ seq }) => `acte ${seq}`,
    es: ({ seq }) => `registro ${seq}`,
  } satisfies TextWith<{ seq: number }>,
  replaces: {
    en: ({ n }) => `replaces vote ${n}`,
    fr: ({ n }) => `remplace le vote ${n}`,
    es: ({ n }) => `sustituye al voto ${n}`,
  } satisfies TextWith<{ n: number }>,
} as const satisfies Record<string, Text | TextWith<never>>

export const fateTexts: Readonly<Record<MailFate, Text>> = {
  pending: { en: 'not sent yet', fr: 'pas encore envoyé', es: 'aún no enviado' },
  'not-needed': {
    en: 'not sent: what it asked was over',
    fr: 'non envoyé : la demande n’avait plus d’objet',
    es: 'no enviado: lo que pedía ya había terminado',
  },
  failed: {
    en: 'could not be sent',
    fr: 'n’a pas pu être envoyé',
    es: 'no pudo enviarse',
  },
  sent: { en: 'sent', fr: 'envoyé', es: 'enviado' },
  arrived: { en: 'arrived', fr: 'remis', es: 'entregado' },
  bounced: { en: 'bounced', fr: 'rejeté', es: 'rebotado' },
}

export const amendmentLevels: Readonly<Record<AmendmentLevel, Text>> = {
  small: { en: 'small', fr: 'mineure', es: 'menor' },
  larger: { en: 'larger', fr: 'importante', es: 'mayor' },
  substantive: {
    en: 'changes the design or the amount',
    fr: 'change le projet ou le montant',
    es: 'cambia el diseño o el importe',
  },
}

export const measureTexts: Readonly<Record<Measure, Text>> = {
  reserved: { en: 'reserved', fr: 'réservé', es: 'reservado' },
  committed: { en: 'committed', fr: 'engagé', es: 'comprometido' },
  disbursed: { en: 'paid out', fr: 'versé', es: 'desembolsado' },
  expensed: { en: 'spent', fr: 'dépensé', es: 'gastado' },
  returned: { en: 'paid back', fr: 'remboursé', es: 'devuelto' },
}
