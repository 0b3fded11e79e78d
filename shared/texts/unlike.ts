import type { ItemFault } from '../domain/audit/manifest'
import type { Subject } from '../domain/record/unlike'
import type { Text, TextWith } from './language'

/** What the decision record says where tables hold something else than the records say. */
export const unlikeTexts = {
  mark: {
    en: 'not as recorded',
    fr: 'non conforme au registre',
    es: 'no coincide con el registro',
  },
  tableSays: {
    en: 'The table says',
    fr: 'La table indique',
    es: 'La tabla dice',
  },
  tableSilent: {
    en: 'The table no longer holds this vote.',
    fr: 'La table ne contient plus ce vote.',
    es: 'La tabla ya no contiene este voto.',
  },
  recordSays: {
    en: 'What the record says:',
    fr: 'Ce que dit le registre :',
    es: 'Lo que dice el registro:',
  },
  noRecord: {
    en: 'No record tells of it.',
    fr: 'Aucun acte n’en fait état.',
    es: 'Ningún registro lo menciona.',
  },
  unproven: {
    en: 'text that the record doesn’t confirm',
    fr: 'texte que le registre ne confirme pas',
    es: 'texto que el registro no confirma',
  },
  lostTask: {
    en: 'Votes as recorded; the task itself is gone or can’t be read',
    fr: 'Votes tels qu’inscrits ; la tâche elle-même a disparu ou est illisible',
    es: 'Votos según el registro; la tarea misma ha desaparecido o no puede leerse',
  },
  projectLost: {
    en: 'The project itself is gone from the tables or can’t be read there. What follows is what the records and the remaining tables say.',
    fr: 'Le projet lui-même a disparu des tables ou y est illisible. Ce qui suit est ce que disent le registre et les tables restantes.',
    es: 'El proyecto mismo ha desaparecido de las tablas o no puede leerse en ellas. Lo que sigue es lo que dicen el registro y las tablas restantes.',
  },
  unsettled: {
    en: 'Things changed while this page was made, so only the records were checked, not what the tables hold. Open it again.',
    fr: 'Des éléments ont changé pendant la préparation de cette page : seul le registre a été vérifié, non le contenu des tables. Rouvrez la page.',
    es: 'Hubo cambios mientras se preparaba esta página: solo se verificó el registro, no el contenido de las tablas. Vuelva a abrirla.',
  },
  yes: { en: 'yes', fr: 'oui', es: 'sí' },
  no: { en: 'no', fr: 'non', es: 'no' },
  notBaselined: {
    en: ({ chains }) =>
      `These chains began before records named what they wrote, so what the tables hold can’t be fully checked against them: ${chains}. An operator can make a baseline.`,
    fr: ({ chains }) =>
      `Ces chaînes ont commencé avant que les actes ne désignent ce qu’ils inscrivent ; le contenu des tables ne peut donc pas être entièrement vérifié : ${chains}. L’équipe d’exploitation peut établir un état de référence.`,
    es: ({ chains }) =>
      `Estas cadenas empezaron antes de que los registros nombraran lo que escribían, por lo que el contenido de las tablas no puede verificarse por completo: ${chains}. El equipo técnico puede establecer un estado de referencia.`,
  } satisfies TextWith<{ chains: string }>,
  differ: {
    en: ({ count }) =>
      `${count === 1 ? 'One thing in the tables is' : `${count} things in the tables are`} not as the records say. Each is marked where it stands, beside what the record says. Take no decisions on it and tell the auditors at once.`,
    fr: ({ count }) =>
      `${count === 1 ? 'Un élément des tables n’est pas conforme' : `${count} éléments des tables ne sont pas conformes`} au registre. Chaque écart est signalé à sa place, à côté de ce que dit le registre. Ne prenez aucune décision sur cette base et prévenez immédiatement les services d’audit.`,
    es: ({ count }) =>
      `${count === 1 ? 'Un elemento de las tablas no coincide' : `${count} elementos de las tablas no coinciden`} con el registro. Cada diferencia se señala en su lugar, junto a lo que dice el registro. No tome decisiones sobre esa base y avise de inmediato a auditoría.`,
  } satisfies TextWith<{ count: number }>,
} as const satisfies Record<string, Text | TextWith<never>>

/** What became of an item; `seq` is the record that last spoke of it. */
export const faultTexts: Readonly<
  Record<ItemFault['fault'], TextWith<{ seq: number; chain: string }>>
