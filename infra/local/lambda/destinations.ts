/** What a function's role must allow so that what failed can be handed to a topic or function. */
export function deliveryNeeds(
  destination: string | undefined,
): { readonly action: string; readonly resource: string }[] {
  if (destination === undefined) return []
  const action = destination.startsWith('arn:aws:sns:') ? 'sns:Publish' : 'lambda:InvokeFunction'
  return [{ action, resource: destination }]
}
