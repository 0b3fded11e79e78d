import type { Ruleset } from '../../ruleset'
import { wggiGir10Rules } from './basis'
import { ageMessages, dacMessages, gamMessages, iomMessages } from './marker-messages'
import { bands, indication, markers } from './markers'
import { r1, r1Messages } from './r1'
import { r10, r10Messages } from './r10'
import { r2, r2Messages } from './r2'
import { r3, r3Messages } from './r3'
import { r4, r4Messages } from './r4'
import { r5, r5Messages } from './r5'
import { r6, r6Messages } from './r6'
import { r7, r7Messages } from './r7'
import { r8, r8Messages } from './r8'
import { r9, r9Messages } from './r9'
import { sources, standards } from './standards'
import { terms } from './terms'

/** Published: it never changes. A correction is a new version beside this one. */
export const wggiGir10: Ruleset = {
  ...wggiGir10Rules,
  title: {
    en: 'Gender indicators for project development',
    fr: 'Indicateurs de genre pour l’élaboration de projets',
    es: 'Indicadores de género para la elaboración de proyectos',
  },
  introduction: {
    en: 'Ten checks read what a proposal says in its fields, never the style of its prose. Each shows what it found and what would raise it. The result is advice: it stops no project, and people decide.',
    fr: 'Dix critères lisent ce qu’une proposition indique dans ses champs, jamais le style de sa prose. Chacun montre ce qu’il a trouvé et ce qui l’élèverait. Le résultat est un conseil : il n’arrête aucun projet, et ce sont des personnes qui décident.',
    es: 'Diez criterios leen lo que una propuesta dice en sus campos, nunca el estilo de su prosa. Cada uno muestra lo que encontró y lo que lo elevaría. El resultado es un consejo: no detiene ningún proyecto, y deciden las personas.',
  },
  practice: {
    en: 'This ruleset as a whole is the practice of this fund. It rests on published standards, named beside each check; where an entry is marked as this fund’s practice, it is not the text of the standard.',
    fr: 'Cet ensemble de règles est dans son entier la pratique de ce fonds. Il s’appuie sur des normes publiées, citées à chaque critère ; une mention signalée comme pratique de ce fonds n’est pas le texte de la norme.',
    es: 'Este conjunto de reglas es en su totalidad la práctica de este fondo. Se apoya en normas publicadas, citadas junto a cada criterio; lo señalado como práctica de este fondo no es el texto de la norma.',
  },
  indication,
  rules: [r1, r2, r3, r4, r5, r6, r7, r8, r9, r10],
  bands,
  markers,
  messages: {
    ...r1Messages,
    ...r2Messages,
    ...r3Messages,
    ...r4Messages,
    ...r5Messages,
    ...r6Messages,
    ...r7Messages,
    ...r8Messages,
    ...r9Messages,
    ...r10Messages,
    ...ageMessages,
    ...dacMessages,
    ...gamMessages,
    ...iomMessages,
  },
  terms,
  standards,
  sources,
}
