import type { ProposalContent } from '../../domain/proposal/proposal-content'
import type { Text } from '../language'
import type { FieldTexts } from './field-text'

const agesDiscussed: Text = {
  en: 'Tick the age groups whose differences you describe.',
  fr: 'Cochez les groupes d’âge dont vous décrivez les différences.',
  es: 'Marque los grupos de edad cuyas diferencias describe.',
}

/** The gender analysis and the objectives. */
export const analysisTexts = {
  rolesAnalysis: {
    label: {
      en: 'Roles and workload',
      fr: 'Rôles et charge de travail',
      es: 'Roles y carga de trabajo',
    },
    hint: {
      en: 'Who does what, at home, at work and on the move? How do women and men, girls and boys differ?',
      fr: 'Qui fait quoi, à la maison, au travail et pendant la migration ? En quoi la situation des femmes et des hommes, des filles et des garçons diffère-t-elle ?',
      es: '¿Quién hace qué en casa, en el trabajo y durante la migración? ¿En qué se diferencian mujeres y hombres, niñas y niños?',
    },
  },
  rolesAges: {
    label: {
      en: 'Age groups: roles and workload',
      fr: 'Groupes d’âge : rôles et charge de travail',
      es: 'Grupos de edad: roles y carga de trabajo',
    },
    hint: agesDiscussed,
  },
  accessAnalysis: {
    label: {
      en: 'Access to resources and control over them',
      fr: 'Accès aux ressources et maîtrise des ressources',
      es: 'Acceso a los recursos y control sobre ellos',
    },
    hint: {
      en: 'Money, land, documents, services, information: who can use them and who decides?',
      fr: 'Fonds, terres, documents, services, information : qui peut en disposer et qui décide ?',
      es: 'Dinero, tierra, documentos, servicios, información: ¿quién puede usarlos y quién decide?',
    },
  },
  accessAges: {
    label: {
      en: 'Age groups: access to resources',
      fr: 'Groupes d’âge : accès aux ressources',
      es: 'Grupos de edad: acceso a los recursos',
    },
    hint: agesDiscussed,
  },
  needsAnalysis: {
    label: {
      en: 'Needs and priorities',
      fr: 'Besoins et priorités',
      es: 'Necesidades y prioridades',
    },
    hint: {
      en: 'What do women and men, girls and boys each say they need?',
      fr: 'De quoi les femmes et les hommes, les filles et les garçons disent-ils avoir besoin ?',
      es: '¿Qué dicen necesitar las mujeres y los hombres, las niñas y los niños?',
    },
  },
  needsAges: {
    label: {
      en: 'Age groups: needs and priorities',
      fr: 'Groupes d’âge : besoins et priorités',
      es: 'Grupos de edad: necesidades y prioridades',
    },
    hint: agesDiscussed,
  },
  constraintsAnalysis: {
    label: {
      en: 'What keeps people from taking part',
      fr: 'Obstacles à la participation',
      es: 'Obstáculos a la participación',
    },
    hint: {
      en: 'For example distance, time, cost, childcare, custom or law, and for whom.',
      fr: 'Par exemple la distance, le temps, le coût, la garde des enfants, la coutume ou la loi, et pour qui.',
      es: 'Por ejemplo la distancia, el tiempo, el costo, el cuidado de niñas y niños, la costumbre o la ley, y para quién.',
    },
  },
  constraintsAges: {
    label: {
      en: 'Age groups: what keeps people from taking part',
      fr: 'Groupes d’âge : obstacles à la participation',
      es: 'Grupos de edad: obstáculos a la participación',
    },
    hint: agesDiscussed,
  },
  violenceAnalysis: {
    label: {
      en: 'Risk of violence and need of protection',
      fr: 'Risque de violence et besoin de protection',
      es: 'Riesgo de violencia y necesidad de protección',
    },
    hint: {
      en: 'Describe risks in general. Write nothing that could identify a person.',
      fr: 'Décrivez les risques en général. N’écrivez rien qui permette d’identifier une personne.',
      es: 'Describa los riesgos en general. No escriba nada que permita identificar a una persona.',
    },
  },
  violenceAges: {
    label: {
      en: 'Age groups: violence and protection',
      fr: 'Groupes d’âge : violence et protection',
      es: 'Grupos de edad: violencia y protección',
    },
    hint: agesDiscussed,
  },
  sources: {
    label: { en: 'Sources', fr: 'Sources', es: 'Fuentes' },
    one: { en: 'Source', fr: 'Source', es: 'Fuente' },
    add: { en: 'Add a source', fr: 'Ajouter une source', es: 'Añadir una fuente' },
    hint: {
      en: 'Studies, surveys, consultations or reports that the answers above rest on.',
      fr: 'Études, enquêtes, consultations ou rapports sur lesquels reposent les réponses ci-dessus.',
      es: 'Estudios, encuestas, consultas o informes en los que se basan las respuestas anteriores.',
    },
  },
  'sources.title': {
    label: { en: 'Title or description', fr: 'Titre ou description', es: 'Título o descripción' },
  },
  'sources.year': { label: { en: 'Year', fr: 'Année', es: 'Año' } },
  issues: {
    label: {
      en: 'Inequalities the project will respond to',
      fr: 'Inégalités auxquelles le projet répondra',
      es: 'Desigualdades a las que responderá el proyecto',
    },
    one: { en: 'Inequality', fr: 'Inégalité', es: 'Desigualdad' },
    add: { en: 'Add an inequality', fr: 'Ajouter une inégalité', es: 'Añadir una desigualdad' },
    hint: {
      en: 'Two or three are enough. Your activities can refer to them later.',
      fr: 'Deux ou trois suffisent. Vos activités pourront s’y référer plus loin.',
      es: 'Bastan dos o tres. Sus actividades podrán referirse a ellas más adelante.',
    },
  },
  'issues.statement': { label: { en: 'Description', fr: 'Description', es: 'Descripción' } },
  'issues.affected': {
    label: { en: 'Who is affected', fr: 'Personnes touchées', es: 'Personas afectadas' },
  },

  mainObjective: {
    label: { en: 'Main objective', fr: 'Objectif principal', es: 'Objetivo principal' },
    hint: {
      en: 'What will be different when the project has ended?',
      fr: 'Qu’est-ce qui aura changé à la fin du projet ?',
      es: '¿Qué habrá cambiado cuando termine el proyecto?',
    },
  },
  specificObjectives: {
    label: { en: 'Specific objectives', fr: 'Objectifs spécifiques', es: 'Objetivos específicos' },
    one: { en: 'Objective', fr: 'Objectif', es: 'Objetivo' },
    add: { en: 'Add an objective', fr: 'Ajouter un objectif', es: 'Añadir un objetivo' },
  },
  'specificObjectives.statement': { label: { en: 'Objective', fr: 'Objectif', es: 'Objetivo' } },
  genderObjective: {
    label: {
      en: 'Objective for equality between women and men',
      fr: 'Objectif d’égalité entre les femmes et les hommes',
      es: 'Objetivo de igualdad entre mujeres y hombres',
    },
    hint: {
      en: 'In a sentence: what will be fairer, and for whom?',
      fr: 'En une phrase : qu’est-ce qui sera plus équitable, et pour qui ?',
      es: 'En una frase: ¿qué será más justo y para quién?',
    },
  },
  genderIsMainPurpose: {
    label: {
      en: 'Is equality between women and men the main purpose of the project?',
      fr: 'L’égalité entre les femmes et les hommes est-elle le but principal du projet ?',
      es: '¿Es la igualdad entre mujeres y hombres el propósito principal del proyecto?',
    },
    hint: {
      en: '“No” is not a weaker answer: many good projects have another main purpose.',
      fr: '« Non » n’est pas une moins bonne réponse : beaucoup de bons projets ont un autre but principal.',
      es: '«No» no es una respuesta peor: muchos buenos proyectos tienen otro propósito principal.',
    },
  },
  wouldHappenWithoutGenderAim: {
    label: {
      en: 'Would you do the project without this aim?',
      fr: 'Réaliseriez-vous le projet si ce but n’existait pas ?',
      es: '¿Llevaría a cabo el proyecto sin este propósito?',
    },
  },
} satisfies Partial<FieldTexts<ProposalContent>>
