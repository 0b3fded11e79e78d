import type { Text } from './language'

/** What machines are told, whatever they ask for. */
export const machineTexts = {
  keyNeeded: {
    en: 'A machine key is needed: HTTP Basic with the key’s id and secret. The fund’s operators create keys.',
    fr: 'Une clé d’accès (API) est requise : HTTP Basic avec l’identifiant et le secret de la clé. L’équipe d’exploitation du fonds crée les clés.',
    es: 'Se necesita una clave de acceso (API): HTTP Basic con el identificador y el secreto de la clave. El equipo técnico del fondo crea las claves.',
  } satisfies Text,
  tooMany: {
    en: 'Too many requests at once: please wait a moment and try again.',
    fr: 'Trop de demandes à la fois : merci de patienter un instant et de réessayer.',
    es: 'Demasiadas solicitudes a la vez: espere un momento e inténtelo de nuevo.',
  } satisfies Text,
}
