/** Something the host can't do, said so that its reader knows what to change. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
