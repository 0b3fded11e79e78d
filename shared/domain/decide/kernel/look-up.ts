import type { Envelope } from '../../money/envelope'
import type { Call, Mission, Person } from '../../programme/programme'
import type { Language } from '../../people'
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
  const mission = missionIn(state, code)
  if (!mission) throw new BrokenStateError(`No mission ${code}`)
  return mission
}

/** What a call is called; by its id once it is in the settings no more. */
export function callName(
  state: Pick<State, 'programme'>,
  callId: string,
  language: Language,
): string {
  return state.programme.calls.find(({ id }) => id === callId)?.title[language] ?? callId
}

/** A mission that may be in the settings no more. */
export function missionIn(state: Pick<State, 'programme'>, code: string): Mission | undefined {
  return state.programme.missions.find((one) => one.code === code)
}

/** What a mission is called; by its code once it is in the settings no more. */
export function missionName(state: Pick<State, 'programme'>, code: string): string {
  return missionIn(state, code)?.name ?? code
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
