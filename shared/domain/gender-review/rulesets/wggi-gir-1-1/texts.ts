import type { CheckId } from '../../assessment'
import type { Rule, Ruleset } from '../../ruleset'

type Texts = Partial<Pick<Rule, 'example'>> & { counts?: Partial<Rule['counts']> }

/** What the checks that read numbers say in place of 1.0. */
export const byNumbers: Partial<Record<CheckId, Texts>> = {
  R2: {
    counts: {
      full: {
        en: 'Every indicator that counts people has its baseline in numbers for women and for men (or girls and boys) with year and source, or a date by which these numbers will be there. For research: a question that asks by sex and age.',
        fr: 'Chaque indicateur qui compte des personnes a une valeur de référence chiffrée pour les femmes et pour les hommes (ou les filles et les garçons), avec son année et sa source, ou une date à laquelle ces chiffres seront connus. Pour une recherche : une question posée selon le sexe et l’âge.',
        es: 'Cada indicador que cuenta personas tiene su valor de referencia en cifras para mujeres y para hombres (o niñas y niños), con año y fuente, o una fecha en que se tendrán esas cifras. Para una investigación: una pregunta que distinga sexo y edad.',
      },
      half: {
        en: 'Some of them; or numbers for both sexes but without year or source. For research: the question is there, or asks by sex and age, but not both yet.',
        fr: 'Une partie d’entre eux ; ou des chiffres pour les deux sexes mais sans année ou source. Pour une recherche : la question est posée, ou il est dit qu’elle distingue sexe et âge, mais pas encore les deux.',
        es: 'Algunos de ellos; o cifras para ambos sexos pero sin año o fuente. Para una investigación: está la pregunta, o se dice que distingue sexo y edad, pero aún no ambas cosas.',
      },
      none: {
        en: 'No baseline has numbers for both sexes, or no indicator counts people although the project reaches them.',
        fr: 'Aucune valeur de référence n’est chiffrée pour les deux sexes, ou aucun indicateur ne compte de personnes alors que le projet en atteint.',
        es: 'Ningún valor de referencia tiene cifras para ambos sexos, o ningún indicador cuenta personas aunque el proyecto llega a ellas.',
      },
    },
    example: {
      en: 'Heads of household with a loan of their own: 3 women and 17 men (2004, branch records).',
      fr: 'Chefs de ménage ayant un prêt à leur nom : 3 femmes et 17 hommes (2004, registres de l’agence).',
      es: 'Jefas y jefes de hogar con un préstamo a su nombre: 3 mujeres y 17 hombres (2004, registros de la sucursal).',
    },
  },
  R8: {
    counts: {
      full: {
        en: 'Every indicator that counts people has its target in numbers for women and for men (or girls and boys) and a means of verification. For research: a method that keeps sex and age apart. For training: participants are counted by sex.',
        fr: 'Chaque indicateur qui compte des personnes a une cible chiffrée pour les femmes et pour les hommes (ou les filles et les garçons) et un moyen de vérification. Pour une recherche : une méthode qui distingue sexe et âge. Pour une formation : les participants sont comptés par sexe.',
        es: 'Cada indicador que cuenta personas tiene su meta en cifras para mujeres y para hombres (o niñas y niños) y un medio de verificación. Para una investigación: un método que separe sexo y edad. Para una formación: los participantes se cuentan por sexo.',
      },
      half: {
        en: 'Some of them; or numbers for both sexes but no means of verification. For research: the method is described, or keeps sex and age apart, but not both yet.',
        fr: 'Une partie d’entre eux ; ou des chiffres pour les deux sexes mais sans moyen de vérification. Pour une recherche : la méthode est décrite, ou il est dit qu’elle distingue sexe et âge, mais pas encore les deux.',
        es: 'Algunos de ellos; o cifras para ambos sexos pero sin medio de verificación. Para una investigación: el método está descrito, o se dice que separa sexo y edad, pero aún no ambas cosas.',
      },
      none: {
        en: 'No target has numbers for both sexes, or no indicator counts people although the project reaches them.',
        fr: 'Aucune cible n’est chiffrée pour les deux sexes, ou aucun indicateur ne compte de personnes alors que le projet en atteint.',
        es: 'Ninguna meta tiene cifras para ambos sexos, o ningún indicador cuenta personas aunque el proyecto llega a ellas.',
      },
    },
  },
}

/** Likewise, of one proposal. */
export const messages = {
  'R2.half': {
    en: 'Some baselines have numbers for women and for men; complete so far: {done} of {all}.',
    fr: 'Une partie des valeurs de référence est chiffrée pour les femmes et pour les hommes ; complètes à ce stade : {done} sur {all}.',
    es: 'Una parte de los valores de referencia tiene cifras para mujeres y para hombres; completos por ahora: {done} de {all}.',
  },
  'R2.none': {
    en: 'No baseline has numbers for women and for men.',
    fr: 'Aucune valeur de référence n’est chiffrée pour les femmes et pour les hommes.',
    es: 'Ningún valor de referencia tiene cifras para mujeres y para hombres.',
  },
  'R2.advice.bySex': {
    en: 'Give the numbers of women and men, or girls and boys, for “{item}” before the project (0 is a number), or the date by which you will know them.',
    fr: 'Indiquez combien de femmes et d’hommes, ou de filles et de garçons, l’indicateur « {item} » compte avant le projet (0 est un chiffre), ou la date à laquelle vous le saurez.',
    es: 'Indique cuántas mujeres y cuántos hombres, o niñas y niños, cuenta «{item}» antes del proyecto (0 es una cifra), o la fecha en que lo sabrá.',
  },
  'R2.advice.addIndicator': {
    en: 'Add an indicator that counts people, with its numbers of women and men before the project, or the date by which you will know them.',
    fr: 'Ajoutez un indicateur qui compte des personnes, avec le nombre de femmes et d’hommes avant le projet, ou la date à laquelle vous le connaîtrez.',
    es: 'Añada un indicador que cuente personas, con el número de mujeres y de hombres antes del proyecto, o la fecha en que lo conocerá.',
  },
  'R8.half': {
    en: 'Some targets have numbers for women and for men; complete so far: {done} of {all}.',
    fr: 'Une partie des cibles est chiffrée pour les femmes et pour les hommes ; complètes à ce stade : {done} sur {all}.',
    es: 'Una parte de las metas tiene cifras para mujeres y para hombres; completas por ahora: {done} de {all}.',
  },
  'R8.none': {
    en: 'Targets have no numbers for women and for men yet.',
    fr: 'Les cibles ne sont pas encore chiffrées pour les femmes et pour les hommes.',
    es: 'Las metas aún no tienen cifras para mujeres y para hombres.',
  },
  'R8.advice.bySex': {
    en: 'Set the numbers of women and men, or girls and boys, that “{item}” should reach (0 is a number).',
    fr: 'Fixez le nombre de femmes et d’hommes, ou de filles et de garçons, que l’indicateur « {item} » doit atteindre (0 est un chiffre).',
    es: 'Fije cuántas mujeres y cuántos hombres, o niñas y niños, debe alcanzar «{item}» (0 es una cifra).',
  },
  'R8.advice.addIndicator': {
    en: 'Add an indicator that counts people, with the numbers of women and men it should reach and where the figures will come from.',
    fr: 'Ajoutez un indicateur qui compte des personnes, avec le nombre de femmes et d’hommes à atteindre et la provenance des chiffres.',
    es: 'Añada un indicador que cuente personas, con el número de mujeres y de hombres que debe alcanzar y la procedencia de las cifras.',
  },
} satisfies Partial<Ruleset['messages']>
