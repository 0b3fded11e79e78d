import type { TaskOutcome } from '../domain/tasks/task'
import type { TextWith } from './language'

/** When a task ended and by whom, as far as that is said. */
export interface Ending {
  day?: string | undefined
  who?: string | undefined
  /** Several people's votes did it, and no one of them. */
  byVote?: boolean | undefined
}

/** A sentence in its parts: by whom and on which day, each empty where it isn't said. */
function sentence(
  write: (by: string, on: string) => string,
  words: { by: string; on: string; byVote: string },
): (ending: Ending) => string {
  return ({ day, who, byVote }) => {
    const by = who ? ` ${words.by} ${who}` : ''
    return write(byVote ? words.byVote : by, day ? ` ${words.on} ${day}` : '')
  }
}

const en = (write: (by: string, on: string) => string) =>
  sentence(write, { by: 'by', on: 'on', byVote: ' by vote' })
const fr = (write: (by: string, on: string) => string) =>
  sentence(write, { by: 'par', on: 'le', byVote: ' par vote' })

/** Spanish names whoever acted first, or nobody. */
function es(
  by: (who: string, on: string) => string,
  without: (on: string) => string,
): (ending: Ending) => string {
  return ({ day, who, byVote }) => {
    const on = day ? ` el ${day}` : ''
    if (byVote) return without(` por votación${on}`)
    return who ? by(who, on) : without(on)
  }
}
const esOnly = (write: (on: string) => string) => es((_who, on) => write(on), write)