> = {
  changed: {
    en: ({ seq, chain }) => `changed since record ${seq} of ${chain} wrote it`,
    fr: ({ seq, chain }) => `contenu modifié depuis l’acte ${seq} de ${chain}`,
    es: ({ seq, chain }) => `contenido modificado desde el registro ${seq} de ${chain}`,
  },
  'rolled-back': {
    en: ({ seq, chain }) => `set back to what it was before record ${seq} of ${chain}`,
    fr: ({ seq, chain }) => `contenu ramené à un état antérieur à l’acte ${seq} de ${chain}`,
    es: ({ seq, chain }) =>
      `contenido devuelto a un estado anterior al registro ${seq} de ${chain}`,
  },
  added: {
    en: ({ chain }) => `no record of ${chain} names it: no act put it there`,
    fr: ({ chain }) => `contenu ajouté sans acte : aucun acte de ${chain} ne le désigne`,
    es: ({ chain }) => `contenido añadido sin acto: ningún registro de ${chain} lo nombra`,
  },
  misfiled: {
    en: () => 'as its record says, but lists find it elsewhere or not at all',
    fr: () => 'conforme à son acte, mais les listes le trouvent ailleurs ou ne le trouvent pas',
    es: () =>
      'conforme a su registro, pero las listas lo encuentran en otro lugar o no lo encuentran',
  },
  'wrong-sum': {
    en: ({ chain }) => `not the sum of the entries of ${chain}`,
    fr: ({ chain }) => `différent de la somme des écritures de ${chain}`,
    es: ({ chain }) => `distinto de la suma de los asientos de ${chain}`,
  },
  removed: {
    en: ({ seq, chain }) => `missing, though record ${seq} of ${chain} wrote it`,
    fr: ({ seq, chain }) => `contenu disparu, alors que l’acte ${seq} de ${chain} l’a inscrit`,
    es: ({ seq, chain }) =>
      `contenido desaparecido, aunque el registro ${seq} de ${chain} lo escribió`,
  },
}

type Named = TextWith<{ id: string }>

/** What an item is, and which. */
export const subjectTexts: Readonly<Record<Subject, Named>> = {
  project: {
    en: () => 'The project with its decision, conditions, grants and waivers',
    fr: () => 'Le projet, avec sa décision, ses conditions, ses subventions et ses dispenses',
    es: () => 'El proyecto, con su decisión, condiciones, subvenciones y dispensas',
  },
  activity: {
    en: () => 'The activity',
    fr: () => 'L’activité',
    es: () => 'La actividad',
  },
  version: {
    en: ({ id }) => `Text, version ${id}`,
    fr: ({ id }) => `Texte, version ${id}`,
    es: ({ id }) => `Texto, versión ${id}`,
  },
  assessment: {
    en: ({ id }) => `Gender-indicator review of version ${id}`,
    fr: ({ id }) => `Examen des indicateurs de genre de la version ${id}`,
    es: ({ id }) => `Revisión de indicadores de género de la versión ${id}`,
  },
  report: {
    en: ({ id }) => `Report ${id}`,
    fr: ({ id }) => `Rapport ${id}`,
    es: ({ id }) => `Informe ${id}`,
  },
  amendment: {
    en: ({ id }) => `Change ${id}`,
    fr: ({ id }) => `Modification ${id}`,
    es: ({ id }) => `Modificación ${id}`,
  },
  instalment: {
    en: ({ id }) => `Instalment ${id}`,
    fr: ({ id }) => `Tranche ${id}`,
    es: ({ id }) => `Tramo ${id}`,
  },
  question: {
    en: ({ id }) => `Question ${id}`,
    fr: ({ id }) => `Question ${id}`,
    es: ({ id }) => `Pregunta ${id}`,
  },
  incident: {
    en: ({ id }) => `Incident ${id}`,
    fr: ({ id }) => `Incident ${id}`,
    es: ({ id }) => `Incidente ${id}`,
  },
  remark: {
    en: ({ id }) => `Written reason ${id}`,
    fr: ({ id }) => `Motif écrit ${id}`,
    es: ({ id }) => `Motivo escrito ${id}`,
  },
  'public-text': {
    en: ({ id }) => `Text for the public ${id}`,
    fr: ({ id }) => `Texte destiné au public ${id}`,
    es: ({ id }) => `Texto para el público ${id}`,
  },
  task: {
    en: ({ id }) => `What was asked and answered, ${id}`,
    fr: ({ id }) => `Demande et réponses, ${id}`,
    es: ({ id }) => `Lo pedido y lo respondido, ${id}`,
  },
  order: {
    en: ({ id }) => `Email or signal ${id}`,
    fr: ({ id }) => `Courriel ou signal ${id}`,
    es: ({ id }) => `Correo o señal ${id}`,
  },
  entry: {
    en: ({ id }) => `Ledger entry ${id}`,
    fr: ({ id }) => `Écriture comptable ${id}`,
    es: ({ id }) => `Asiento contable ${id}`,
  },
  envelope: {
    en: ({ id }) => `Envelope ${id}`,
    fr: ({ id }) => `Enveloppe ${id}`,
    es: ({ id }) => `Dotación ${id}`,
  },
  ceiling: {
    en: ({ id }) => `Ceiling ${id}`,
    fr: ({ id }) => `Plafond ${id}`,
    es: ({ id }) => `Límite máximo ${id}`,
  },
  person: {
    en: ({ id }) => `Setting of a person, ${id}`,
    fr: ({ id }) => `Fiche d’une personne, ${id}`,
    es: ({ id }) => `Ficha de una persona, ${id}`,
  },
  mission: {
    en: ({ id }) => `Setting of mission ${id}`,
    fr: ({ id }) => `Fiche de la mission ${id}`,
    es: ({ id }) => `Ficha de la misión ${id}`,
  },
  call: {
    en: ({ id }) => `Setting of call ${id}`,
    fr: ({ id }) => `Paramètres de l’appel ${id}`,
    es: ({ id }) => `Parámetros de la convocatoria ${id}`,
  },
  policy: {
    en: () => 'Rules of the fund',
    fr: () => 'Règles du fonds',
    es: () => 'Reglas del fondo',
  },
  other: {
    en: ({ id }) => `Something that no act stores, ${id}`,
    fr: ({ id }) => `Élément qu’aucun acte n’enregistre, ${id}`,
    es: ({ id }) => `Elemento que ningún acto guarda, ${id}`,
  },
}

