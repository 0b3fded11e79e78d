import type { ProposalContent } from '../../domain/proposal/proposal-content'
import type { FieldTexts } from './field-text'

/** What, where, when and who. */
export const outlineTexts = {
  title: {
    label: { en: 'Title of the project', fr: 'Titre du projet', es: 'Título del proyecto' },
    hint: {
      en: 'It will be used in reports to the Council.',
      fr: 'Il figurera dans les rapports au Conseil.',
      es: 'Figurará en los informes al Consejo.',
    },
  },
  kind: {
    label: { en: 'Kind of work', fr: 'Nature du projet', es: 'Tipo de intervención' },
    hint: {
      en: 'Some later questions depend on this answer.',
      fr: 'Certaines questions suivantes dépendent de cette réponse.',
      es: 'Algunas preguntas posteriores dependen de esta respuesta.',
    },
  },
  prong: {
    label: {
      en: 'Type of support asked for',
      fr: 'Type d’appui demandé',
      es: 'Tipo de apoyo solicitado',
    },
    hint: {
      en: 'The part of the yearly budget that would pay for it. If you are not sure, choose project support.',
      fr: 'La part du budget annuel qui le financerait. En cas de doute, choisissez l’appui aux projets.',
      es: 'La parte del presupuesto anual que lo financiaría. En caso de duda, elija el apoyo a proyectos.',
    },
  },
  serviceCategory: {
    label: { en: 'Service area', fr: 'Domaine d’activité', es: 'Esfera de actividad' },
    hint: {
      en: 'For example: technical cooperation, counter-trafficking, migration health.',
      fr: 'Par exemple : coopération technique, lutte contre la traite, migration et santé.',
      es: 'Por ejemplo: cooperación técnica, lucha contra la trata, migración y salud.',
    },
  },
  parentProgramme: {
    label: {
      en: 'Larger programme it belongs to',
      fr: 'Programme plus large dont il fait partie',
      es: 'Programa más amplio al que pertenece',
    },
    hint: {
      en: 'Leave empty if it stands on its own.',
      fr: 'Laissez vide s’il est autonome.',
      es: 'Déjelo vacío si es independiente.',
    },
  },
  participatingMissions: {
    label: {
      en: 'Other missions taking part',
      fr: 'Autres missions participantes',
      es: 'Otras misiones participantes',
    },
    hint: {
      en: 'Your own mission leads the project and need not be ticked.',
      fr: 'Votre mission dirige le projet ; il n’est pas nécessaire de la cocher.',
      es: 'Su misión dirige el proyecto; no hace falta marcarla.',
    },
  },
  publicSummary: {
    label: { en: 'Summary', fr: 'Résumé', es: 'Resumen' },
    hint: {
      en: 'What you will do, with whom and why. It may be printed in the Council report: write no names of people helped.',
      fr: 'Ce que vous ferez, avec qui et pourquoi. Il peut être publié dans le rapport au Conseil : n’y nommez aucune personne bénéficiaire.',
      es: 'Qué hará, con quién y por qué. Puede publicarse en el informe al Consejo: no escriba nombres de personas beneficiarias.',
    },
  },
  targetGroup: {
    label: { en: 'People it is for', fr: 'Personnes visées', es: 'Personas destinatarias' },
    hint: {
      en: 'For example: women heading single-parent families in rural areas.',
      fr: 'Par exemple : les femmes à la tête d’une famille monoparentale en milieu rural.',
      es: 'Por ejemplo: mujeres al frente de familias monoparentales en zonas rurales.',
    },
  },

  countries: {
    label: { en: 'Countries', fr: 'Pays', es: 'Países' },
    one: { en: 'Country', fr: 'Pays', es: 'País' },
    add: { en: 'Add a country', fr: 'Ajouter un pays', es: 'Añadir un país' },
    hint: {
      en: 'If you know how the funds divide between countries, give shares that add up to 100. If not, leave the shares empty and name the region below.',
      fr: 'Si vous savez comment les fonds se répartissent entre les pays, indiquez des parts dont la somme est 100. Sinon, laissez les parts vides et indiquez la région ci-dessous.',
      es: 'Si sabe cómo se reparten los fondos entre los países, indique partes que sumen 100. Si no, déjelas vacías e indique la región más abajo.',
    },
  },
  'countries.country': { label: { en: 'Country', fr: 'Pays', es: 'País' } },
  'countries.percent': {
    label: {
      en: 'Share of the funding (%)',
      fr: 'Part du financement (%)',
      es: 'Parte de la financiación (%)',
    },
  },
  countriesAreExamples: {
    label: {
      en: 'Are these countries only examples?',
      fr: 'Ces pays ne sont-ils que des exemples ?',
      es: '¿Son estos países solo ejemplos?',
    },
  },
  region: {
    label: { en: 'Region', fr: 'Région', es: 'Región' },
    hint: {
      en: 'Needed when several countries take part and you gave no shares.',
      fr: 'À indiquer si plusieurs pays participent et qu’aucune part n’est indiquée.',
      es: 'Necesaria cuando participan varios países y no ha indicado partes.',
    },
  },
  places: {
    label: {
      en: 'Places within the country',
      fr: 'Lieux d’intervention dans le pays',
      es: 'Lugares dentro del país',
    },
    hint: {
      en: 'For example districts or towns. Leave out places whose mention could put people at risk.',
      fr: 'Par exemple des districts ou des villes. Ne citez pas de lieux dont la mention pourrait mettre des personnes en danger.',
      es: 'Por ejemplo distritos o ciudades. Omita los lugares cuya mención pueda poner en peligro a personas.',
    },
  },
  starts: { label: { en: 'Start', fr: 'Début', es: 'Inicio' } },
  ends: { label: { en: 'End', fr: 'Fin', es: 'Finalización' } },

  contactName: {
    label: {
      en: 'Name of the person to contact',
      fr: 'Nom de la personne à contacter',
      es: 'Nombre de la persona de contacto',
    },
    hint: {
      en: 'We write to the address at which you received the link to this form.',
      fr: 'Nous écrivons à l’adresse à laquelle vous avez reçu le lien vers ce formulaire.',
      es: 'Escribimos a la dirección en la que recibió el enlace a este formulario.',
    },
  },
  contactPosition: { label: { en: 'Position', fr: 'Fonction', es: 'Cargo' } },
  alternateName: {
    label: {
      en: 'Name of a second person to contact',
      fr: 'Nom d’une deuxième personne à contacter',
      es: 'Nombre de una segunda persona de contacto',
    },
    hint: {
      en: 'Somebody who can answer when the first person is away.',
      fr: 'Quelqu’un qui peut répondre en l’absence de la première personne.',
      es: 'Alguien que pueda responder cuando la primera persona no esté.',
    },
  },
  alternateAddress: {
    label: {
      en: 'Email address of the second person',
      fr: 'Adresse électronique de la deuxième personne',
      es: 'Correo electrónico de la segunda persona',
    },
  },
  endorsedBy: {
    label: {
      en: 'Head of mission who supports this proposal',
      fr: 'Nom de la ou du chef de mission qui soutient la proposition',
      es: 'Jefatura de misión que respalda esta propuesta',
    },
    hint: {
      en: 'The name. We don’t write to this person: please tell them yourself that you are sending it.',
      fr: 'Indiquez son nom. Nous n’écrivons pas à cette personne : merci de l’informer vous-même de l’envoi.',
      es: 'Indique el nombre. No escribimos a esta persona: le rogamos que le informe usted del envío.',
    },
  },
  endorserAddress: {
    label: {
      en: 'Email address of the head of mission',
      fr: 'Adresse électronique de la ou du chef de mission',
      es: 'Correo electrónico de la jefatura de misión',
    },
  },
} satisfies Partial<FieldTexts<ProposalContent>>
