import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { languages, type Language } from '../../../shared/texts/language'

/** Words that a text doesn't use, and the fund's own term for what they mean. */
const instead: Readonly<Record<Language, readonly (readonly [word: RegExp, term: string])[]>> = {
  en: [
    [/\b(?:a|this|that|the) mail\b(?!box| with)/i, 'an email'],
    [/\bmails that\b|\bmail address/i, 'emails, email address'],
    [/\borganisation/i, 'organization'],
    [/\bbec(?:ame|omes?) free\b/i, 'become available'],
    [/\bwaits? on\b/i, 'stay on the waiting list'],
    [/\bmore money\b/i, 'additional funds'],
    [/\bchange of [“$]/i, 'change to'],
    [/\bcures?d?\b/i, 'fix'],
    [/\bcounts once\b/i, 'takes effect once'],
  ],
  fr: [
    [/\bbureau\b/i, 'espace de gestion'],
    [/boîte officielle/i, 'messagerie officielle'],
    [/examen de genre/i, 'examen genre'],
    [/marqueurs? de genre/i, 'marqueur genre'],
    [/point focal pour/i, 'point focal genre'],
    [/\bargent\b/i, 'fonds'],
    [/\bles gens\b/i, 'les personnes'],
    [/\bdéroulement/i, 'processus'],
    [/clés? de machine/i, 'clé d’accès (API)'],
    [/\bopérateurs?\b/i, 'équipe d’exploitation'],
    [/\b(?:celles et )?ceux qui\b/i, 'les personnes qui'],
    [/\brenvo(?:yer|yée?s?|yez|ie)\b/i, 'retourner (to a mission), envoyer de nouveau (once more)'],
    [/\bd’ici au\b/i, 'au plus tard le'],
    [/\bmise?s? de côté\b/i, 'réservé'],
    [/\bliens en cours\b/i, 'liens actifs'],
    [/\brapports? d’avancement\b/i, 'rapport d’étape'],
    [/\b(?:anciens|actuels) termes\b|\btermes (?:anciens|actuels)\b/i, 'conditions'],
    [/\babus sexuel/i, 'atteintes sexuelles'],
    [/\bentre femmes et hommes\b/i, 'entre les femmes et les hommes'],
    [/\bles finances\b/i, 'le service des finances'],
    [/\baucun fonds\b/i, 'les fonds ne se sont pas…'],
    [/(?<!une ou (?:d’)?)\bun collègue\b/i, 'une ou un collègue'],
    [/\bexpéditeur\b/i, 'la personne qui écrit'],
    [/\bDes questions \?/, 'Pour toute question'],
    [/\bd(?:e|u) \$\{mission\}/, 'de la mission (…)'],
    [/\bpar pertes\b(?! et profits)|\ben pertes?\b/i, 'par pertes et profits'],
    [/décaiss/i, 'versé'],
    [/crédits? reportés?/i, 'fonds reportés'],
    [/exemple\.org/, 'example.org'],
  ],
  es: [
    [/\b(?:despacho|escritorio)\b/i, 'espacio de gestión'],
    [/persona de enlace|persona coordinadora|enlace de género/i, 'punto focal de género'],
    [/\bdinero\b(?!, tierra)/i, 'fondos'],
    [/\bantes del? (?:\$\{(?:day|due|date)\}|['`])/i, 'a más tardar el'],
    [/\b(?:anteriores|actuales) términos\b|\btérminos (?:anteriores|actuales)\b/i, 'condiciones'],
    [/revisoras?\b/i, 'el comité; persona encargada de la revisión de género'],
    [/\bapartad[oa]s?\b/i, 'reservado'],
    [/\btecho\b/i, 'límite máximo'],
    [/\brebotad[oa]\b/i, 'no entregado'],
    [/claves? de máquina/i, 'clave de acceso (API)'],
    [/\boperador(?:es)?\b/i, 'equipo técnico'],
    [/\balcanzadas\b|\batendidas\b/i, 'beneficiarias'],
    [/\b(?:solicitud|solicitar un|pedir un) cambio\b|\bcambio de (?:«|\$)/i, 'modificación'],
    [/enlaces abiertos/i, 'enlaces activos'],
    [/\bincidencias?\b/i, 'incidente'],
    [/\bbuenos días\b/i, 'Hola'],
    [/\bremitente\b/i, 'quien escribe'],
    [/\bjefe de misión\b/i, 'jefatura de misión'],
    [/\bsobrevivientes\b/i, 'supervivientes'],
    [/\bhacer daño\b/i, 'causar daño'],
    [/\ben pausa\b|\bla pausa\b/i, 'suspensión'],
    [/\breembolsos?\b/i, 'devolución'],
    [/¿Preguntas\?/, 'Si tiene alguna pregunta'],
    [/(?<!\bestados? )\bmiembros?\b/i, 'integrante'],
    [/desembols/i, 'pagado'],
    [/líneas? presupuestarias?/i, 'partida presupuestaria; tipo de apoyo'],
    [/\bdad[oa]s? de baja\b/i, 'pasado a pérdidas y ganancias'],
    [/ejemplo\.org/, 'example.org'],
  ],
}

const held = ['shared/texts', 'shared/mails/texts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
)

interface Said {
  at: string
  language: Language
  words: string
}

/** All that is said under a value, in every language; what a function says stands in its source. */
function saidIn(value: unknown, at: string): Said[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (!languages.every((language) => Object.hasOwn(value, language)))
    return entries.flatMap(([key, inner]) => saidIn(inner, `${at}.${key}`))
  return entries.flatMap(([key, inner]: [string, unknown]) => {
    const language = languages.find((one) => one === key)
    if (!language) return []
    if (typeof inner === 'string') return [{ at, language, words: inner }]
    return typeof inner === 'function'
      ? [{ at, language, words: String(inner) }]
      : saidIn(inner, `${at}.${key}`)
  })
}

it('finds the texts', async () => {
  const found = saidIn(await import('../../../shared/texts/common'), 'common')
  expect(found).toContainEqual({ at: 'common.commonTexts.yes', language: 'fr', words: 'Oui' })
  expect(found.some(({ words }) => words.includes('${reference}'))).toBe(true)
})

it.each(held)('%s uses the fund’s own terms', async (file) => {
  const module: unknown = await import(pathToFileURL(file).href)
  const own = saidIn({ ...(module as object) }, '').filter(
    ({ at }) => !at.startsWith('.markerTitles'),
  )
  const strays = own.flatMap(({ at, language, words }) =>
    instead[language]
      .filter(([word]) => word.test(words))
      .map(([word, term]) => `${language}${at}: ${String(word.exec(words)?.[0])} → ${term}`),
  )
  expect(strays).toEqual([])
})
