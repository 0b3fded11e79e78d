import type { Child } from 'hono/jsx'
import { formatMoney } from '../../texts/format'
import type { Language } from '../../texts/language'

/**
 * Charts without a script: what they show stands in a table beside them, so to who hears the page they are one
 * picture with a name. Series differ by their dashes, and not by colour alone.
 */

const INK = '#1b2330'
const LINE = '#c9d0d9'
const FILL = '#0b4f8a'
const WIDTH = 640

/** The longest label that fits beside its bar. */
const LABEL = 30

function shortened(text: string): string {
  return text.length <= LABEL ? text : `${text.slice(0, LABEL - 1)}…`
}

/** A picture as wide as there is room, which scrolls by itself where there is little. */
function Picture(props: { id: string; name: string; height: number; children: Child }) {
  const { id, name, height, children } = props
  return (
    <figure class="scroll" tabindex={0} aria-label={name}>
      <svg
        role="img"
        aria-labelledby={id}
        viewBox={`0 0 ${WIDTH} ${height}`}
        font-size="14"
        fill={INK}
        xmlns="http://www.w3.org/2000/svg"
      >
        <title id={id}>{name}</title>
        {children}
      </svg>
    </figure>
  )
}

export interface Bar {
  label: string
  cents: number
}

const BAR = 32
const BARS_FROM = 230
const BARS_TO = 510

/** A bar for each value, the amount at its end. */
export function BarChart(props: {
  language: Language
  id: string
  name: string
  bars: readonly Bar[]
}) {
  const { language, id, name, bars } = props
  const most = Math.max(1, ...bars.map(({ cents }) => cents))
  return (
    <Picture id={id} name={name} height={bars.length * BAR}>
      {bars.map(({ label, cents }, index) => {
        const length = Math.round((Math.max(0, cents) / most) * (BARS_TO - BARS_FROM))
        const y = index * BAR
        return (
          <g>
            <text x={BARS_FROM - 10} y={y + 21} text-anchor="end">
              {shortened(label)}
            </text>
            <rect x={BARS_FROM} y={y + 6} width={length} height={BAR - 12} fill={FILL} />
            <text x={BARS_FROM + length + 8} y={y + 21}>
              {formatMoney(language, cents)}
            </text>
          </g>
        )
      })}
    </Picture>
  )
}

export interface Series {
  name: string
  /** An amount for each place along the chart, in US cents. */
  cents: readonly number[]
}

const STROKES = [
  { stroke: INK, dash: '2 4' },
  { stroke: FILL, dash: undefined },
  { stroke: '#a3171e', dash: '9 4' },
  { stroke: '#11603a', dash: '12 3 2 3' },
] as const

const TOP = 16
const BOTTOM = 236
const LEFT = 120
const RIGHT = 624
const LEGEND = 22

/** Amounts that follow one another in time, a line for each series. */
export function LineChart(props: {
  language: Language
  id: string
  name: string
  /** The first and the last place, in words. */
  from: string
  to: string
  series: readonly Series[]
}) {
  const { language, id, name, from, to, series } = props
  const most = Math.max(1, ...series.flatMap(({ cents }) => cents))
  const least = Math.min(0, ...series.flatMap(({ cents }) => cents))
  const y = (cents: number) =>
    Math.round(BOTTOM - ((cents - least) / (most - least)) * (BOTTOM - TOP))
  const x = (index: number, all: number) =>
    all < 2 ? LEFT : Math.round(LEFT + (index / (all - 1)) * (RIGHT - LEFT))
  const points = (cents: readonly number[]) =>
    // A line of one place is drawn all along.
    (cents.length === 1 ? [...cents, ...cents] : cents)
      .map((one, index, all) => `${x(index, all.length)},${y(one)}`)
      .join(' ')
  return (
    <Picture id={id} name={name} height={BOTTOM + 34 + series.length * LEGEND}>
      {[...new Set([most, 0, least])].map((cents) => (
        <g>
          <line x1={LEFT} x2={RIGHT} y1={y(cents)} y2={y(cents)} stroke={LINE} />
          <text x={LEFT - 10} y={y(cents) + 5} text-anchor="end">
            {formatMoney(language, cents)}
          </text>
        </g>
      ))}
      <text x={LEFT} y={BOTTOM + 20}>
        {from}
      </text>
      <text x={RIGHT} y={BOTTOM + 20} text-anchor="end">
        {to}
      </text>
      {series.map((one, index) => {
        const { stroke, dash } = STROKES[index % STROKES.length] ?? STROKES[0]
        const shown = {
          stroke,
          'stroke-width': 2.5,
          ...(dash !== undefined && { 'stroke-dasharray': dash }),
        }
        const at = BOTTOM + 44 + index * LEGEND
        return (
          <g>
            <polyline points={points(one.cents)} fill="none" {...shown} />
            <line x1={LEFT} x2={LEFT + 44} y1={at} y2={at} {...shown} />
            <text x={LEFT + 54} y={at + 5}>
              {one.name}
            </text>
          </g>
        )
      })}
    </Picture>
  )
}
