import type { Text } from './language'

/** The page of the seals on the audit record. */
export const sealTexts = {
  title: {
    en: 'Seals on the audit record',
    fr: 'Sceaux du registre d’audit',
    es: 'Sellos de la pista de auditoría',
  },
  what: {
    en: 'Each day the fund’s audit record is sealed: a seal names the last record of each series of records that has grown, and the seal before it. Whoever has kept one seal can check later whether anything before it was changed.',
    fr: 'Chaque jour, le registre d’audit du fonds est scellé : un sceau désigne le dernier acte de chaque série d’actes qui s’est allongée, ainsi que le sceau précédent. Quiconque a conservé un sceau peut vérifier plus tard si quelque chose d’antérieur à ce sceau a été modifié.',
    es: 'Cada día se sella la pista de auditoría del fondo: un sello designa el último registro de cada serie de registros que ha crecido, así como el sello anterior. Quien haya conservado un sello puede comprobar más adelante si se modificó algo anterior a él.',
  },
  how: {
    en: 'Keep a seal where the fund can’t reach it. Its fingerprint is the SHA-256 of the file, byte for byte, and the next seal repeats it as “previous”.',
    fr: 'Conservez un sceau hors de portée du fonds. Son empreinte est le SHA-256 du fichier, octet par octet ; le sceau suivant la reprend sous « previous ».',
    es: 'Conserve un sello fuera del alcance del fondo. Su huella es el SHA-256 del archivo, byte por byte, y el sello siguiente la repite en «previous».',
  },
  none: {
    en: 'There is no seal yet.',
    fr: 'Il n’y a pas encore de sceau.',
    es: 'Todavía no hay ningún sello.',
  },
  number: { en: 'Number', fr: 'Numéro', es: 'Número' },
  day: { en: 'Day', fr: 'Jour', es: 'Día' },
  hash: { en: 'Fingerprint (SHA-256)', fr: 'Empreinte (SHA-256)', es: 'Huella (SHA-256)' },
  older: { en: 'Older seals', fr: 'Sceaux plus anciens', es: 'Sellos anteriores' },
} satisfies Record<string, Text>