/** What facts of records are called. */
export const factNames = {
  vote: { en: 'vote', fr: 'vote', es: 'voto' },
  choice: { en: 'choice', fr: 'choix', es: 'elección' },
  approve: { en: 'agrees', fr: 'approuve', es: 'aprueba' },
  cents: { en: 'amount', fr: 'montant', es: 'importe' },
  plannedCents: { en: 'planned', fr: 'prévu', es: 'previsto' },
  requestedCents: { en: 'requested', fr: 'demandé', es: 'solicitado' },
  ceilingCents: { en: 'ceiling', fr: 'plafond', es: 'límite máximo' },
  replaces: { en: 'replaces vote', fr: 'remplace le vote', es: 'sustituye al voto' },
  version: { en: 'version', fr: 'version', es: 'versión' },
  versionHash: { en: 'fingerprint', fr: 'empreinte', es: 'huella' },
  instalment: { en: 'instalment', fr: 'tranche', es: 'tramo' },
  report: { en: 'report', fr: 'rapport', es: 'informe' },
  amendment: { en: 'change', fr: 'modification', es: 'modificación' },
  question: { en: 'question', fr: 'question', es: 'pregunta' },
  incident: { en: 'incident', fr: 'incident', es: 'incidente' },
  remark: { en: 'written reason', fr: 'motif écrit', es: 'motivo escrito' },
  text: { en: 'text', fr: 'texte', es: 'texto' },
  year: { en: 'year', fr: 'année', es: 'año' },
  on: { en: 'on', fr: 'le', es: 'el' },
  deciders: { en: 'decided by', fr: 'décidé par', es: 'decidido por' },
  round: { en: 'round', fr: 'tour', es: 'vuelta' },
  by: { en: 'rule', fr: 'règle', es: 'regla' },
  mission: { en: 'mission', fr: 'mission', es: 'misión' },
  callId: { en: 'call', fr: 'appel', es: 'convocatoria' },
  person: { en: 'person', fr: 'personne', es: 'persona' },
  roles: { en: 'roles', fr: 'rôles', es: 'funciones' },
  conditions: { en: 'conditions', fr: 'conditions', es: 'condiciones' },
} as const satisfies Record<string, Text>
