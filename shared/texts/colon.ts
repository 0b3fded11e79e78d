import type { TextWith } from './language'

/** A label and what is said of it. */
export const colon: TextWith<{ label: string; message: string }> = {
  en: ({ label, message }) => `${label}: ${message}`,
  fr: ({ label, message }) => `${label} : ${message}`,
  es: ({ label, message }) => `${label}: ${message}`,
}
