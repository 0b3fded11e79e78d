import type { MessagesOf } from '../../ruleset'

export const ageMessages: MessagesOf<'age'> = {
  'age.missing': {
    en: 'Ages are not told apart yet in: {places}. Naming age groups there would complete the picture; it changes no check.',
    fr: 'Les âges ne sont pas encore distingués dans : {places}. Y indiquer les groupes d’âge compléterait le tableau ; cela ne change aucun critère.',
    es: 'Aún no se distinguen las edades en: {places}. Indicar allí los grupos de edad completaría el cuadro; no cambia ningún criterio.',
  },
}

export const dacMessages: MessagesOf<'dac'> = {
  'dac.unscreened': {
    en: 'Not screened: the questions that the marker rests on have no answers yet.',
    fr: 'Non examiné : les questions sur lesquelles repose le marqueur n’ont pas encore de réponse.',
    es: 'Sin examinar: las preguntas en que se basa el marcador aún no tienen respuesta.',
  },
  'dac.0': {
    en: 'Screened, and not found to target gender equality as this fund reads the criteria; not met yet: {missing}.',
    fr: 'Examiné, et ne vise pas l’égalité des sexes selon la lecture que ce fonds fait des critères ; pas encore réuni : {missing}.',
    es: 'Examinado, y no se considera orientado a la igualdad de género según la lectura que este fondo hace de los criterios; aún no se cumple: {missing}.',
  },
  'dac.1': {
    en: 'Gender equality is an important and deliberate objective. The code for a main objective would also look for {missing}; it is not a better one.',
    fr: 'L’égalité des sexes est un objectif important et délibéré. Le code d’objectif principal supposerait aussi {missing} ; il n’est pas meilleur pour autant.',
    es: 'La igualdad de género es un objetivo importante y deliberado. El código de objetivo principal supondría también {missing}; no es por ello mejor.',
  },
  'dac.2': {
    en: 'Gender equality is stated as the main objective, the project would not be undertaken without it, and an outcome-level indicator follows it.',
    fr: 'L’égalité des sexes est présentée comme l’objectif principal, le projet ne serait pas entrepris sans elle, et un indicateur au niveau de l’effet la suit.',
    es: 'La igualdad de género figura como objetivo principal, el proyecto no se haría sin ella y un indicador a nivel de efecto le da seguimiento.',
  },
}

export const gamMessages: MessagesOf<'gam'> = {
  'gam.A': {
    en: 'A, gender analysis: {finding} (code {code}).',
    fr: 'A, analyse de genre : {finding} (code {code}).',
    es: 'A, análisis de género: {finding} (código {code}).',
  },
  'gam.D': {
    en: 'D, tailored activities: {finding} (code {code}).',
    fr: 'D, activités adaptées : {finding} (code {code}).',
    es: 'D, actividades adaptadas: {finding} (código {code}).',
  },
  'gam.G': {
    en: 'G, influence on the project: {finding} (code {code}).',
    fr: 'G, influence sur le projet : {finding} (code {code}).',
    es: 'G, influencia en el proyecto: {finding} (código {code}).',
  },
  'gam.J': {
    en: 'J, benefits: {finding} (code {code}).',
    fr: 'J, bénéfices : {finding} (code {code}).',
    es: 'J, beneficios: {finding} (código {code}).',
  },
  'gam.total.zero': {
    en: 'Two or more of the four measures are at 0, which gives 0 in all.',
    fr: 'Au moins deux des quatre mesures sont à 0, ce qui donne 0 au total.',
    es: 'Al menos dos de las cuatro medidas están en 0, lo que da 0 en total.',
  },
  'gam.total.alike': {
    en: 'At least three of the four measures are at {code}, which gives {code} in all.',
    fr: 'Au moins trois des quatre mesures sont à {code}, ce qui donne {code} au total.',
    es: 'Al menos tres de las cuatro medidas están en {code}, lo que da {code} en total.',
  },
  'gam.total.mixed': {
    en: 'The four measures differ, and no published rule that we know of says what they come to: the reviewer decides.',
    fr: 'Les quatre mesures diffèrent, et aucune règle publiée à notre connaissance ne dit ce qu’elles donnent ensemble : la personne qui examine décide.',
    es: 'Las cuatro medidas difieren y ninguna regla publicada que conozcamos dice qué dan en conjunto: decide la persona que revisa.',
  },
  'gam.notApplicable': {
    en: 'The project does not meet affected people and has no influence on the goods and services they get, nor on how they get them.',
    fr: 'Le projet n’est pas en contact avec les personnes touchées et n’influe ni sur les biens et services qu’elles reçoivent, ni sur leur mise à disposition.',
    es: 'El proyecto no tiene contacto con las personas afectadas ni influye en los bienes y servicios que reciben ni en cómo los reciben.',
  },
  'gam.mainstreamed': {
    en: 'M: a mainstreamed action, as opposed to one targeted at a single gender.',
    fr: 'M : une action intégrée, par opposition à une action ciblée sur un seul genre.',
    es: 'M: una acción transversal, a diferencia de una focalizada en un solo género.',
  },
  'gam.targeted.group': {
    en: 'T: the project is targeted, since those it serves are of one gender.',
    fr: 'T : le projet est ciblé, car les personnes qu’il sert sont d’un seul genre.',
    es: 'T: el proyecto es focalizado, pues las personas a las que sirve son de un solo género.',
  },
  'gam.targeted.principal': {
    en: 'T: the project is targeted, since gender equality is its main objective.',
    fr: 'T : le projet est ciblé, car l’égalité des sexes est son objectif principal.',
    es: 'T: el proyecto es focalizado, pues la igualdad de género es su objetivo principal.',
  },
}

export const iomMessages: MessagesOf<'iom'> = {
  'iom.0': {
    en: 'None of the three minimum standards is met yet: the needs assessment, the outputs, the activities.',
    fr: 'Aucune des trois normes minimales n’est encore remplie : l’évaluation des besoins, les produits, les activités.',
    es: 'Aún no se cumple ninguna de las tres normas mínimas: la evaluación de necesidades, los productos, las actividades.',
  },
  'iom.1': {
    en: 'Some of the three minimum standards are met; not yet: {missing}.',
    fr: 'Une partie des trois normes minimales est remplie ; pas encore : {missing}.',
    es: 'Se cumple una parte de las tres normas mínimas; aún no: {missing}.',
  },
  'iom.2a': {
    en: 'The needs assessment, the outputs and the activities take gender into account.',
    fr: 'L’évaluation des besoins, les produits et les activités tiennent compte du genre.',
    es: 'La evaluación de necesidades, los productos y las actividades tienen en cuenta el género.',
  },
  'iom.2b': {
    en: 'All three minimum standards are met, and gender equality is stated as the main purpose. The split between 2a and 2b is this fund’s reading.',
    fr: 'Les trois normes minimales sont remplies et l’égalité des sexes est présentée comme le but principal. La distinction entre 2a et 2b est la lecture de ce fonds.',
    es: 'Se cumplen las tres normas mínimas y la igualdad de género figura como propósito principal. La distinción entre 2a y 2b es la lectura de este fondo.',
  },
  'iom.notApplicable': {
    en: 'The project does not meet affected people and has no influence on what they get or how; this fund then leaves the marker out.',
    fr: 'Le projet n’est pas en contact avec les personnes touchées et n’influe ni sur ce qu’elles reçoivent ni sur la manière ; ce fonds laisse alors le marqueur de côté.',
    es: 'El proyecto no tiene contacto con las personas afectadas ni influye en lo que reciben ni en cómo; este fondo deja entonces el marcador de lado.',
  },
}
