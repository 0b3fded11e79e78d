/**
 * Recorded scenarios whose JSONPath definition lost something when it was rewritten in JSONata. The
 * recorded answers show what the original said; these patches say it again.
 */
interface Correction {
  readonly reason: string
  /** Fields to set, by state name. */
  readonly states: Record<string, Record<string, unknown>>
  readonly notCompared?: readonly string[]
}

/** A Pass with a ResultPath and no Result puts its input under a name in its input. */
function keepsInputAs(name: string, ...states: string[]): Correction {
  const Output = `{% $merge([$states.input, {"${name}": $states.input}]) %}`
  return {
    reason: `the recorded Pass has ResultPath $.${name}, which the rewriting left out`,
    states: Object.fromEntries(states.map((state) => [state, { Output }])),
  }
}

const LAMBDA_TASK = 'error_handling/test_task_lambda.py::TestTaskLambda'
const LAMBDA_SERVICE = 'error_handling/test_task_service_lambda.py::TestTaskServiceLambda'
const SERVICE = 'services/test_lambda_task_service.py::TestTaskServiceLambda'

export const CORRECTIONS: Readonly<Record<string, Correction | undefined>> = {
  [`${LAMBDA_TASK}::test_no_such_function_catch`]: keepsInputAs(
    'task_failed_error',
    'EndWithStateTaskFailedHandler',
  ),
  [`${LAMBDA_TASK}::test_raise_exception_catch`]: keepsInputAs(
    'task_failed_error',
    'EndWithStateTaskFailedHandler',
  ),
  [`${LAMBDA_SERVICE}::test_no_such_function_catch`]: keepsInputAs(
    'task_failed_error',
    'EndWithStateTaskFailedHandler',
  ),
  ...Object.fromEntries(
    ['0_0', '0_1', 'True', 'json_value5', 'json_value6'].map((value) => [
      `${SERVICE}::test_invoke_json_values[${value}]`,
      keepsInputAs('final', 'EndWithFinal'),
    ]),
  ),
  'error_handling/test_task_service_sqs.py::TestTaskServiceSqs::test_sqs_failure_in_wait_for_task_tok':
    keepsInputAs('caught', 'EndWithCaught'),
  'test_sfn_api.py::TestSnfApi::test_describe_state_machine_for_execution': {
    reason: 'the recorded answer shows the definition as it was before the rewriting',
    states: {},
    notCompared: ['$..definition'],
  },
}
