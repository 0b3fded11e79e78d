import type { Child, PropsWithChildren } from 'hono/jsx'
import { commonTexts } from '../../texts/common'
import { translator, type Language } from '../../texts/language'

/** The id of an input or group, from its name; the error summary links to it. */
export function inputId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9]+/g, '-')}`
}

export interface ShownProblem {
  name: string
  text: string
}

/** What is wrong, first thing on the page, each a link to its field. */
export function ErrorSummary({
  language,
  problems,
}: {
  language: Language
  problems: readonly ShownProblem[]
}) {
  if (problems.length === 0) return null
  const t = translator(language)
  return (
    <div class="summary" role="alert" aria-labelledby="problem-heading" tabindex={-1}>
      <h2 id="problem-heading">{t(commonTexts.problem)}</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${inputId(problem.name)}`}>{problem.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export interface InputProps {
  name: string
  label: string
  hint?: string | undefined
  value?: string | undefined
  problem?: string | undefined
  /** Something about this field that isn't a problem: a requested change. */
  note?: Child
  /** Never kept on the device. */
  secret?: boolean
  required?: boolean | undefined
}

function describedBy({
  name,
  hint,
  problem,
  required,
}: Pick<InputProps, 'name' | 'hint' | 'problem' | 'required'>) {
  const id = inputId(name)
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter((one) => one !== '')
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(problem && { 'aria-invalid': 'true' as const }),
    ...(required && { 'aria-required': 'true' as const }),
  }
}

export function Hints({
  name,
  hint,
  problem,
  note,
}: Pick<InputProps, 'name' | 'hint' | 'problem' | 'note'>) {
  const id = inputId(name)
  return (
    <>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {note ?? null}
      {problem ? (
        <p class="error" id={`${id}-error`}>
          {problem}
        </p>
      ) : null}
    </>
  )
}

export function TextInput(
  props: InputProps & {
    width?: 'short' | 'medium'
    type?: 'text' | 'email'
    inputmode?: 'decimal' | 'numeric' | 'email'
    autocomplete?: 'email' | 'one-time-code'
  },
) {
  const { name, label, value = '', problem, width, type = 'text', inputmode, autocomplete } = props
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={inputId(name)}>{label}</label>
      <Hints {...props} />
      <input
        type={type}
        id={inputId(name)}
        name={name}
        value={value}
        {...(width && { class: `w-${width}` })}
        {...(inputmode && { inputmode })}
        {...(autocomplete && { autocomplete })}
        {...(props.secret && { 'data-private': '' })}
        {...describedBy(props)}
      />
    </div>
  )
}

export function TextArea(props: InputProps & { short?: boolean }) {
  const { name, label, value = '', problem, short } = props
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={inputId(name)}>{label}</label>
      <Hints {...props} />
      <textarea
        id={inputId(name)}
        name={name}
        {...(short && { class: 'short' })}
        {...(props.secret && { 'data-private': '' })}
        {...describedBy(props)}
      >
        {/* A browser drops the first line break that stands in it. */}
        {value.startsWith('\n') ? `\n${value}` : value}
      </textarea>
    </div>
  )
}

export interface Option {
  value: string
  label: string
  hint?: string
  /** What is asked beside it, shown below the choice. */
  more?: Child
}

