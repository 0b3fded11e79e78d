import type { Form } from '../domain/forms/form'
import type { Text } from './language'

interface SectionText {
  title: Text
  intro?: Text
}

const proposalSections: Readonly<Record<string, SectionText>> = {
  project: { title: { en: 'The project', fr: 'Le projet', es: 'El proyecto' } },
  'place-and-time': {
    title: { en: 'Place and time', fr: 'Lieu et durée', es: 'Lugar y duración' },
  },
  contacts: { title: { en: 'People to contact', fr: 'Contacts', es: 'Contactos' } },
  'gender-analysis': {
    title: { en: 'Gender analysis', fr: 'Analyse de genre', es: 'Análisis de género' },
    intro: {
      en: 'How do the lives of women and men, girls and boys differ where you work? Answer what matters for your project; a few sentences each are enough.',
      fr: 'En quoi la vie des femmes et des hommes, des filles et des garçons diffère-t-elle là où vous travaillez ? Répondez aux questions qui importent pour votre projet ; quelques phrases suffisent.',
      es: '¿En qué se diferencia la vida de mujeres y hombres, niñas y niños donde usted trabaja? Responda a las preguntas pertinentes para su proyecto; bastan unas frases.',
    },
  },
  objectives: { title: { en: 'Objectives', fr: 'Objectifs', es: 'Objetivos' } },
  results: {
    title: {
      en: 'Results and indicators',
      fr: 'Résultats et indicateurs',
      es: 'Resultados e indicadores',
    },
  },
  activities: {
    title: { en: 'Activities and team', fr: 'Activités et équipe', es: 'Actividades y equipo' },
  },
  people: {
    title: { en: 'People reached', fr: 'Personnes bénéficiaires', es: 'Personas beneficiarias' },
  },
  partners: { title: { en: 'Partners', fr: 'Partenaires', es: 'Socios' } },
  budget: { title: { en: 'Budget', fr: 'Budget', es: 'Presupuesto' } },
  safeguards: {
    title: { en: 'Risks and protection', fr: 'Risques et protection', es: 'Riesgos y protección' },
    intro: {
      en: 'Write no names of people helped or at risk, here or anywhere else.',
      fr: 'N’écrivez nulle part le nom de personnes bénéficiaires ou en danger.',
      es: 'No escriba aquí ni en ninguna otra parte nombres de personas beneficiarias o en riesgo.',
    },
  },
  'follow-up': {
    title: { en: 'After the project', fr: 'Après le projet', es: 'Después del proyecto' },
  },
}

const sectionTexts: Readonly<Record<Form['id'], Readonly<Record<string, SectionText>>>> = {
  proposal: proposalSections,
  amendment: {
    change: {
      title: { en: 'The change', fr: 'La modification', es: 'La modificación' },
      intro: {
        en: 'After this page come the pages of your proposal, filled in as agreed. Change them only where the project changes.',
        fr: 'Après cette page viennent celles de votre proposition, préremplies avec ce qui a été convenu. Ne modifiez que ce qui change.',
        es: 'Después de esta página vienen las de su propuesta, rellenadas según lo acordado. Modifique solo lo que cambie.',
      },
    },
    ...proposalSections,
  },
  report: {
    summary: { title: { en: 'Summary', fr: 'Résumé', es: 'Resumen' } },
    agreed: {
      title: {
        en: 'What was agreed, and what was reached',
        fr: 'Ce qui était convenu et les résultats obtenus',
        es: 'Lo acordado y lo logrado',
      },
      intro: {
        en: 'This page comes from your proposal as agreed. Fill in what you can say today.',
        fr: 'Cette page reprend votre proposition telle que convenue. Indiquez ce que vous savez à ce jour.',
        es: 'Esta página procede de su propuesta tal como se acordó. Indique lo que sepa a día de hoy.',
      },
    },
    results: { title: { en: 'Results', fr: 'Résultats', es: 'Resultados' } },
    constraints: {
      title: {
        en: 'Difficulties and next steps',
        fr: 'Difficultés et prochaines étapes',
        es: 'Dificultades y próximos pasos',
      },
    },
    'money-and-changes': {
      title: {
        en: 'Money and changes',
        fr: 'Finances et modifications',
        es: 'Finanzas y modificaciones',
      },
    },
  },
}

/** What a person reads at the top of a section. */
export function sectionText(form: Form, sectionId: string): SectionText {
  const text = sectionTexts[form.id][sectionId]
  if (!text) throw new Error(`No text for section ${sectionId} of ${form.id}`)
  return text
}
