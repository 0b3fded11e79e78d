/** How requests begin and end, and what people are asked on the way. */
export const ASSESS = 'Assess the proposal'
export const REVIEW = ['Open the gender review', 'Ask for the gender review']
export const COMPLETION = [
  'Open the completion of the proposal',
  'Ask the mission to complete the proposal',
]
export const VOTE = ['Open the funding vote', 'Ask the reviewers to vote']
export const CHAIR = ['Open the decision of the chair', 'Ask the chair to decide']
export const FREED_MONEY = ['Open the offer of freed money', 'Ask the chair about the freed money']
export const OFFER = ['Open the offer to the mission', 'Ask the mission about the offer']
export const LOOK = 'Look at what ended the wait'
export const CHECK = 'Check the reservation'
export const OBJECTIONS = 'Wait for objections'
export const COMMIT = 'Commit the funds'

export const COMMITTED = 'The money is committed'
export const DECIDED = 'The request is decided'
export const ELSEWHERE = 'The request goes on elsewhere'

/** To the day on which nobody may object any more. */
export const RESERVED = [CHECK, OBJECTIONS, CHECK]
export const TO_THE_VOTE = [ASSESS, ...REVIEW, ...VOTE]
