const PLACEHOLDER = /\$\{([A-Za-z0-9]+)\}/g

/** `open-task` is written `${OpenTask}` in a definition. */
export function placeholderOf(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

function nameOf(placeholder: string): string {
  return placeholder
    .replace(/([A-Z])/g, '-$1')
    .replace(/^-/, '')
    .toLowerCase()
}

/** Names of the functions that a definition's placeholders stand for, each once, in order of appearance. */
export function functionsNamedIn(definition: string): string[] {
  return [
    ...new Set(
      [...definition.matchAll(PLACEHOLDER)].flatMap(([, placeholder]) =>
        placeholder === undefined ? [] : [nameOf(placeholder)],
      ),
    ),
  ]
}
