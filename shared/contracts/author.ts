/** Functions that write the record: as the template names them, and as their marks do. */
export type { Author } from '../domain/audit/authors'
