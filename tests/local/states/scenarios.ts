import {
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn'
import type { Bench } from './support/bench'
import { FunctionError, type Behaviour } from './support/function-server'

/** State machines of the project's own, with what must come of each. */
export interface OwnScenario {
  readonly states: Record<string, unknown>
  readonly startAt?: string
  readonly machine?: Record<string, unknown>
  readonly input?: unknown
  readonly functions?: Record<string, Behaviour>
  /** What someone outside does once the execution is under way and idle. */
  readonly outside?: (bench: Bench, executionArn: string) => Promise<void>
  readonly status?: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'
  readonly output?: unknown
  readonly error?: string
  readonly cause?: RegExp
  /** Types of the events, in order. */
  readonly events?: string
  /** Virtual seconds from start to end. */
  readonly seconds?: number
  /** Payloads that functions were called with. */
  readonly calls?: unknown[]
}

const pass = (fields: object = {}) => ({ Type: 'Pass', End: true, ...fields })
const task = (fields: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: 'work', Payload: '{% $states.input %}' },
  Output: '{% $states.result.Payload %}',
  End: true,
  ...fields,
})
const ask = (fields: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: { FunctionName: 'ask', Payload: { token: '{% $states.context.Task.Token %}' } },
  End: true,
  ...fields,
})

const fails = (type: string, times = Infinity): Behaviour => {
  return (payload, call) => {
    if (call > times) return payload
    throw new FunctionError(type, 'on purpose')
  }
}
const nothing: Behaviour = () => null

/** Tokens that were given to functions so far, oldest first. */
export function tokens(bench: Bench): string[] {
  return bench.functions.calls
    .map(({ payload }) => (payload as { token?: string } | null)?.token)
    .filter((token) => token !== undefined)
}

const lastToken = (bench: Bench) => tokens(bench).at(-1)!

const succeed = (output: unknown) => async (bench: Bench) => {
  const taskToken = lastToken(bench)
  await bench.sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))
}

