/** Words with which a mission asks that a decline be looked at again. */
export const reconsiderTexts = {
  heading: {
    en: 'Ask for another decision',
    fr: 'Demander un nouvel examen',
    es: 'Pedir que se vuelva a examinar',
  },
  hint: {
    en: 'You can do this once. The same proposal is then decided again by people who had no part in the first decision. If the proposal itself has to change, send a new one instead.',
    fr: 'C’est possible une seule fois. La même proposition est alors examinée par des personnes qui n’ont pas pris part à la première décision. Si la proposition elle-même doit changer, envoyez-en plutôt une nouvelle.',
    es: 'Puede hacerlo una sola vez. La misma propuesta la examinan entonces personas que no participaron en la primera decisión. Si lo que debe cambiar es la propuesta, envíe una nueva.',
  },
  whatIsNew: {
    en: 'What is new, or what should be seen differently?',
    fr: 'Qu’y a-t-il de nouveau, ou que faudrait-il voir autrement ?',
    es: '¿Qué hay de nuevo o qué debería verse de otro modo?',
  },
  send: {
    en: 'Ask for another decision',
    fr: 'Demander un nouvel examen',
    es: 'Pedir un nuevo examen',
  },
  asked: {
    en: 'We have your request. It is decided again, by other people; you get an email.',
    fr: 'Votre demande est enregistrée. D’autres personnes vont l’examiner ; vous recevrez un courriel.',
    es: 'Hemos registrado su petición. La examinarán otras personas; recibirá un correo.',
  },
  forVoters: {
    en: 'Declined before, and asked again; reason',
    fr: 'Refusée une première fois, réexaminée ; motif',
    es: 'Rechazada antes; se examina de nuevo; motivo',
  },
  declineReason: {
    en: 'Reason of the first decision',
    fr: 'Motif de la première décision',
    es: 'Motivo de la primera decisión',
  },
} as const
