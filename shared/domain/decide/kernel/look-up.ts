import type { Envelope } from '../../money/envelope'
import type { Call, Mission, Person } from '../../programme/programme'
import type { Version } from '../../project/version'
import type { HumanTask } from '../../tasks/task'
import type { ProjectFile, State } from './state'

/** Thrown when stored data contradicts itself; nobody's input can cause it. */
export class BrokenStateError extends Error {
  override name = 'BrokenStateError'
}

export function callOf(state: Pick<State, 'programme'>, callId: string): Call {
  const call = state.programme.calls.find((one) => one.id === callId)
  if (!call) throw new BrokenStateError(`No call ${callId}`)
  return call
}

export function missionOf(state: Pick<State, 'programme'>, code: string): Mission {
  const mission = state.programme.missions.find((one) => one.code === code)
  if (!mission) throw new BrokenStateError(`No mission ${code}`)
  return mission
}

export function personOf(state: State, id: string): Person | undefined {
  return state.programme.people.find((one) => one.id === id)
}

export function envelopeOf(state: State, year: number): Envelope | undefined {
  return state.envelopes.find((one) => one.year === year)
}

export function versionOf(file: ProjectFile, n: number): Version {
  const version = file.versions.find((one) => one.n === n)
  if (!version) throw new BrokenStateError(`No version ${n} of ${file.project.id}`)
  return version
}

export function taskOf(file: ProjectFile, id: string): HumanTask | undefined {
  return file.tasks.find((one) => one.id === id)
}

export function openTasks(file: ProjectFile): HumanTask[] {
  return file.tasks.filter((task) => task.status === 'open')
}