/** One of several; nothing is chosen until somebody chooses. */
export function Radios(props: InputProps & { options: readonly Option[]; across?: boolean }) {
  const { name, label, value, problem, options, across } = props
  return (
    <fieldset
      class={problem ? 'field wrong' : 'field'}
      id={inputId(name)}
      role="radiogroup"
      {...describedBy(props)}
    >
      <legend>{label}</legend>
      <Hints {...props} />
      <div class={across ? 'choices across' : 'choices'}>
        {options.map((option) => (
          <div>
            <Choice type="radio" name={name} option={option} checked={value === option.value} />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** Any of several. A hidden empty entry says that the question was shown. */
export function Checkboxes(
  props: Omit<InputProps, 'value'> & {
    options: readonly Option[]
    values: readonly string[]
    across?: boolean
  },
) {
  const { name, label, values, problem, options, across } = props
  // A group of boxes can't be required to a reader of screens: each box stands for itself.
  const { required: _required, ...unrequired } = props
  return (
    <fieldset
      class={problem ? 'field wrong' : 'field'}
      id={inputId(name)}
      {...describedBy(unrequired)}
    >
      <legend>{label}</legend>
      <Hints {...props} />
      <input type="hidden" name={name} value="" />
      <div class={across ? 'choices across' : 'choices'}>
        {options.map((option) => (
          <div>
            <Choice
              type="checkbox"
              name={name}
              option={option}
              checked={values.includes(option.value)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** One box, ticked to go on. */
export function Tick({ name, label, value, problem, required }: InputProps) {
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <Hints name={name} problem={problem} />
      <div class="choice">
        <input
          type="checkbox"
          id={inputId(name)}
          name={name}
          value="yes"
          checked={value === 'yes'}
          {...describedBy({ name, problem, required })}
        />
        <label for={inputId(name)}>{label}</label>
      </div>
    </div>
  )
}

/** Inputs that belong together, and what is wrong with them as a whole. */
export function Group(
  props: Pick<InputProps, 'name' | 'label' | 'hint' | 'problem'> & { children: Child },
) {
  const { name, label, problem, children } = props
  return (
    <fieldset class={problem ? 'item wrong' : 'item'} id={inputId(name)} {...describedBy(props)}>
      <legend>{label}</legend>
      <Hints {...props} />
      {children}
    </fieldset>
  )
}

function Choice(props: {
  type: 'radio' | 'checkbox'
  name: string
  option: Option
  checked: boolean
}) {
  const { type, name, option, checked } = props
  const id = `${inputId(name)}-${option.value}`
  return (
    <>
      <div class="choice">
        <input
          type={type}
          id={id}
          name={name}
          value={option.value}
          checked={checked}
          {...(option.hint && { 'aria-describedby': `${id}-hint` })}
        />
        <div>
          <label for={id}>{option.label}</label>
          {option.hint ? (
            <span class="quiet" id={`${id}-hint`}>
              {option.hint}
            </span>
          ) : null}
        </div>
      </div>
      {option.more ? <div class="sub">{option.more}</div> : null}
    </>
  )
}

export function Select(props: InputProps & { options: readonly Option[]; empty: string }) {
  const { name, label, value = '', problem, options, empty } = props
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={inputId(name)}>{label}</label>
      <Hints {...props} />
      <select id={inputId(name)} name={name} class="w-medium" {...describedBy(props)}>
        <option value="" selected={value === ''}>
          {empty}
        </option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

export interface Fact {
  term: string
  value: Child
}

/** A list of what is known, by name. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Note({ tone, children }: { tone?: 'good' | 'bad'; children: Child }) {
  return (
    <div class={tone ? `note ${tone}` : 'note'} role="status">
      {children}
    </div>
  )
}

/** What is said first thing on a page of what somebody has just asked of it. */
export interface Notice {
  text: string
  tone: 'good' | 'bad'
}

export function NoticeNote({ notice }: { notice: Notice | undefined }) {
  if (!notice) return null
  return (
    <Note tone={notice.tone}>
      <p>{notice.text}</p>
    </Note>
  )
}

/** Text of people, with its line breaks kept, read in the language it was written in, where that is known. */
export function Prose({ text, written }: { text: string; written?: Language | undefined }) {
  return (
    <p class="text" dir="auto" {...(written !== undefined && { lang: written })}>
      {text}
    </p>
  )
}

/** Words that somebody typed within a line, in the language in which they are known to be written. */
export function Written({ text, written }: { text: string; written?: Language | undefined }) {
  return (
    <bdi dir="auto" {...(written !== undefined && { lang: written })}>
      {text}
    </bdi>
  )
}

export interface Column {
  name: string
  label: string
  number?: boolean
}

/** On a narrow screen a row stands as a list, in which each cell says what it is of. */
function Cell({ label, number, children }: PropsWithChildren<Column>) {
  return (
    <td class={number ? 'number' : ''} data-label={label}>
      <div>{children}</div>
    </td>
  )
}

export function Table(props: {
  caption: string
  /** Where a heading above says the same. */
  hidesCaption?: boolean
  columns: readonly Column[]
  rows: readonly Readonly<Record<string, Child>>[]
  /** What the rows come to. */
  foot?: Readonly<Record<string, Child>> | undefined
}) {
  const { foot } = props
  return (
    <div class="scroll" tabindex={0} role="group" aria-label={props.caption}>
      <table>
        <caption>
          {props.hidesCaption ? <span class="aside">{props.caption}</span> : props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th scope="col" class={column.number ? 'number' : ''}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr>
              {props.columns.map((column) => (
                <Cell {...column}>{row[column.name]}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <tr>
              {props.columns.map((column) => (
                <Cell {...column}>{foot[column.name]}</Cell>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}
