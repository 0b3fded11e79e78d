import { senderWait, type Project, type ProjectStatus } from '../domain/project/project'
import type { Text } from './language'

/** Where a project stands, in the words people read. */
export const statusTexts: Readonly<Record<ProjectStatus, Text>> = {
  submitted: { en: 'received', fr: 'proposition reçue', es: 'propuesta recibida' },
  'in-gender-review': {
    en: 'in gender review',
    fr: 'examen sous l’angle du genre en cours',
    es: 'revisión de género en curso',
  },
  'in-funding-decision': {
    en: 'awaiting the funding decision',
    fr: 'décision de financement attendue',
    es: 'decisión de financiación pendiente',
  },
  returned: {
    en: 'returned to be completed',
    fr: 'proposition retournée à la mission pour être complétée',
    es: 'propuesta devuelta a la misión para completarla',
  },
  lapsed: {
    en: 'lapsed: not completed in time',
    fr: 'proposition caduque : non complétée à temps',
    es: 'propuesta caducada: no se completó a tiempo',
  },
  withdrawn: {
    en: 'withdrawn by the mission',
    fr: 'proposition retirée par la mission',
    es: 'propuesta retirada por la misión',
  },
  declined: { en: 'declined', fr: 'proposition refusée', es: 'propuesta rechazada' },
  waitlisted: {
    en: 'approved, waiting for funds',
    fr: 'proposition approuvée, en attente de fonds',
    es: 'propuesta aprobada, a la espera de fondos',
  },
  'offer-declined': {
    en: 'offer not taken up',
    fr: 'offre non acceptée',
    es: 'oferta no aceptada',
  },
  reserved: {
    en: 'approved, funds reserved',
    fr: 'proposition approuvée, fonds réservés',
    es: 'propuesta aprobada, fondos reservados',
  },
  active: { en: 'under way', fr: 'projet en cours', es: 'proyecto en curso' },
  suspended: { en: 'suspended', fr: 'projet suspendu', es: 'proyecto suspendido' },
  finalising: {
    en: 'finished, accounts being closed',
    fr: 'projet terminé, comptes en cours de clôture',
    es: 'proyecto terminado, cuentas en proceso de cierre',
  },
  closed: { en: 'closed', fr: 'projet clos', es: 'proyecto cerrado' },
}

const waitsForMission: Text = {
  en: 'received in time, waiting for its mission to confirm who sent it',
  fr: 'reçue à temps, en attente que sa mission confirme qui l’a envoyée',
  es: 'recibida a tiempo, a la espera de que su misión confirme quién la envió',
}

const endedUnconfirmed: Text = {
  en: 'lapsed: nobody in its mission confirmed who sent it',
  fr: 'caduque : personne dans sa mission n’a confirmé qui l’a envoyée',
  es: 'caducada: nadie en su misión confirmó quién la envió',
}

/** Where a project stands, with what its status alone doesn't say. */
export function standingText(status: ProjectStatus, sender: ReturnType<typeof senderWait>): Text {
  if (sender === undefined) return statusTexts[status]
  return sender === 'waits' ? waitsForMission : endedUnconfirmed
}

export function statusOf(project: Project): Text {
  return standingText(project.status, senderWait(project))
}
