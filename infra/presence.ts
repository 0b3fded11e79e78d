import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionsNamedIn } from './constructs/placeholders'

/** Which parts of the product are there to be deployed. */
export interface Presence {
  hasFunction(name: string): boolean
  /** A workflow is there once its definition is, with every function that the definition names. */
  hasWorkflow(name: string): boolean
}

export function definitionPath(root: string, workflow: string): string {
  return join(root, 'workflows', `${workflow}.asl.json`)
}

/** Looks into the folders of the product. What isn't there yet is left out of the template, not stubbed. */
export function presenceIn(root: string): Presence {
  const hasFunction = (name: string) => existsSync(join(root, 'functions', name, 'index.ts'))
  return {
    hasFunction,
    hasWorkflow: (name) => {
      const path = definitionPath(root, name)
      return existsSync(path) && functionsNamedIn(readFileSync(path, 'utf8')).every(hasFunction)
    },
  }
}
