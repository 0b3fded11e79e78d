import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import * as z from 'zod'
import { Refusal } from '../refusal'
import { template, type Stack } from './template'

const manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      displayName: z.string().optional(),
      properties: z
        .object({
          templateFile: z.string().optional(),
          stackName: z.string().optional(),
          file: z.string().optional(),
          directoryName: z.string().optional(),
        })
        .optional(),
    }),
  ),
})

const assetManifest = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string().optional() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
})

/** What CDK synthesized: its stacks, and where the files of its assets lie. */
export interface CloudAssembly {
  readonly directory: string
  readonly stacks: readonly Stack[]
  readonly region: string
  readonly accountId: string
  /** Absolute path of the file or folder uploaded under an S3 key; undefined when there is none. */
  assetPath(objectKey: string): string | undefined
}

const LOCAL_REGION = 'eu-west-1'
const LOCAL_ACCOUNT = '000000000000'

/** Reads a `cdk.out` directory. Throws a Refusal when it isn't one. */
export function readCloudAssembly(directory: string): CloudAssembly {
  const root = resolve(directory)
  const stacks: Stack[] = []
  const assets = new Map<string, string>()
  const environments = new Set<string>()
  const read = (folder: string): void => {
    const file = join(folder, 'manifest.json')
    if (!existsSync(file)) {
      throw new Refusal(`${folder} holds no manifest.json. Synthesize the app into it first.`)
    }
    for (const artifact of Object.values(manifest.parse(readJson(file)).artifacts)) {
      const properties = artifact.properties ?? {}
      if (artifact.type === 'aws:cloudformation:stack' && properties.templateFile) {
        const path = join(folder, properties.templateFile)
        const name = properties.stackName ?? artifact.displayName ?? properties.templateFile
        stacks.push({ name, template: template.parse(readJson(path)) })
        if (artifact.environment) environments.add(artifact.environment)
      }
      if (artifact.type === 'cdk:asset-manifest' && properties.file) {
        readAssets(join(folder, properties.file), assets)
      }
      if (artifact.type === 'cdk:cloud-assembly' && properties.directoryName) {
        read(join(folder, properties.directoryName))
      }
    }
  }
  read(root)
  return { directory: root, stacks, ...place(environments), assetPath: (key) => assets.get(key) }
}

function readAssets(file: string, assets: Map<string, string>): void {
  for (const { source, destinations } of Object.values(assetManifest.parse(readJson(file)).files)) {
    if (source.path === undefined) continue
    for (const { objectKey } of Object.values(destinations)) {
      assets.set(objectKey, resolve(dirname(file), source.path))
    }
  }
}

function place(environments: Set<string>): { region: string; accountId: string } {
  const known = [...environments].map((text) => /^aws:\/\/([^/]+)\/([^/]+)$/.exec(text))
  const accountId = known.map((match) => match?.[1]).find((id) => id && /^\d{12}$/.test(id))
  const region = known
    .map((match) => match?.[2])
    .find((name) => name && !name.startsWith('unknown'))
  return { region: region ?? LOCAL_REGION, accountId: accountId ?? LOCAL_ACCOUNT }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
