/** Something a function's role must allow so that the template can work. */
export interface Need {
  readonly action: string
  readonly resource: string
  /** What AWS says when it is missing, where it doesn't name the action. */
  readonly because?: string
}

/** What a function's role must allow so that what failed can be handed to a topic or function. */
export function deliveryNeeds(destination: string | undefined): Need[] {
  if (destination === undefined) return []
  const action = destination.startsWith('arn:aws:sns:') ? 'sns:Publish' : 'lambda:InvokeFunction'
  return [{ action, resource: destination }]
}