/** How a task ended, in one sentence. */
export const outcomeTexts: Readonly<Record<TaskOutcome, TextWith<Ending>>> = {
  submitted: {
    en: en((by, on) => `It was sent${by}${on}.`),
    fr: fr((par, le) => `La réponse a été envoyée${par}${le}.`),
    es: es(
      (who, el) => `${who} envió la respuesta${el}.`,
      (el) => `La respuesta se envió${el}.`,
    ),
  },
  confirmed: {
    en: en((by, on) => `It was confirmed${by}${on}.`),
    fr: fr((par, le) => `La confirmation a été donnée${par}${le}.`),
    es: es(
      (who, el) => `${who} lo confirmó${el}.`,
      (el) => `Se confirmó${el}.`,
    ),
  },
  'not-paid': {
    en: en((by, on) => `It was said${by}${on} that nothing was paid.`),
    fr: fr((par, le) => `Il a été indiqué${par}${le} que rien n’a été versé.`),
    es: es(
      (who, el) => `${who} indicó${el} que no se ha pagado nada.`,
      (el) => `Se indicó${el} que no se ha pagado nada.`,
    ),
  },
  overridden: {
    en: en((by, on) => `Other markers were set${by}${on}, with a reason.`),
    fr: fr((par, le) => `D’autres marqueurs ont été retenus${par}${le}, avec motif à l’appui.`),
    es: es(
      (who, el) => `${who} fijó otros marcadores${el}, con un motivo.`,
      (el) => `Se fijaron otros marcadores${el}, con un motivo.`,
    ),
  },
  'not-reviewed': {
    en: en((_by, on) => `Nobody reviewed it in time; it went on${on}, marked so.`),
    fr: fr(
      (_par, le) =>
        `L’examen n’a pas eu lieu à temps ; la procédure a suivi son cours${le}, avec cette mention.`,
    ),
    es: esOnly(
      (el) => `No se revisó a tiempo; el trámite siguió adelante${el} con esa indicación.`,
    ),
  },
  returned: {
    en: en((by, on) => `It was returned to the mission${by}${on}, to be completed.`),
    fr: fr((par, le) => `Le texte a été retourné à la mission${par}${le}, pour complément.`),
    es: es(
      (who, el) => `${who} devolvió el texto a la misión${el} para que lo complete.`,
      (el) => `El texto se devolvió a la misión${el} para que lo complete.`,
    ),
  },
  approved: {
    en: en((by, on) => `It was approved${by}${on}.`),
    fr: fr((par, le) => `Elle a été approuvée${par}${le}.`),
    es: es(
      (who, el) => `${who} la aprobó${el}.`,
      (el) => `Se aprobó${el}.`,
    ),
  },
  waitlisted: {
    en: en((by, on) => `It was approved${by}${on} and waits for funds.`),
    fr: fr((par, le) => `Elle a été approuvée${par}${le} et attend des fonds.`),
    es: es(
      (who, el) => `${who} la aprobó${el}; ahora está a la espera de fondos.`,
      (el) => `Se aprobó${el}; ahora está a la espera de fondos.`,
    ),
  },
  declined: {
    en: en((by, on) => `It was declined${by}${on}.`),
    fr: fr((par, le) => `Elle a été refusée${par}${le}.`),
    es: es(
      (who, el) => `${who} la rechazó${el}.`,
      (el) => `Se rechazó${el}.`,
    ),
  },
  'to-chair': {
    en: en((_by, on) => `It went to the chair${on}.`),
    fr: fr((_par, le) => `La décision est passée à la présidence${le}.`),
    es: esOnly((el) => `La decisión pasó a la presidencia${el}.`),
  },
  undecided: {
    en: ({ day }) =>
      `${day ? `On ${day} it` : 'It'} went to the next sitting, as it was not decided in time.`,
    fr: ({ day }) =>
      `${day ? `Le ${day}, f` : 'F'}aute de décision à temps, elle a été reportée à la séance suivante.`,
    es: ({ day }) =>
      `${day ? `El ${day} p` : 'P'}asó a la sesión siguiente, por falta de decisión a tiempo.`,
  },
  accepted: {
    en: en((by, on) => `It was accepted${by}${on}.`),
    fr: fr((par, le) => `Une réponse favorable a été donnée${par}${le}.`),
    es: es(
      (who, el) => `${who} lo aceptó${el}.`,
      (el) => `Se aceptó${el}.`,
    ),
  },
  refused: {
    en: en((by, on) => `It was turned down${by}${on}.`),
    fr: fr((par, le) => `Un refus a été exprimé${par}${le}.`),
    es: es(
      (who, el) => `${who} lo rechazó${el}.`,
      (el) => `Se rechazó${el}.`,
    ),
  },
  lapsed: {
    en: ({ day }) => `It was not answered in time${day ? ` and ended on ${day}` : ''}.`,
    fr: ({ day }) =>
      `Aucune réponse n’est arrivée à temps${day ? ` ; la demande a pris fin le ${day}` : ''}.`,
    es: ({ day }) => `No se respondió a tiempo${day ? ` y terminó el ${day}` : ''}.`,
  },
  filed: {
    en: en((by, on) => `The report was sent${by}${on}.`),
    fr: fr((par, le) => `Le rapport a été envoyé${par}${le}.`),
    es: es(
      (who, el) => `${who} envió el informe${el}.`,
      (el) => `Se envió el informe${el}.`,
    ),
  },
  missed: {
    en: ({ day }) => (day ? `No report had come by ${day}.` : 'No report was received.'),
    fr: ({ day }) =>
      day ? `Au ${day}, aucun rapport n’avait été reçu.` : 'Aucun rapport n’a été reçu.',
    es: ({ day }) =>
      day
        ? `Hasta el ${day} no se había recibido ningún informe.`
        : 'No se recibió ningún informe.',
  },
  waived: {
    en: en((by, on) => `It was waived${by}${on}, with a reason.`),
    fr: fr((par, le) => `Une dispense a été accordée${par}${le}, avec motif à l’appui.`),
    es: es(
      (who, el) => `${who} concedió una dispensa${el}, con un motivo.`,
      (el) => `Se concedió una dispensa${el}, con un motivo.`,
    ),
  },
  'written-off': {
    en: en((_by, on) => `The funds were written off by two people${on}.`),
    fr: fr((_par, le) => `Deux personnes ont passé la somme par pertes et profits${le}.`),
    es: esOnly((el) => `Dos personas pasaron la suma a pérdidas y ganancias${el}.`),
  },
  superseded: {
    en: en((_by, on) => `A newer version took its place${on}.`),
    fr: fr((_par, le) => `Une version plus récente l’a remplacée${le}.`),
    es: esOnly((el) => `La sustituyó una versión más reciente${el}.`),
  },
  ended: {
    en: en((_by, on) => `It ended${on}, because what it was about is over.`),
    fr: fr((_par, le) => `Elle a pris fin${le}, car elle n’a plus d’objet.`),
    es: esOnly((el) => `Terminó${el}, porque ya no tiene objeto.`),
  },
  corrected: {
    en: en((_by, on) => `A correction${on} changed what is owed; this isn’t asked any more.`),
    fr: fr(
      (_par, le) => `Une correction a modifié ce qui est dû${le} ; la question ne se pose plus.`,
    ),
    es: esOnly((el) => `Una corrección cambió lo adeudado${el}; la pregunta ya no procede.`),
  },
}