export const SCENARIOS: Record<string, OwnScenario> = {
  'Pass hands its input on': {
    states: { A: pass() },
    input: { a: 1 },
    output: { a: 1 },
    events: 'ExecutionStarted PassStateEntered PassStateExited ExecutionSucceeded',
  },
  'Assign is seen from the next state on, and two variables can be swapped': {
    states: {
      A: { Type: 'Pass', Assign: { x: 1, y: 2 }, Next: 'B' },
      B: { Type: 'Pass', Assign: { x: '{% $y %}', y: '{% $x %}' }, Output: '{% $x %}', Next: 'C' },
      C: pass({ Output: '{% [$x, $y, $states.input] %}' }),
    },
    output: [2, 1, 1],
  },
  'Choice takes the first rule that holds, with its own Assign and Output': {
    states: {
      A: {
        Type: 'Choice',
        Choices: [
          { Condition: '{% $states.input.n > 10 %}', Next: 'Big', Output: 'big' },
          { Condition: '{% $states.input.n > 5 %}', Next: 'Big', Output: 'medium' },
        ],
        Default: 'Small',
        Output: 'small',
      },
      Big: pass(),
      Small: pass(),
    },
    input: { n: 7 },
    output: 'medium',
  },
  'Choice without a match and without a Default fails': {
    states: {
      A: { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'B' }] },
      B: pass(),
    },
    status: 'FAILED',
    error: 'States.NoChoiceMatched',
  },
  'a Condition that is no boolean fails': {
    states: {
      A: { Type: 'Choice', Choices: [{ Condition: '{% "yes" %}', Next: 'B' }], Default: 'B' },
      B: pass(),
    },
    status: 'FAILED',
    error: 'States.QueryEvaluationError',
    cause: /Expected 'boolean', but was 'string' for value: "yes"/,
  },
  'Wait of a year less a day takes no real time': {
    states: { A: { Type: 'Wait', Seconds: 31_449_600, End: true } },
    seconds: 31_449_600,
  },
  'Wait until a time that an expression gives': {
    states: {
      A: {
        Type: 'Wait',
        Timestamp: '{% $fromMillis($millis() + 90 * 60 * 1000) %}',
        Next: 'B',
      },
      B: pass({ Output: '{% $substring($states.context.State.EnteredTime, 0, 16) %}' }),
    },
    seconds: 5400,
    output: '2026-01-05T10:30',
  },
  'Wait until a time that is past goes on at once': {
    states: { A: { Type: 'Wait', Timestamp: '2016-03-14T01:59:00+02:00', End: true } },
    seconds: 0,
  },
  'Succeed ends with its Output': {
    states: { A: { Type: 'Succeed', Output: { done: '{% $states.input.a + 1 %}' } } },
    input: { a: 1 },
    output: { done: 2 },
  },
  'Fail takes Error and Cause from expressions': {
    states: {
      A: { Type: 'Fail', Error: 'Named', Cause: '{% "because of " & $states.input.why %}' },
    },
    input: { why: 'rain' },
    status: 'FAILED',
    error: 'Named',
    cause: /^because of rain$/,
  },
  'the context names execution, machine and state': {
    states: {
      A: pass({
        Output:
          '{% [$states.context.StateMachine.Name, $states.context.State.Name, $substring($states.context.Execution.StartTime, 0, 16), $now("[Y]-[M01]")] %}',
      }),
    },
    output: ['machine', 'A', '2026-01-05T09:00', '2026-01'],
  },
  'a function gets the payload and its answer is the result': {
    states: { A: task() },
    functions: { work: (payload) => ({ got: payload }) },
    input: { a: 1 },
    output: { got: { a: 1 } },
    events:
      'ExecutionStarted TaskStateEntered TaskScheduled TaskStarted TaskSucceeded TaskStateExited ExecutionSucceeded',
  },
  'a function can be given by its bare ARN': {
    states: {
      A: {
        Type: 'Task',
        Resource: 'arn:aws:lambda:us-east-1:000000000000:function:work',
        End: true,
      },
    },
    functions: { work: (payload) => ({ got: payload }) },
    input: { a: 1 },
    output: { got: { a: 1 } },
  },
  'Retry waits longer each time and then succeeds': {
    states: {
      A: task({
        Retry: [{ ErrorEquals: ['Flaky'], IntervalSeconds: 10, MaxAttempts: 3, BackoffRate: 3 }],
      }),
    },
    functions: { work: fails('Flaky', 3) },
    input: 'in',
    output: 'in',
    seconds: 10 + 30 + 90,
  },
  'MaxDelaySeconds bounds the growth': {
    states: {
      A: task({
        Retry: [
          {
            ErrorEquals: ['States.ALL'],
            IntervalSeconds: 10,
            MaxAttempts: 3,
            BackoffRate: 3,
            MaxDelaySeconds: 20,
          },
        ],
      }),
    },
    functions: { work: fails('Flaky', 3) },
    input: 1,
    output: 1,
    seconds: 10 + 20 + 20,
  },
  'the attempt is counted in the context': {
    states: {
      A: task({
        Arguments: { FunctionName: 'work', Payload: '{% $states.context.State.RetryCount %}' },
        Retry: [{ ErrorEquals: ['Flaky'], MaxAttempts: 2 }],
      }),
    },
    functions: { work: fails('Flaky', 2) },
    output: 2,
    calls: [0, 1, 2],
  },
  'retriers count apart, and the first that matches decides': {
    states: {
      A: task({
        Retry: [
          { ErrorEquals: ['One'], MaxAttempts: 1 },
          { ErrorEquals: ['States.ALL'], MaxAttempts: 1 },
        ],
      }),
    },
    functions: {
      work: (payload, call) => {
        if (call <= 2) throw new FunctionError(call === 1 ? 'One' : 'Two', '')
        return payload
      },
    },
    input: 'in',
    output: 'in',
    calls: ['in', 'in', 'in'],
  },
  'Catch comes after Retry, and can assign': {
    states: {
      A: task({
        Assign: { seen: 'not reached' },
        Retry: [{ ErrorEquals: ['Flaky'], MaxAttempts: 1 }],
        Catch: [
          { ErrorEquals: ['Other'], Next: 'B' },
          {
            ErrorEquals: ['States.TaskFailed'],
            Next: 'B',
            Assign: { seen: '{% $states.errorOutput.Error %}' },
            Output: { kept: '{% $states.input %}' },
          },
        ],
      }),
      B: pass({ Output: '{% [$seen, $states.input.kept] %}' }),
    },
    functions: { work: fails('Flaky') },
    input: 'in',
    output: ['Flaky', 'in'],
    calls: ['in', 'in'],
  },
  'an error of an expression can be caught by its name': {
    states: {
      A: task({
        Arguments: '{% $nowhere %}',
        Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'B' }],
      }),
      B: pass({ Output: '{% $states.input.Error %}' }),
    },
    output: 'States.QueryEvaluationError',
  },
  'a function without an error type fails as Lambda.Unknown': {
    states: { A: task() },
    functions: {
      work: () => {
        throw new FunctionError(undefined as unknown as string, 'timed out')
      },
    },
    status: 'FAILED',
    error: 'Lambda.Unknown',
    cause: /Returned payload: .*timed out/,
  },
  'a result over 256 KiB is States.DataLimitExceeded, which States.ALL does not catch': {
    states: { A: task({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'B' }] }), B: pass() },
    functions: { work: () => 'a'.repeat(262_145) },
    status: 'FAILED',
    error: 'States.DataLimitExceeded',
  },
  'an output over 256 KiB fails any state': {
    states: { A: pass({ Output: '{% $pad("", 262145, "a") %}' }) },
    status: 'FAILED',
    error: 'States.DataLimitExceeded',
  },
  'a token is answered with success': {
    states: { A: ask({ Output: '{% $states.result.answer %}' }) },
    functions: { ask: nothing },
    outside: succeed({ answer: 42 }),
    output: 42,
    events:
      'ExecutionStarted TaskStateEntered TaskScheduled TaskStarted TaskSubmitted TaskSucceeded TaskStateExited ExecutionSucceeded',
  },
  'a token is answered with failure': {
    states: { A: ask({ Catch: [{ ErrorEquals: ['Refused'], Next: 'B' }] }), B: pass() },
    functions: { ask: nothing },
    outside: async (bench) => {
      const taskToken = lastToken(bench)
      await bench.sfn.send(new SendTaskFailureCommand({ taskToken, error: 'Refused', cause: 'no' }))
    },
    output: { Error: 'Refused', Cause: 'no' },
  },
  'a token that nobody answers times out': {
    states: {
      A: ask({ TimeoutSeconds: 86_400, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'B' }] }),
      B: pass({ Output: '{% $states.input.Error %}' }),
    },
    functions: { ask: nothing },
    output: 'States.Timeout',
    seconds: 86_400,
  },
  'each attempt has a token of its own, and the old one is of no use': {
    states: {
      A: ask({
        TimeoutSeconds: 60,
        Retry: [{ ErrorEquals: ['States.Timeout'], IntervalSeconds: 1 }],
      }),
    },
    functions: { ask: nothing },
    outside: async (bench) => {
      await bench.advance(61)
      const [first, second] = tokens(bench)
      if (first === second) throw new Error('The second attempt has the first one’s token.')
      const late = new SendTaskSuccessCommand({ taskToken: first!, output: '"late"' })
      const refusal = await bench.sfn.send(late).catch((error: Error) => error.name)
      if (refusal !== 'TaskTimedOut') throw new Error(`A late answer gave ${String(refusal)}.`)
      await succeed('in time')(bench)
    },
    output: 'in time',
  },
  'heartbeats keep a task alive, and the first that is missed ends it': {
    states: {
      A: ask({
        HeartbeatSeconds: 60,
        TimeoutSeconds: 600,
        Catch: [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'B' }],
      }),
      B: pass({ Output: 'missed' }),
    },
    functions: { ask: nothing },
    outside: async (bench) => {
      for (let beat = 0; beat < 3; beat++) {
        await bench.advance(50)
        await bench.sfn.send(new SendTaskHeartbeatCommand({ taskToken: lastToken(bench) }))
      }
    },
    output: 'missed',
    seconds: 150 + 60,
  },
  'heartbeats do not move the timeout': {
    states: { A: ask({ HeartbeatSeconds: 60, TimeoutSeconds: 100 }) },
    functions: { ask: nothing },
    outside: async (bench) => {
      await bench.advance(50)
      await bench.sfn.send(new SendTaskHeartbeatCommand({ taskToken: lastToken(bench) }))
    },
    status: 'FAILED',
    error: 'States.Timeout',
    seconds: 100,
  },
  'the machine as a whole times out': {
    states: { A: { Type: 'Wait', Seconds: 3600, End: true } },
    machine: { TimeoutSeconds: 60 },
    status: 'TIMED_OUT',
    seconds: 60,
  },
  'no execution outlives a year': {
    states: { A: ask() },
    functions: { ask: nothing },
    status: 'TIMED_OUT',
    seconds: 31_536_000,
  },
  'StopExecution ends a wait': {
    states: { A: { Type: 'Wait', Seconds: 3600, End: true } },
    outside: async (bench, executionArn) => {
      await bench.sfn.send(new StopExecutionCommand({ executionArn, error: 'Enough', cause: 'x' }))
    },
    status: 'ABORTED',
    error: 'Enough',
    seconds: 0,
  },
  'Parallel gives the outputs of its branches in order': {
    states: {
      A: {
        Type: 'Parallel',
        Branches: [
          {
            StartAt: 'Slow',
            States: { Slow: { Type: 'Wait', Seconds: 10, Output: 'slow', End: true } },
          },
          { StartAt: 'Fast', States: { Fast: pass({ Output: 'fast' }) } },
        ],
        End: true,
      },
    },
    output: ['slow', 'fast'],
    seconds: 10,
  },
  'a branch that fails takes the others down': {
    states: {
      A: {
        Type: 'Parallel',
        Branches: [
          { StartAt: 'Slow', States: { Slow: { Type: 'Wait', Seconds: 10, End: true } } },
          { StartAt: 'Bad', States: { Bad: { Type: 'Fail', Error: 'Bad' } } },
        ],
        Catch: [{ ErrorEquals: ['Bad'], Next: 'B' }],
        End: true,
      },
      B: pass({ Output: 'caught' }),
    },
    output: 'caught',
    seconds: 0,
    events:
      'ExecutionStarted ParallelStateEntered ParallelStateStarted WaitStateEntered FailStateEntered WaitStateAborted ParallelStateFailed ParallelStateExited PassStateEntered PassStateExited ExecutionSucceeded',
  },
  'branches read the variables around them': {
    states: {
      A: { Type: 'Pass', Assign: { outer: 1 }, Next: 'P' },
      P: {
        Type: 'Parallel',
        Branches: [
          {
            StartAt: 'B',
            States: {
              B: { Type: 'Pass', Assign: { inner: '{% $outer + 1 %}' }, Next: 'C' },
              C: pass({ Output: '{% $inner + $outer %}' }),
            },
          },
        ],
        End: true,
      },
    },
    output: [3],
  },
  'Map runs its items with the given concurrency': {
    states: {
      A: {
        Type: 'Map',
        Items: '{% [1..6] %}',
        MaxConcurrency: 2,
        ItemSelector: {
          value: '{% $states.context.Map.Item.Value %}',
          index: '{% $states.context.Map.Item.Index %}',
        },
        ItemProcessor: {
          StartAt: 'W',
          States: {
            W: {
              Type: 'Wait',
              Seconds: 10,
              Output: '{% $states.input.value * 10 + $states.input.index %}',
              End: true,
            },
          },
        },
        End: true,
      },
    },
    output: [10, 21, 32, 43, 54, 65],
    seconds: 30,
  },
  'a Map is tried again as a whole': {
    states: {
      A: {
        Type: 'Map',
        MaxConcurrency: 1,
        ItemProcessor: { StartAt: 'W', States: { W: task() } },
        Retry: [{ ErrorEquals: ['Flaky'], IntervalSeconds: 5 }],
        End: true,
      },
    },
    functions: { work: fails('Flaky', 1) },
    input: ['a', 'b'],
    output: ['a', 'b'],
    calls: ['a', 'a', 'b'],
    seconds: 5,
  },
  'Maps nest': {
    states: {
      A: {
        Type: 'Map',
        ItemProcessor: {
          StartAt: 'B',
          States: {
            B: {
              Type: 'Map',
              ItemProcessor: {
                StartAt: 'C',
                States: { C: pass({ Output: '{% $states.input * 2 %}' }) },
              },
              End: true,
            },
          },
        },
        End: true,
      },
    },
    input: [[1, 2], [], [3]],
    output: [[2, 4], [], [6]],
  },
  'an expression without an end is stopped': {
    states: { A: pass({ Output: '{% ($loop := function($n) { $loop($n + 1) }; $loop(0)) %}' }) },
    status: 'FAILED',
    error: 'States.QueryEvaluationError',
    cause: /U1001: Expression evaluation timeout/,
  },
  'a recursion without an end is stopped': {
    states: { A: pass({ Output: '{% ($f := function($n) { 1 + $f($n + 1) }; $f(0)) %}' }) },
    status: 'FAILED',
    error: 'States.QueryEvaluationError',
    cause: /U1001: Stack overflow/,
  },
  '$eval is refused': {
    states: { A: pass({ Output: '{% $eval("1 + 1") %}' }) },
    status: 'FAILED',
    error: 'States.QueryEvaluationError',
    cause: /T1006: Attempted to invoke a non-function/,
  },
  'the functions that Step Functions adds': {
    states: {
      A: pass({
        Output: {
          partition: '{% $partition([1, 2, 3], 2) %}',
          range: '{% $range(1, 9, 4) %}',
          hash: '{% $hash("a", "SHA-256") %}',
          random: '{% $random(1) = $random(1) and $random() < 1 %}',
          uuid: '{% $length($uuid()) %}',
          parse: '{% $parse("{\\"a\\": [1]}").a %}',
        },
      }),
    },
    output: {
      partition: [[1, 2], [3]],
      range: [1, 5, 9],
      hash: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
      random: true,
      uuid: 36,
      parse: [1],
    },
  },
  'a loop without an end meets the quota of events': {
    states: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } },
    status: 'FAILED',
    error: 'States.Runtime',
    cause: /25000/,
  },
}
