import type { ActivityCourse, ActivityStatus, Audience } from '../domain/activities/activity'
import type { ActivityActName } from '../domain/answers/desk/activities'
import type { ActWords } from './desk-acts'
import type { Text, TextWith } from './language'

/** Activities that no mission proposes, at the desk. */
export const activityTexts = {
  heading: { en: 'Activities', fr: 'Activités', es: 'Actividades' },
  about: {
    en: 'Training, outreach, research and publications that no mission proposes. What they cost comes from the same envelope as grants, once two people have agreed.',
    fr: 'Activités de formation et de sensibilisation, recherches et publications qu’aucune mission n’a proposées. Leur coût est imputé sur la même enveloppe que les subventions, après accord de deux personnes.',
    es: 'Actividades de formación y divulgación, investigaciones y publicaciones que ninguna misión ha propuesto. Su costo se imputa a la misma dotación que las subvenciones, una vez que dos personas lo acuerdan.',
  },
  all: { en: 'All activities', fr: 'Toutes les activités', es: 'Todas las actividades' },
  none: {
    en: 'No activity has been entered yet.',
    fr: 'Aucune activité n’a encore été saisie.',
    es: 'Todavía no se ha registrado ninguna actividad.',
  },
  enter: { en: 'Enter an activity', fr: 'Saisir une activité', es: 'Registrar una actividad' },
  enterHint: {
    en: 'A second person is asked to confirm it within 30 days. Nothing is taken from the envelope before.',
    fr: 'Une deuxième personne est invitée à la confirmer dans les 30 jours. Rien n’est prélevé sur l’enveloppe avant cela.',
    es: 'Se pide a una segunda persona que la confirme en un plazo de 30 días. Hasta entonces no se toma nada de la dotación.',
  },
  entered: {
    en: 'The activity is entered. A second person is asked to confirm it.',
    fr: 'L’activité est saisie. Une deuxième personne est invitée à la confirmer.',
    es: 'La actividad queda registrada. Se pide a una segunda persona que la confirme.',
  },
  reference: { en: 'Reference', fr: 'Référence', es: 'Referencia' },
  activity: { en: 'Activity', fr: 'Activité', es: 'Actividad' },
  title: { en: 'Title', fr: 'Titre', es: 'Título' },
  prong: { en: 'Type of support', fr: 'Type d’appui', es: 'Tipo de apoyo' },
  year: { en: 'Year', fr: 'Année', es: 'Año' },
  yearHint: {
    en: 'The year whose envelope pays for it and whose report covers it.',
    fr: 'L’année dont l’enveloppe finance l’activité et dont le rapport en rend compte.',
    es: 'El año cuya dotación paga la actividad y cuyo informe da cuenta de ella.',
  },
  when: { en: 'When', fr: 'Quand', es: 'Cuándo' },
  whenHint: {
    en: 'As one says it: “25–28 September 2005”, “early 2006”.',
    fr: 'Comme on le dit : « 25-28 septembre 2005 », « début 2006 ».',
    es: 'Como se dice: «25 a 28 de septiembre de 2005», «principios de 2006».',
  },
  where: { en: 'Where', fr: 'Lieu', es: 'Dónde' },
  what: { en: 'What it is about', fr: 'De quoi il s’agit', es: 'De qué se trata' },
  audiences: { en: 'For whom', fr: 'Pour qui', es: 'Para quién' },
  coOrganisers: {
    en: 'Who organizes it with the fund',
    fr: 'Qui l’organise avec le fonds',
    es: 'Quién la organiza con el fondo',
  },
  oneALine: { en: 'One on each line.', fr: 'Un par ligne.', es: 'Uno por línea.' },
  participants: { en: 'Who took part', fr: 'Participation', es: 'Participantes' },
  group: { en: 'Group', fr: 'Groupe', es: 'Grupo' },
  groupName: {
    en: 'Who they were',
    fr: 'De qui il s’agissait',
    es: 'Quiénes eran',
  },
  groupHint: {
    en: 'For example “members of parliament”, or “staff”.',
    fr: 'Par exemple « parlementaires » ou « personnel ».',
    es: 'Por ejemplo, «parlamentarios y parlamentarias» o «personal».',
  },
  women: { en: 'Women', fr: 'Femmes', es: 'Mujeres' },
  men: { en: 'Men', fr: 'Hommes', es: 'Hombres' },
  notNoted: { en: 'Sex not noted', fr: 'Sexe non relevé', es: 'Sexo no registrado' },
  outputs: { en: 'What came of it', fr: 'Ce qui en est issu', es: 'Lo que produjo' },
  output: { en: 'Output', fr: 'Produit', es: 'Producto' },
  outputName: { en: 'What it is', fr: 'De quoi il s’agit', es: 'Qué es' },
  outputAt: { en: 'Where it is', fr: 'Où il se trouve', es: 'Dónde está' },
  outputAtHint: {
    en: 'A link, or the place where it is kept.',
    fr: 'Un lien, ou le lieu où il est conservé.',
    es: 'Un enlace, o el lugar donde se guarda.',
  },
  course: { en: 'How far it is', fr: 'État d’avancement', es: 'Estado de avance' },
  cost: { en: 'Cost in all, in USD', fr: 'Coût total, en USD', es: 'Costo total, en USD' },
  costHint: {
    en: 'What the envelope pays. Leave it empty where it costs the fund nothing.',
    fr: 'Ce que paie l’enveloppe. Laissez vide si elle ne coûte rien au fonds.',
    es: 'Lo que paga la dotación. Déjelo vacío si no le cuesta nada al fondo.',
  },
  costs: { en: 'Cost', fr: 'Coût', es: 'Costo' },
  noCost: { en: 'no cost', fr: 'sans coût', es: 'sin costo' },
  ofYear: {
    en: ({ amount, year, paid }) => `${amount} of ${year}, of which ${paid} paid`,
    fr: ({ amount, year, paid }) => `${amount} au titre de ${year}, dont ${paid} payés`,
    es: ({ amount, year, paid }) => `${amount} de ${year}, de los cuales ${paid} pagados`,
  } satisfies TextWith<{ amount: string; year: number; paid: string }>,
  paidSoFar: { en: 'Paid so far', fr: 'Payé à ce jour', es: 'Pagado hasta ahora' },
  payments: { en: 'Payments', fr: 'Paiements', es: 'Pagos' },
  paidOn: { en: 'Paid on', fr: 'Payé le', es: 'Pagado el' },
  amount: { en: 'Amount paid, in USD', fr: 'Montant payé, en USD', es: 'Importe pagado, en USD' },
  paymentReference: {
    en: 'Reference of the payment',
    fr: 'Référence du paiement',
    es: 'Referencia del pago',
  },
  rest: {
    en: 'What is left of its cost',
    fr: 'Le reste de son coût',
    es: 'Lo que queda de su costo',
  },
  restStays: {
    en: 'stays: more is to be paid',
    fr: 'reste engagé : d’autres paiements suivront',
    es: 'sigue comprometido: quedan pagos por hacer',
  },
  restReleased: {
    en: 'goes back to the envelope: this was the last payment',
    fr: 'revient à l’enveloppe : c’était le dernier paiement',
    es: 'vuelve a la dotación: este fue el último pago',
  },
  waits: {
    en: ({ name, day, amount, year, until }) =>
      `${name} proposed it on ${day}, for ${amount} in all from the envelope of ${year}. A second person confirms it by ${until}; until then nothing is taken.`,
    fr: ({ name, day, amount, year, until }) =>
      `${name} l’a proposée le ${day}, pour ${amount} au total sur l’enveloppe de ${year}. Une deuxième personne la confirme au plus tard le ${until} ; d’ici là, rien n’est prélevé.`,
    es: ({ name, day, amount, year, until }) =>
      `${name} la propuso el ${day}, por ${amount} en total con cargo a la dotación de ${year}. Una segunda persona la confirma a más tardar el ${until}; hasta entonces no se toma nada.`,
  } satisfies TextWith<{ name: string; day: string; amount: string; year: number; until: string }>,
  answer: { en: 'Your answer', fr: 'Votre réponse', es: 'Su respuesta' },
  agree: { en: 'I confirm it', fr: 'Je confirme', es: 'Confirmo' },
  refuse: { en: 'I refuse it', fr: 'Je refuse', es: 'Rechazo' },
  why: { en: 'Why', fr: 'Pourquoi', es: 'Por qué' },
  whyHint: {
    en: 'Needed where you refuse. Kept with the activity.',
    fr: 'Nécessaire en cas de refus. Conservé avec l’activité.',
    es: 'Necesario si rechaza. Se conserva con la actividad.',
  },
  reasonHint: {
    en: 'Kept with the activity.',
    fr: 'Conservé avec l’activité.',
    es: 'Se conserva con la actividad.',
  },
  toYear: {
    en: 'To which year',
    fr: 'À quelle année',
    es: 'A qué año',
  },
  toYearHint: {
    en: 'What was not paid goes back to this year’s envelope. In the other year its cost is proposed anew.',
    fr: 'Ce qui n’a pas été payé revient à l’enveloppe de l’année en cours. Pour l’autre année, son coût est proposé de nouveau.',
    es: 'Lo que no se ha pagado vuelve a la dotación de este año. Para el otro año, su costo se propone de nuevo.',
  },
  find: { en: 'See its page', fr: 'Voir sa page', es: 'Ver su página' },
} as const satisfies Record<string, Text | TextWith<never>>

