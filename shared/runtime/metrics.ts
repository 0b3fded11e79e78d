import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'

/** Publishes a figure that an alarm watches; names are in `shared/contracts/metrics.ts`. */
export type Measure = (name: string, value: number, unit: 'count' | 'seconds') => void

/** Publishes in the namespace and under the service of the function's environment. */
export function openMeasure(): Measure {
  const metrics = new Metrics()
  const units = { count: MetricUnit.Count, seconds: MetricUnit.Seconds }
  return (name, value, unit) => {
    metrics.addMetric(name, units[unit], value)
    metrics.publishStoredMetrics()
  }
}
