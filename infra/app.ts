import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { AppStack } from './app-stack'
import { readConfig } from './config'
import { bundleFunctions, functionsIn } from './constructs/bundles'
import { DataStack } from './data-stack'
import { featureFlags } from './feature-flags'
import { prefixOf } from './function-record'

const root = join(import.meta.dirname, '..')
const config = readConfig()
const app = new App({
  outdir: config.outdir,
  context: featureFlags(root),
  builtinCloudFormationValidation: config.validates,
})
const env = {
  ...(config.account !== undefined && { account: config.account }),
  ...(config.region !== undefined && { region: config.region }),
}
const bundles = bundleFunctions(root, functionsIn(root))
const data = new DataStack(app, `${prefixOf(config)}-data`, config, { env })
new AppStack(app, `${prefixOf(config)}-app`, {
  env,
  config,
  data,
  codeOf: (name) => Code.fromAsset(join(bundles, name)),
  root,
})
app.synth()