export const courseTexts: Readonly<Record<ActivityCourse, Text>> = {
  planned: { en: 'planned', fr: 'prévue', es: 'prevista' },
  'under-way': { en: 'under way', fr: 'en cours', es: 'en curso' },
  done: { en: 'done', fr: 'réalisée', es: 'realizada' },
  postponed: {
    en: 'postponed to a later year',
    fr: 'reportée à une autre année',
    es: 'aplazada a otro año',
  },
  reconsidered: {
    en: 'reconsidered: not held as planned',
    fr: 'reconsidérée : ne se tiendra pas comme prévu',
    es: 'reconsiderada: no se hará como estaba prevista',
  },
}

export const activityStatusTexts: Readonly<Record<ActivityStatus, Text>> = {
  proposed: {
    en: 'waits for a second person',
    fr: 'attend une deuxième personne',
    es: 'espera a una segunda persona',
  },
  lapsed: {
    en: 'lapsed: not confirmed in time',
    fr: 'caduque : non confirmée à temps',
    es: 'caducada: no se confirmó a tiempo',
  },
  refused: { en: 'refused', fr: 'refusée', es: 'rechazada' },
  ...courseTexts,
}

export const audienceTexts: Readonly<Record<Audience, Text>> = {
  states: { en: 'Member States', fr: 'États Membres', es: 'Estados Miembros' },
  migrants: { en: 'migrants', fr: 'personnes migrantes', es: 'personas migrantes' },
  staff: { en: 'staff', fr: 'personnel', es: 'personal' },
  public: { en: 'the public', fr: 'grand public', es: 'público en general' },
}

