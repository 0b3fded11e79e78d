/** Recorded scenarios that the service does not play, and why. Each must be refused at creation. */

const DISTRIBUTED =
  'a Map in DISTRIBUTED mode: it runs child executions, and may read from S3; refused with InvalidDefinition'

const MAPS = 'scenarios/test_base_scenarios.py::TestBaseScenarios'

export const EXCEPTIONS: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  [
    'test_map_item_batching_base_json_max_per_batch_jsonata',
    'test_map_item_reader_base_json_max_items_jsonata',
    'test_map_state_config_distributed_item_selector',
    'test_map_state_config_distributed_parameters',
    'test_map_state_config_inline_item_selector',
    'test_map_state_legacy_config_distributed',
    'test_map_state_nested_config_distributed',
    'test_map_state_nested_config_distributed_no_max_max_concurrency',
    'test_map_state_tolerated_failure_count_path[0]',
    'test_map_state_tolerated_failure_percentage_path[1.1]',
    'test_map_state_tolerated_failure_percentage_path[1]',
    'test_map_state_tolerated_failure_values[count_literal]',
  ].map((name) => [`${MAPS}::${name}`, DISTRIBUTED]),
)
