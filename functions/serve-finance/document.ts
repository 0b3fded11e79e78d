import * as z from 'zod'
import { createDocument, type ZodOpenApiResponsesObject } from 'zod-openapi'
import { answerSchema } from './answer-schema'
import { CSV, XLSX, ZIP } from './answer'
import { exportParameters } from './export-year'
import { everyParameter, type ParameterName } from './parameters'
import { reportNames, reports, type ReportName } from './reports'
import { parameterTexts } from './texts'

export const EXPORT_PATH = '/finance/export'
export const DOCUMENT_PATH = '/finance/openapi.json'

const problemSchema = z
  .strictObject({
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong and what to do, in words' }),
    error: z.string().meta({ description: 'The same words' }),
    reference: z
      .string()
      .optional()
      .meta({ description: 'By which operators find a failure in the log' }),
  })
  .meta({ id: 'Problem' })

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

const REFUSALS = {
  '304': { description: 'Whoever asks has it already (If-None-Match)' },
  '400': problem('A parameter can’t be read; the words name what is allowed'),
  '401': problem('No key that is valid'),
  '403': problem('A key whose scopes don’t open finance'),
  '404': problem('There is no envelope of the year'),
  '429': problem('Too many requests at once'),
  '500': problem('Something failed here'),
} satisfies ZodOpenApiResponsesObject

const isParameter = (name: string): name is ParameterName => name in everyParameter.shape

/** Parameters, each with what it is in words. */
function described({ shape }: z.ZodObject): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries<z.ZodType>(shape).map(([parameter, schema]) => [
        parameter,
        isParameter(parameter)
          ? schema.meta({ description: parameterTexts[parameter].en })
          : schema,
      ]),
    ),
  )
}

const file = (description: string) => ({ schema: z.string().meta({ description }) })

function reportPath(name: ReportName) {
  return {
    get: {
      operationId: `get-${name}`,
      tags: ['Reports'],
      summary: reports[name].title.en,
      description: `${reports[name].about.en}.`,
      requestParams: { query: described(reports[name].parameters) },
      responses: {
        '200': {
          description: 'A page of the report',
          headers: z.object({
            Link: z
              .string()
              .optional()
              .meta({ description: 'Where the next page is, `rel="next"`, where there is one' }),
            ETag: z
              .string()
              .meta({ description: 'By which an answer that is kept is asked again' }),
          }),
          content: {
            'application/json': { schema: answerSchema(name).meta({ id: idOf(name) }) },
            [CSV]: file('With format=csv: a table for spreadsheets'),
            [XLSX]: file('With format=xlsx: a workbook'),
          },
        },
        ...REFUSALS,
      },
    },
  }
}

/** `CarryOver` */
function idOf(name: ReportName): string {
  return name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')
}

/** What finance’s machines can ask and are answered, for programs (OpenAPI 3.1). */
export function financeDocument(portalUrl: string) {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Figures of the fund of the IOM Working Group on Gender Issues',
      version: '1.0.0',
      description:
        'Reads only. Amounts are US dollars in files and whole US cents in JSON; days are UTC. ' +
        'Each report is asked for by the year of an envelope, or by months of booking, or both.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: portalUrl }],
    tags: [{ name: 'Reports', description: 'Figures, by a key of the scope finance' }],
    security: [{ key: [] }],
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'basic',
          description: 'The key’s id and its secret, as user and password',
        },
      },
    },
    paths: {
      ...Object.fromEntries(reportNames.map((name) => [`/finance/${name}`, reportPath(name)])),
      [EXPORT_PATH]: {
        get: {
          operationId: 'get-export',
          tags: ['Reports'],
          summary: 'Every report of a year as one archive',
          description: 'Each report as CSV, workbook and JSON, and what each column is.',
          requestParams: { query: described(exportParameters) },
          responses: {
            '200': { description: 'The archive', content: { [ZIP]: file('A ZIP archive') } },
            ...REFUSALS,
          },
        },
      },
      [DOCUMENT_PATH]: {
        get: {
          operationId: 'get-openapi',
          tags: ['Reports'],
          summary: 'This document',
          responses: {
            '200': { description: 'OpenAPI 3.1', content: { 'application/json': { schema: {} } } },
            ...REFUSALS,
          },
        },
      },
    },
  })
}
