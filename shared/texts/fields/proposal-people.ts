import type { ProposalContent } from '../../domain/proposal/proposal-content'
import type { FieldTexts } from './field-text'

/** People reached, partners and safeguards. */
export const peopleTexts = {
  reachesPersons: {
    label: {
      en: 'Does the project reach people directly?',
      fr: 'Le projet bénéficie-t-il directement à des personnes ?',
      es: '¿Beneficia el proyecto directamente a personas?',
    },
    hint: {
      en: 'For example by training, counselling, services or a broadcast.',
      fr: 'Par exemple par une formation, des conseils, des services ou une émission.',
      es: 'Por ejemplo mediante formación, orientación, servicios o una emisión.',
    },
  },
  noPersonsReason: {
    label: { en: 'If not, why', fr: 'Sinon, pourquoi', es: 'Si la respuesta es no, motivo' },
  },
  contactWithPeople: {
    label: {
      en: 'Will the team be in contact with affected people?',
      fr: 'L’équipe sera-t-elle en contact avec les personnes touchées ?',
      es: '¿Tendrá el equipo contacto con las personas afectadas?',
    },
  },
  influencesGoods: {
    label: {
      en: 'Does it influence which goods or services people get?',
      fr: 'Le projet influe-t-il sur les biens ou services que reçoivent les personnes touchées ?',
      es: '¿Influye en los bienes o servicios que reciben las personas?',
    },
  },
  influencesDelivery: {
    label: {
      en: 'Does it influence how these are delivered?',
      fr: 'Influe-t-il sur la façon dont ils sont fournis ?',
      es: '¿Influye en cómo se entregan?',
    },
  },
  beneficiaries: {
    label: { en: 'People reached', fr: 'Personnes bénéficiaires', es: 'Personas beneficiarias' },
    one: { en: 'Group', fr: 'Groupe', es: 'Grupo' },
    add: { en: 'Add a group', fr: 'Ajouter un groupe', es: 'Añadir un grupo' },
    hint: {
      en: 'An honest estimate is enough.',
      fr: 'Une estimation honnête suffit.',
      es: 'Basta con una estimación honesta.',
    },
  },
  'beneficiaries.group': {
    label: { en: 'Women or men', fr: 'Femmes ou hommes', es: 'Mujeres u hombres' },
  },
  'beneficiaries.age': { label: { en: 'Age group', fr: 'Groupe d’âge', es: 'Grupo de edad' } },
  'beneficiaries.number': {
    label: { en: 'Number of people', fr: 'Nombre de personnes', es: 'Número de personas' },
  },
  participation: {
    label: {
      en: 'How affected people take part',
      fr: 'Comment les personnes touchées participent',
      es: 'Cómo participan las personas afectadas',
    },
    one: { en: 'Consultation', fr: 'Consultation', es: 'Consulta' },
    add: {
      en: 'Add a consultation',
      fr: 'Ajouter une consultation',
      es: 'Añadir una consulta',
    },
    hint: {
      en: 'Meetings, interviews or advice, already held or planned. Organizations that speak for people count, and so does a consultation of the last three years.',
      fr: 'Réunions, entretiens ou avis recueillis, déjà tenus ou prévus. Les organisations qui représentent les personnes sont prises en compte, de même qu’une consultation des trois dernières années.',
      es: 'Reuniones, entrevistas u opiniones recabadas, ya realizadas o previstas. Se tienen en cuenta las organizaciones que representan a las personas y también una consulta de los últimos tres años.',
    },
  },
  'participation.stage': { label: { en: 'When', fr: 'À quel moment', es: 'En qué momento' } },
  'participation.who': { label: { en: 'Who', fr: 'Qui', es: 'Quién' } },
  'participation.ages': {
    label: { en: 'Age groups', fr: 'Groupes d’âge', es: 'Grupos de edad' },
  },
  'participation.mechanism': { label: { en: 'How', fr: 'Comment', es: 'Cómo' } },
  'participation.date': { label: { en: 'Date', fr: 'Date', es: 'Fecha' } },
  'participation.inputUsed': {
    label: {
      en: 'What came of it',
      fr: 'Ce qui en a été retenu',
      es: 'Qué se aprovechó de ello',
    },
  },
  consultationUnsafeReason: {
    label: {
      en: 'If consulting people would be unsafe, why',
      fr: 'S’il est dangereux de consulter les personnes, pourquoi',
      es: 'Si fuera peligroso consultar a las personas, motivo',
    },
  },

  partners: {
    label: { en: 'Partners', fr: 'Partenaires', es: 'Socios' },
    one: { en: 'Partner', fr: 'Partenaire', es: 'Socio' },
    add: { en: 'Add a partner', fr: 'Ajouter un partenaire', es: 'Añadir un socio' },
  },
  'partners.name': { label: { en: 'Name', fr: 'Nom', es: 'Nombre' } },
  'partners.role': {
    label: { en: 'What it does', fr: 'Ce qu’il fait', es: 'Qué hace' },
  },
  'partners.receivesFunds': {
    label: {
      en: 'Does it receive part of this grant?',
      fr: 'Reçoit-il une partie de cette subvention ?',
      es: '¿Recibe parte de esta subvención?',
    },
  },
  'partners.meetsBeneficiaries': {
    label: {
      en: 'Does it meet the people reached?',
      fr: 'Est-il en contact avec les personnes bénéficiaires ?',
      es: '¿Está en contacto con las personas beneficiarias?',
    },
  },
  'partners.pseaAssessment': {
    label: {
      en: 'Assessment of its capacity to protect from sexual exploitation and abuse',
      fr: 'Évaluation de ses capacités de protection contre l’exploitation et les atteintes sexuelles',
      es: 'Evaluación de sus capacidades de protección contra la explotación y los abusos sexuales',
    },
    hint: {
      en: 'Only needed if it receives funds and meets the people reached.',
      fr: 'Nécessaire seulement s’il reçoit des fonds et est en contact avec les personnes bénéficiaires.',
      es: 'Solo es necesaria si recibe fondos y está en contacto con las personas beneficiarias.',
    },
  },
  'partners.pseaDate': {
    label: {
      en: 'Date of that assessment, done or planned',
      fr: 'Date de cette évaluation, faite ou prévue',
      es: 'Fecha de esa evaluación, hecha o prevista',
    },
  },
  'partners.cofinancing': {
    label: { en: 'What it contributes', fr: 'Sa contribution', es: 'Su contribución' },
  },
  'partners.cofinancingAmount': {
    label: {
      en: 'Amount it contributes (USD)',
      fr: 'Montant qu’il apporte (USD)',
      es: 'Importe que aporta (USD)',
    },
    hint: {
      en: 'Leave empty if you don’t know the amount.',
      fr: 'Laissez vide si vous ne connaissez pas le montant.',
      es: 'Déjelo vacío si no conoce el importe.',
    },
  },
  'partners.cofinancingNote': {
    label: {
      en: 'Details of the contribution',
      fr: 'Précisions sur la contribution',
      es: 'Detalles de la contribución',
    },
    hint: {
      en: 'For example staff time, rooms or air time.',
      fr: 'Par exemple du temps de travail, des locaux ou du temps d’antenne.',
      es: 'Por ejemplo tiempo de personal, locales o tiempo de emisión.',
    },
  },
  noPartners: {
    label: {
      en: 'Is your mission doing this alone?',
      fr: 'Votre mission agit-elle seule ?',
      es: '¿Actúa su misión sola?',
    },
  },

  risks: {
    label: { en: 'Risks', fr: 'Risques', es: 'Riesgos' },
    one: { en: 'Risk', fr: 'Risque', es: 'Riesgo' },
    add: { en: 'Add a risk', fr: 'Ajouter un risque', es: 'Añadir un riesgo' },
    hint: {
      en: 'Think of harm to people too: could the project make somebody less safe at home, at work or on the road?',
      fr: 'Pensez aussi au tort causé aux personnes : le projet pourrait-il mettre quelqu’un davantage en danger à la maison, au travail ou en chemin ?',
      es: 'Piense también en el daño a las personas: ¿podría el proyecto hacer que alguien corra más peligro en casa, en el trabajo o en el camino?',
    },
  },
  'risks.risk': { label: { en: 'Risk', fr: 'Risque', es: 'Riesgo' } },
  'risks.mitigation': {
    label: {
      en: 'What you will do about it',
      fr: 'Ce que vous ferez pour y répondre',
      es: 'Qué hará al respecto',
    },
  },
  'risks.genderRelated': {
    label: {
      en: 'Does it fall on women or men in particular?',
      fr: 'Touche-t-il particulièrement les femmes ou les hommes ?',
      es: '¿Afecta en particular a mujeres o a hombres?',
    },
  },
  pseaChannel: {
    label: {
      en: 'How people can report sexual exploitation or abuse',
      fr: 'Comment signaler un acte d’exploitation ou d’atteinte sexuelle',
      es: 'Cómo pueden denunciarse la explotación o los abusos sexuales',
    },
  },
  pseaFocalPoint: {
    label: {
      en: 'Who receives such reports',
      fr: 'Qui reçoit ces signalements',
      es: 'Quién recibe esas denuncias',
    },
  },
  involvesChildren: {
    label: {
      en: 'Are children involved?',
      fr: 'Des enfants participent-ils au projet ?',
      es: '¿Participan niñas o niños?',
    },
  },
  childSafeguarding: {
    label: {
      en: 'If so, how they are kept safe',
      fr: 'Si oui, comment ils sont protégés',
      es: 'Si es así, cómo se los protege',
    },
  },
  handlesSurvivorData: {
    label: {
      en: 'Will you handle information about survivors or victims?',
      fr: 'Traiterez-vous des informations sur des victimes ou des personnes survivantes ?',
      es: '¿Tratará información sobre víctimas o supervivientes?',
    },
  },
  dataHandling: {
    label: {
      en: 'If so, how it is protected',
      fr: 'Si oui, comment elles sont protégées',
      es: 'Si es así, cómo se protege',
    },
  },
  protectionNote: {
    label: {
      en: 'Confidential note on protection',
      fr: 'Note confidentielle sur la protection',
      es: 'Nota confidencial sobre protección',
    },
    hint: {
      en: 'Shown only to the people who decide, never in an email or a report. Even here, write no names.',
      fr: 'Montrée seulement aux personnes qui décident, jamais dans un courriel ni un rapport. Même ici, n’écrivez aucun nom.',
      es: 'Solo la ven las personas que deciden; nunca aparece en un correo ni en un informe. Tampoco aquí escriba nombres.',
    },
  },
} satisfies Partial<FieldTexts<ProposalContent>>
