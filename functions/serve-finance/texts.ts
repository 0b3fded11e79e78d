import type { Text, TextWith } from '../../shared/texts/language'

export const financeTexts = {
  keyNeeded: {
    en: 'A machine key is needed: HTTP Basic with the key’s id and secret. The fund’s operators create keys.',
    fr: 'Une clé d’accès (API) est requise : HTTP Basic avec l’identifiant et le secret de la clé. L’équipe d’exploitation du fonds crée les clés.',
    es: 'Se necesita una clave de acceso (API): HTTP Basic con el identificador y el secreto de la clave. El equipo técnico del fondo crea las claves.',
  } satisfies Text,
  wrongQuery: {
    en: ({ details }) => `The request can’t be answered: ${details}`,
    fr: ({ details }) => `Impossible de répondre à la demande : ${details}`,
    es: ({ details }) => `No se puede responder a la solicitud: ${details}`,
  } satisfies TextWith<{ details: string }>,
  noEnvelope: {
    en: ({ year }) => `There is no envelope of ${year}.`,
    fr: ({ year }) => `Il n’y a pas d’enveloppe pour ${year}.`,
    es: ({ year }) => `No hay ninguna dotación para ${year}.`,
  } satisfies TextWith<{ year: number }>,
  noSuchReport: {
    en: ({ reports }) => `There is no such report. Available reports: ${reports}.`,
    fr: ({ reports }) => `Ce relevé n’existe pas. Relevés disponibles : ${reports}.`,
    es: ({ reports }) => `Ese informe no existe. Informes disponibles: ${reports}.`,
  } satisfies TextWith<{ reports: string }>,
  readsOnly: {
    en: 'Finance data can only be read: use GET.',
    fr: 'Les données financières sont en lecture seule : utilisez GET.',
    es: 'Los datos financieros son de solo lectura: use GET.',
  } satisfies Text,
  tooMany: {
    en: 'Too many requests at once: please wait a moment and try again.',
    fr: 'Trop de demandes à la fois : merci de patienter un instant et de réessayer.',
    es: 'Demasiadas solicitudes a la vez: espere un momento e inténtelo de nuevo.',
  } satisfies Text,
}
