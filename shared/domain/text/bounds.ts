/**
 * How much of anything that is typed is looked at. Whatever reads a request keeps to these before any
 * pattern sees it, so that reading costs in proportion to what was sent.
 */
export const bounds = {
  /** The largest form that is taken, in bytes. */
  formBytes: 1_000_000,
  /** The largest of which the texts are shown back to whoever sent it, in bytes; a larger one isn't read. */
  readBytes: 2_000_000,
  /** The inputs of one form, each counted as often as it is sent: several times what the longest page has. */
  inputs: 5_000,
  /** How often one name may be sent: a list's items, or several choices of one question. */
  values: 500,
  /** The name of an input, in characters. */
  name: 200,
  /** The items of one list of a form; no form's list may have more. */
  items: 100,
  /** What is typed where a number, a day, a code, a reference or an address belongs, in characters. */
  value: 400,
  /** Bytes of answers that one draft may hold, as typed; a version holds no more than was typed. */
  draftBytes: 200_000,
  /** Why a proposal is sent as it stands, in characters. */
  asItStands: 4_000,
  /** The name of a person, in characters. */
  personName: 200,
  /** By what a payment is found, in characters: four times what banks carry. */
  paymentReference: 140,
  /** What may be stored of a text, in bytes of UTF-8 for each character it may have. */
  bytesOfCharacter: 4,
} as const
