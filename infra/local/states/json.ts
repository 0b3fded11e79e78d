import * as z from 'zod'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export type JsonObject = { [key: string]: Json }

/** Accepts what JSON.parse returned; a deep check would only repeat the parser's work. */
export const json = z.custom<Json>((value) => value !== undefined)

export const jsonObject = z.record(z.string(), json)

/** Parses a JSON text; throws SyntaxError. */
export function parseJson(text: string): Json {
  return json.parse(JSON.parse(text))
}

export function tryParseJson(text: string): Json | undefined {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Size as AWS counts it: UTF-8 bytes of the JSON text. */
export function jsonBytes(value: Json): number {
  return Buffer.byteLength(JSON.stringify(value))
}
