import { senderWait, type Project, type ProjectStatus } from '../domain/project/project'
import type { Text } from './language'

/** Where a project stands, in the words people read. */
export const statusTexts: Readonly<Record<ProjectStatus, Text>> = {
  submitted: { en: 'received', fr: 'reçue', es: 'recibida' },
  'in-gender-review': {
    en: 'in gender review',
    fr: 'à l’examen de genre',
    es: 'en revisión de género',
  },
  'in-funding-decision': {
    en: 'awaiting the funding decision',
    fr: 'en attente de décision de financement',
    es: 'a la espera de la decisión de financiación',
  },
  returned: {
    en: 'returned to be completed',
    fr: 'renvoyée pour être complétée',
    es: 'devuelta para completarla',
  },
  lapsed: {
    en: 'lapsed: not completed in time',
    fr: 'caduque : non complétée à temps',
    es: 'caducada: no se completó a tiempo',
  },
  withdrawn: {
    en: 'withdrawn by the mission',
    fr: 'retirée par la mission',
    es: 'retirada por la misión',
  },
  declined: { en: 'declined', fr: 'refusée', es: 'rechazada' },
  waitlisted: {
    en: 'approved, waiting for money',
    fr: 'approuvée, en attente de fonds',
    es: 'aprobada, a la espera de fondos',
  },
  'offer-declined': {
    en: 'offer not taken up',
    fr: 'offre non acceptée',
    es: 'oferta no aceptada',
  },
  reserved: {
    en: 'approved, money reserved',
    fr: 'approuvée, fonds réservés',
    es: 'aprobada, fondos reservados',
  },
  active: { en: 'under way', fr: 'en cours', es: 'en curso' },
  suspended: { en: 'suspended', fr: 'suspendu', es: 'suspendido' },
  finalising: {
    en: 'finished, accounts being closed',
    fr: 'terminé, comptes en cours de clôture',
    es: 'terminado, cuentas en cierre',
  },
  closed: { en: 'closed', fr: 'clos', es: 'cerrado' },
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
