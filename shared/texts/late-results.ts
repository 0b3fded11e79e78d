/** Words with which a mission adds what came of a project after its closure. */
export const lateResultsTexts = {
  heading: {
    en: 'Add results that came after closure',
    fr: 'Ajouter des résultats obtenus après la clôture',
    es: 'Añadir resultados obtenidos después del cierre',
  },
  hint: {
    en: 'What has come of the project since it was closed: a law that was passed, a service that goes on, people who use it. It is shown beside the final report, which stays as it was, and may be used in the paper for the Council.',
    fr: 'Les résultats du projet depuis sa clôture : une loi adoptée, un service qui se poursuit, des personnes qui y ont recours. Ce texte figure à côté du rapport final, qui reste inchangé, et peut servir au document destiné au Conseil.',
    es: 'Los resultados del proyecto desde su cierre: una ley aprobada, un servicio que continúa, personas que lo usan. Este texto figura junto al informe final, que no cambia, y puede servir para el documento destinado al Consejo.',
  },
  results: {
    en: 'What came of it, for women, men, girls and boys?',
    fr: 'Quels ont été les résultats pour les femmes, les hommes, les filles et les garçons ?',
    es: '¿Qué resultados hubo para las mujeres, los hombres, las niñas y los niños?',
  },
  send: { en: 'Add them', fr: 'Les ajouter', es: 'Añadirlos' },
  added: {
    en: 'The results have been added. You will get an email.',
    fr: 'Les résultats sont ajoutés. Vous recevrez un courriel.',
    es: 'Los resultados se han añadido. Recibirá un correo.',
  },
} as const
