import type { ProjectStatus } from '../domain/project/project'
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
