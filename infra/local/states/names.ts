import { LIMITS } from './limits'

const FORBIDDEN = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/

/** Whether AWS takes the text as the name of a state machine or an execution. */
export function isValidName(name: string): boolean {
  return name.length > 0 && name.length <= LIMITS.nameCharacters && !FORBIDDEN.test(name)
}

export interface Place {
  readonly region: string
  readonly accountId: string
}

export function stateMachineArn({ region, accountId }: Place, name: string): string {
  return `arn:aws:states:${region}:${accountId}:stateMachine:${name}`
}

export function executionArn(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`
}

/** The ARN of a function given by name, by `account:function:name`, or by its ARN. */
export function functionArn({ region, accountId }: Place, nameOrArn: string): string {
  if (nameOrArn.startsWith('arn:')) return nameOrArn
  const name = nameOrArn.replace(/^\d{12}:function:/, '')
  return `arn:aws:lambda:${region}:${accountId}:function:${name}`
}