/** The words of each act on an activity. */
export const activityActWords: Readonly<Record<ActivityActName, ActWords>> = {
  'confirm-activity': {
    heading: {
      en: 'Confirm or refuse it',
      fr: 'La confirmer ou la refuser',
      es: 'Confirmarla o rechazarla',
    },
    button: { en: 'Send the answer', fr: 'Envoyer la réponse', es: 'Enviar la respuesta' },
    done: {
      en: 'Your answer is recorded. Whoever proposed it is told.',
      fr: 'Votre réponse est enregistrée. La personne qui l’avait proposée en est informée.',
      es: 'Su respuesta queda registrada. Se informa a quien la propuso.',
    },
  },
  'propose-activity-again': {
    heading: { en: 'Propose it again', fr: 'La proposer de nouveau', es: 'Proponerla de nuevo' },
    done: {
      en: 'It is proposed again. A second person is asked to confirm it.',
      fr: 'Elle est de nouveau proposée. Une deuxième personne est invitée à la confirmer.',
      es: 'Se propone de nuevo. Se pide a una segunda persona que la confirme.',
    },
  },
  'set-activity-course': {
    heading: {
      en: 'Say how far it is',
      fr: 'Indiquer où elle en est',
      es: 'Indicar en qué punto está',
    },
    hint: {
      en: 'What is postponed or reconsidered gives back what was not paid of its money.',
      fr: 'Une activité reportée ou reconsidérée rend ce qui n’a pas été payé.',
      es: 'Lo que se aplaza o se reconsidera devuelve lo que no se ha pagado.',
    },
    done: { en: 'That is recorded.', fr: 'C’est enregistré.', es: 'Queda registrado.' },
  },
  'set-activity-cost': {
    heading: {
      en: 'Say what it costs',
      fr: 'Indiquer ce qu’elle coûte',
      es: 'Indicar lo que cuesta',
    },
    hint: {
      en: 'Less goes back to the envelope at once. More waits for a second person.',
      fr: 'Une baisse revient aussitôt à l’enveloppe. Une hausse attend une deuxième personne.',
      es: 'Si es menos, vuelve de inmediato a la dotación. Si es más, espera a una segunda persona.',
    },
    done: { en: 'That is recorded.', fr: 'C’est enregistré.', es: 'Queda registrado.' },
  },
  'pay-activity': {
    heading: { en: 'Enter a payment', fr: 'Saisir un paiement', es: 'Registrar un pago' },
    done: {
      en: 'The payment is recorded.',
      fr: 'Le paiement est enregistré.',
      es: 'El pago queda registrado.',
    },
  },
  'change-activity': {
    heading: {
      en: 'Change what is said of it',
      fr: 'Modifier sa description',
      es: 'Modificar su descripción',
    },
    button: { en: 'Save the changes', fr: 'Enregistrer', es: 'Guardar los cambios' },
    done: {
      en: 'The changes are saved.',
      fr: 'Les modifications sont enregistrées.',
      es: 'Los cambios quedan guardados.',
    },
  },
}
