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
    fr: 'État du registre au',
    es: 'Estado del registro al',
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
    fr: 'Approuvée',
    es: 'Aprobada',
  },
  outcomeWithoutFunds: {
    en: 'Approved, then ended for lack of funds',
    fr: 'Approuvée, puis terminée faute de fonds',
    es: 'Aprobada y terminada después por falta de fondos',
  },
  outcomeDeclined: {
    en: 'Declined',
    fr: 'Refusée',
    es: 'Rechazada',
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
  conditions: {
    en: 'Conditions',
    fr: 'Conditions',
    es: 'Condiciones',
  },
  conditionMet: {
    en: 'met',
    fr: 'remplie',
    es: 'cumplida',
  },
  conditionOpen: {
    en: 'open',
    fr: 'à remplir',
    es: 'pendiente',
  },
  markers: {
    en: 'Gender markers',
    fr: 'Marqueurs genre',
    es: 'Marcadores de género',
  },
  recusedHeading: {
    en: 'Who was recused, and why',
    fr: 'Personnes récusées et motifs',
    es: 'Personas recusadas y motivos',
  },
  nobodyRecused: {
    en: 'Nobody',
    fr: 'Personne',
    es: 'Nadie',
  },
  sittings: {
    en: 'Who was asked, and what they answered',
    fr: 'Personnes sollicitées et réponses',
    es: 'Personas requeridas y respuestas',
  },
  requests: {
    en: 'Everything else that was asked',
    fr: 'Toutes les autres demandes',
    es: 'Todo lo demás que se pidió',
  },
  task: { en: 'What was asked', fr: 'Ce qui a été demandé', es: 'Qué se pidió' },
  asked: {
    en: 'Asked',
    fr: 'Personnes sollicitées',
    es: 'Personas requeridas',
  },
  opened: {
    en: 'Opened',
    fr: 'Ouverture',
    es: 'Apertura',
  },
  due: {
    en: 'Due',
    fr: 'Échéance',
    es: 'Fecha límite',
  },
  endedBy: {
    en: 'Ended by',
    fr: 'Clôture',
    es: 'Cierre',
  },
  stillOpen: {
    en: 'Still open',
    fr: 'En cours',
    es: 'En curso',
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
    fr: 'Preuve',
    es: 'Prueba',
  },
  void: {
    en: 'no longer counts',
    fr: 'n’est plus pris en compte',
    es: 'ya no se tiene en cuenta',
  },
  money: {
    en: 'What it did to the envelope',
    fr: 'Effet sur l’enveloppe',
    es: 'Efecto en la dotación',
  },
  noMoney: {
    en: 'No funds were reserved.',
    fr: 'Aucun montant n’a été réservé.',
    es: 'No se reservaron fondos.',
  },
  act: {
    en: 'What happened',
    fr: 'Ce qui s’est passé',
    es: 'Qué ocurrió',
  },
  ceiling: {
    en: 'Ceiling',
    fr: 'Plafond',
    es: 'Límite máximo',
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
  meanwhile: {
    en: 'Meanwhile: other projects, or a new ceiling',
    fr: 'Entre-temps : d’autres projets ou un nouveau plafond',
    es: 'Entretanto: otros proyectos o un nuevo límite máximo',
  },
  texts: {
    en: 'The texts',
    fr: 'Les textes',
    es: 'Los textos',
  },
  hashHolds: {
    en: 'The fingerprint was recalculated and matches the recorded one.',
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
    fr: 'Ensemble de règles',
    es: 'Conjunto de reglas',
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
    es: 'Modificaciones',
  },
  level: {
    en: 'Level',
    fr: 'Niveau',
    es: 'Nivel',
  },
  payments: {
    en: 'Payments',
    fr: 'Versements',
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
    fr: 'Situation au',
    es: 'Situación al',
  },
  spentToDate: {
    en: 'Spent since the start, as it says',
    fr: 'Dépensé depuis le début, selon le rapport',
    es: 'Gastado desde el inicio, según el informe',
  },
  reviewNote: {
    en: 'Last note of the secretariat',
    fr: 'Dernière note du secrétariat',
    es: 'Última nota de la secretaría',
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
    fr: 'Versé',
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
    en: 'Email',
    fr: 'Courriel',
    es: 'Correo',
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
    en: 'Delivery',
    fr: 'Résultat de l’envoi',
    es: 'Resultado del envío',
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
    en: 'The chains of records were verified from their first record to their end, and what is shown here was compared with them: nothing was edited, removed, inserted or reordered.',
    fr: 'Les chaînes d’actes ont été vérifiées du premier au dernier acte, et ce qui figure ici a été comparé avec elles : rien n’a été modifié, retiré, ajouté ni déplacé.',
    es: 'Las cadenas de registros se verificaron de principio a fin, y lo que se muestra aquí se cotejó con ellas: no se modificó, omitió, añadió ni reordenó nada.',
  },
  recordsHold: {
    en: 'The chains of records were verified from their first record to their end: no record was edited, removed, inserted or reordered. This says nothing of the tables, as stated below.',
    fr: 'Les chaînes d’actes ont été vérifiées de bout en bout : aucun acte n’a été modifié, retiré, ajouté ni déplacé. Cela ne dit rien des tables, comme indiqué ci-dessous.',
    es: 'Las cadenas de registros se verificaron de principio a fin: no se modificó, omitió, añadió ni reordenó ningún registro. Esto no dice nada de las tablas, como se indica a continuación.',
  },
  textsBroken: {
    en: 'What the tables hold is not what was recorded. Each difference is marked where it stands. Tell the auditors at once.',
    fr: 'Le contenu des tables n’est pas ce qui a été inscrit au registre. Chaque écart est signalé à sa place. Prévenez immédiatement les services d’audit.',
    es: 'El contenido de las tablas no es lo que se registró. Cada diferencia se señala en su lugar. Avise de inmediato a auditoría.',
  },
  proofBroken: {
    en: 'The chain of records does not hold. Tell the auditors at once.',
    fr: 'La chaîne des actes n’est pas intacte. Prévenez immédiatement les services d’audit.',
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
    en: 'Waivers and reasons',
    fr: 'Dispenses et motifs',
    es: 'Dispensas y motivos',
  },
  otherKey: {
    en: 'This key doesn’t open decision records. The fund’s operators create one with the scope “records”.',
    fr: 'Cette clé n’ouvre pas les dossiers de décision. L’équipe d’exploitation du fonds peut en créer une avec la portée « records ».',
    es: 'Esta clave no abre los expedientes de decisión. El equipo técnico del fondo puede crear una con el alcance «records».',
  },
  deskOnly: {
    en: 'This record is opened from the desk, or with a machine key.',
    fr: 'Ce dossier s’ouvre depuis l’espace de gestion, ou avec une clé d’accès (API).',
    es: 'Este expediente se abre desde el espacio de gestión o con una clave de acceso (API).',
  },
  nominee: {
    en: 'the proposed new contact',
    fr: 'la nouvelle personne de contact proposée',
    es: 'la nueva persona de contacto propuesta',
  },
  witness: {
    en: 'an outside witness of the audit record',
    fr: 'un témoin extérieur du registre d’audit',
    es: 'testigo independiente de la pista de auditoría',
  },
  system: {
    en: 'the system',
    fr: 'le système',
    es: 'el sistema',
  },
  operator: {
    en: 'operator',
    fr: 'équipe d’exploitation',
    es: 'equipo técnico',
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
    fr: 'Les informations relatives à la protection ne figurent pas ici',
    es: 'La información sobre protección no se muestra aquí',
  },
  quorumRule: {
    en: ({ quorum, asked }) => `${quorum} of ${asked} asked must agree`,
    fr: ({ quorum, asked }) => `majorité requise : ${quorum} voix sur ${asked}`,
    es: ({ quorum, asked }) => `acuerdos necesarios: ${quorum}; personas requeridas: ${asked}`,
  } satisfies TextWith<{ quorum: number; asked: number }>,
  textLine: {
    en: ({ n, hash }) => `Version ${n}, fingerprint ${hash}`,
    fr: ({ n, hash }) => `Version ${n}, empreinte ${hash}`,
    es: ({ n, hash }) => `Versión ${n}, huella ${hash}`,
  } satisfies TextWith<{ n: number; hash: string }>,
  byLink: {
    en: ({ mail }) => `through the link in email ${mail}`,
    fr: ({ mail }) => `par le lien du courriel ${mail}`,
    es: ({ mail }) => `mediante el enlace del correo ${mail}`,
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
  arrived: { en: 'arrived', fr: 'distribué', es: 'entregado' },
  bounced: { en: 'bounced', fr: 'non distribué', es: 'no entregado' },
}

export const amendmentLevels: Readonly<Record<AmendmentLevel, Text>> = {
  small: { en: 'small', fr: 'petite', es: 'pequeña' },
  larger: { en: 'larger', fr: 'importante', es: 'importante' },
  substantive: {
    en: 'changes the design or the amount',
    fr: 'modifie la conception ou le montant',
    es: 'modifica el diseño o el importe',
  },
}

export const measureTexts: Readonly<Record<Measure, Text>> = {
  reserved: { en: 'reserved', fr: 'réservé', es: 'reservado' },
  committed: { en: 'committed', fr: 'engagé', es: 'comprometido' },
  disbursed: { en: 'paid out', fr: 'versé', es: 'pagado' },
  expensed: { en: 'spent', fr: 'dépensé', es: 'gastado' },
  returned: { en: 'paid back', fr: 'restitué', es: 'devuelto' },
}
