import { isGiven, itemFields, type Field } from '../../domain/forms/catalogue'
import { nameOf } from '../../domain/forms/names'
import { askedFields, itemIds, rawText } from '../../domain/forms/raw'
import { isBlank } from '../../domain/text/typed'
import { listText } from '../../texts/fields'
import { itemTitle, removeItemText } from '../../texts/form'
import { translator } from '../../texts/language'
import { Hints, inputId } from '../kit/components'
import { Comments, FieldInput, type FieldContext } from './field-input'
import { GivenAnswers } from './given-answers'

/**
 * A list of items, each with its questions. Items are added and removed by buttons that send the form
 * (`do` = `add:<list>` or `remove:<list>:<id>`), so that it works without a script. Those of a list that is
 * given stay as they are; without any there is nothing to show.
 */
export function ListEditor({ context, list }: { context: FieldContext; list: Field }) {
  const { language, form, raw } = context
  if (list.meta.type !== 'list') return null
  const t = translator(language)
  const text = listText(form, list)
  const ids = itemIds(raw, list.name)
  const problem = context.problemAt(list.name)
  const isFixed = isGiven(list)
  if (isFixed && ids.length === 0) return null
  return (
    <section class={problem ? 'list wrong' : 'list'} aria-labelledby={inputId(list.name)}>
      <h2 id={inputId(list.name)} tabindex={-1}>
        {t(text.label)}
      </h2>
      <Hints
        name={list.name}
        hint={text.hint && t(text.hint)}
        problem={problem}
        note={<Comments context={context} name={list.name} path={list.path} />}
      />
      <input type="hidden" name={list.name} value="" />
      {ids.map((id, index) => {
        const title = t(itemTitle, { one: t(text.one), n: index + 1 })
        return (
          <fieldset class="item" id={inputId(`${list.name}.${id}`)}>
            <legend>{title}</legend>
            <input type="hidden" name={list.name} value={id} />
            <Comments context={context} name={`${list.name}.${id}`} path={`${list.name}.${id}`} />
            <ItemFields context={context} list={list} item={id} />
            {isFixed ? null : (
              <p>
                <button class="plain" name="do" value={`remove:${list.name}:${id}`}>
                  {t(removeItemText, { item: title })}
                </button>
              </p>
            )}
          </fieldset>
        )
      })}
      {!isFixed && ids.length < list.meta.max ? (
        <button class="second" name="do" value={`add:${list.name}`}>
          {t(text.add)}
        </button>
      ) : null}
    </section>
  )
}

/**
 * What an item was opened with, and the questions that are asked of it. Those that an answer on the same page
 * leaves out are there, too: the style sheet hides them while it is chosen.
 */
function ItemFields(props: { context: FieldContext; list: Field; item: string }) {
  const { context, list, item } = props
  const { language, form, raw } = context
  const asked = askedFields(form, raw, list, item)
  const all = itemFields(form, list)
  const fields = all.filter((field) => asked.includes(field) || field.meta.hiddenWhen)
  const deciding = all.flatMap(({ meta }) => meta.hiddenWhen?.field ?? [])
  return (
    <>
      <GivenAnswers
        language={language}
        form={form}
        raw={raw}
        fields={fields.filter(isGiven)}
        item={item}
      />
      {fields.filter(isGiven).map((field) => (
        <Comments context={context} name={nameOf(field, item)} path={field.path} />
      ))}
      {fields
        .filter((field) => !isGiven(field))
        .map((field) => {
          const input = <FieldInput context={context} field={field} item={item} />
          const { hiddenWhen } = field.meta
          if (hiddenWhen && isBlank(rawText(raw, nameOf(field, item)))) {
            return <div data-hidden-when={hiddenWhen.is}>{input}</div>
          }
          return deciding.includes(field.name) ? <div data-decides="">{input}</div> : input
        })}
    </>
  )
}
