import type { ProposalContent } from '../../domain/proposal/proposal-content'
import type { FieldTexts } from './field-text'

/** Money and what remains afterwards. */
export const moneyTexts = {
  amount: {
    label: {
      en: 'Amount asked for (USD)',
      fr: 'Montant demandé (USD)',
      es: 'Importe solicitado (USD)',
    },
    hint: {
      en: 'Only what this fund should pay, in US dollars.',
      fr: 'Uniquement ce que ce fonds devrait payer, en dollars des États-Unis.',
      es: 'Solo lo que debería pagar este fondo, en dólares de los Estados Unidos.',
    },
  },
  budget: {
    label: { en: 'Budget', fr: 'Budget', es: 'Presupuesto' },
    one: { en: 'Budget line', fr: 'Ligne budgétaire', es: 'Partida' },
    add: {
      en: 'Add a budget line',
      fr: 'Ajouter une ligne budgétaire',
      es: 'Añadir una partida',
    },
    hint: {
      en: 'The lines should add up to the amount asked for.',
      fr: 'La somme des lignes devrait être égale au montant demandé.',
      es: 'Las partidas deberían sumar el importe solicitado.',
    },
  },
  'budget.item': { label: { en: 'What it pays for', fr: 'Objet de la dépense', es: 'Concepto' } },
  'budget.amount': { label: { en: 'Amount (USD)', fr: 'Montant (USD)', es: 'Importe (USD)' } },
  'budget.genderShare': {
    label: {
      en: 'Share that serves equality (%)',
      fr: 'Part consacrée à l’égalité (%)',
      es: 'Parte destinada a la igualdad (%)',
    },
  },
  'budget.genderReason': { label: { en: 'How so', fr: 'De quelle manière', es: 'De qué manera' } },
  budgetGenderReason: {
    label: {
      en: 'How the budget as a whole serves equality',
      fr: 'Contribution de l’ensemble du budget à l’égalité',
      es: 'Cómo contribuye a la igualdad el presupuesto en su conjunto',
    },
    hint: {
      en: 'One sentence is enough.',
      fr: 'Une phrase suffit.',
      es: 'Basta una frase.',
    },
  },
  genderExpertise: {
    label: {
      en: 'Who brings knowledge of gender issues',
      fr: 'Qui apporte les compétences en matière de genre',
      es: 'Quién aporta conocimientos especializados en cuestiones de género',
    },
  },
  hasGenderFocalPoint: {
    label: {
      en: 'Does your mission have a gender focal point?',
      fr: 'Votre mission a-t-elle un point focal genre ?',
      es: '¿Tiene su misión un punto focal de género?',
    },
  },
  genderExpertiseNote: {
    label: {
      en: 'More about this person or body',
      fr: 'Précisions sur cette personne ou cet organisme',
      es: 'Más sobre esta persona u organismo',
    },
  },

  commitsToReportGenderResults: {
    label: {
      en: 'Will you report what changed for women and men?',
      fr: 'Rendrez-vous compte de ce qui a changé pour les femmes et les hommes ?',
      es: '¿Informará de lo que cambió para mujeres y hombres?',
    },
  },
  policyLink: {
    label: {
      en: 'How it fits the gender policy of IOM',
      fr: 'Son lien avec la politique de l’OIM en matière de genre',
      es: 'Relación con la política de la OIM sobre igualdad de género',
    },
  },
  buildsOn: {
    label: {
      en: 'Earlier work it builds on',
      fr: 'Travaux antérieurs sur lesquels il s’appuie',
      es: 'Trabajos anteriores en los que se apoya',
    },
  },
  exitPlan: {
    label: {
      en: 'What remains when the funds are spent',
      fr: 'Ce qui restera une fois les fonds dépensés',
      es: 'Qué quedará cuando se hayan gastado los fondos',
    },
  },
  documents: {
    label: { en: 'Documents', fr: 'Documents', es: 'Documentos' },
    one: { en: 'Document', fr: 'Document', es: 'Documento' },
    add: { en: 'Add a document', fr: 'Ajouter un document', es: 'Añadir un documento' },
    hint: {
      en: 'Say where a document is kept; nothing needs to be uploaded.',
      fr: 'Indiquez où un document est conservé ; rien n’est à téléverser.',
      es: 'Indique dónde se guarda un documento; no hace falta subir nada.',
    },
  },
  'documents.title': { label: { en: 'Title', fr: 'Titre', es: 'Título' } },
  'documents.kind': {
    label: { en: 'Kind of document', fr: 'Type de document', es: 'Tipo de documento' },
  },
  'documents.language': { label: { en: 'Language', fr: 'Langue', es: 'Idioma' } },
  'documents.date': { label: { en: 'Date', fr: 'Date', es: 'Fecha' } },
  'documents.whereKept': {
    label: { en: 'Where it is kept', fr: 'Où il est conservé', es: 'Dónde se guarda' },
  },
  'documents.sha256': {
    label: { en: 'Checksum (SHA-256)', fr: 'Empreinte (SHA-256)', es: 'Huella (SHA-256)' },
    hint: {
      en: 'Only if you have one: it proves later that the file is the same.',
      fr: 'Seulement si vous en avez une : elle prouvera que le fichier est le même.',
      es: 'Solo si la tiene: demuestra más tarde que el archivo es el mismo.',
    },
  },
  'documents.access': {
    label: { en: 'Who may see it', fr: 'Qui peut le voir', es: 'Quién puede verlo' },
  },
  statedIomMarker: {
    label: {
      en: 'IOM Gender Marker',
      fr: 'Marqueur genre de l’OIM',
      es: 'Marcador de género de la OIM',
    },
    hint: {
      en: 'If you have set one. Otherwise one is suggested from your answers.',
      fr: 'Si vous en avez attribué un. Sinon, il en sera proposé un d’après vos réponses.',
      es: 'Si ya lo ha asignado. Si no, se propondrá uno a partir de sus respuestas.',
    },
  },
  statedGamCode: {
    label: {
      en: 'Gender with Age Marker (GAM) code',
      fr: 'Code du marqueur genre et âge (GAM)',
      es: 'Código del marcador de género con edad (GAM)',
    },
    hint: {
      en: 'If the project has one.',
      fr: 'Si le projet en a un.',
      es: 'Si el proyecto tiene uno.',
    },
  },
  checkAnswers: {
    label: {
      en: 'Your answers to the advice on gender',
      fr: 'Vos réponses aux conseils en matière de genre',
      es: 'Sus respuestas a las sugerencias sobre género',
    },
    one: { en: 'Answer', fr: 'Réponse', es: 'Respuesta' },
    add: { en: 'Add an answer', fr: 'Ajouter une réponse', es: 'Añadir una respuesta' },
    hint: {
      en: 'The page on which you check your answers gives advice. If a piece of advice doesn’t fit your project, say why here: those who decide will read it.',
      fr: 'La page de vérification donne des conseils. Si l’un d’eux ne convient pas à votre projet, dites pourquoi ici : les personnes qui décident le liront.',
      es: 'La página de revisión ofrece sugerencias. Si alguna no se ajusta a su proyecto, explique aquí por qué: lo leerán quienes deciden.',
    },
  },
  'checkAnswers.check': { label: { en: 'Advice', fr: 'Conseil', es: 'Sugerencia' } },
  'checkAnswers.answer': { label: { en: 'Answer', fr: 'Réponse', es: 'Respuesta' } },
} satisfies Partial<FieldTexts<ProposalContent>>
