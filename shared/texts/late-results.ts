/** Words with which a mission adds what came of a project after its closure. */
export const lateResultsTexts = {
  heading: {
    en: 'Add results that came later',
    fr: 'Ajouter des résultats apparus plus tard',
    es: 'Añadir resultados que llegaron después',
  },
  hint: {
    en: 'What came of the project since it was closed: a law that was passed, a service that went on, people who used it. It stands beside the final report, which stays as it was, and may be used in the paper for the Council.',
    fr: 'Ce que le projet a donné depuis sa clôture : une loi adoptée, un service qui se poursuit, des personnes qui l’ont utilisé. Ce texte figure à côté du rapport final, qui reste inchangé, et peut servir au document destiné au Conseil.',
    es: 'Lo que resultó del proyecto desde su cierre: una ley aprobada, un servicio que continúa, personas que lo usaron. Figura junto al informe final, que no cambia, y puede servir para el documento destinado al Consejo.',
  },
  results: {
    en: 'What came of it, for women, men, girls and boys?',
    fr: 'Quels résultats, pour les femmes, les hommes, les filles et les garçons ?',
    es: '¿Qué resultó, para mujeres, hombres, niñas y niños?',
  },
  send: { en: 'Add them', fr: 'Les ajouter', es: 'Añadirlos' },
  added: {
    en: 'The results are added. You get an email.',
    fr: 'Les résultats sont ajoutés. Vous recevrez un courriel.',
    es: 'Los resultados se han añadido. Recibirá un correo.',
  },
} as const
