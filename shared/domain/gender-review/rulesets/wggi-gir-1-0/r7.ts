import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r7: Rule = {
  ...basis.R7,
  title: {
    en: 'A complete gender-specific indicator',
    fr: 'Un indicateur complet propre au genre',
    es: 'Un indicador completo específico de género',
  },
  why: {
    en: 'Counting women shows who came. A gender-specific indicator shows whether anything changed between women and men.',
    fr: 'Compter les femmes montre qui est venu. Un indicateur propre au genre montre si quelque chose a changé entre les femmes et les hommes.',
    es: 'Contar mujeres muestra quién vino. Un indicador específico de género muestra si algo cambió entre mujeres y hombres.',
  },
  counts: {
    full: {
      en: 'Up to USD 20,000: one gender-specific indicator, in figures or in words, with level, way of measuring, baseline (or the date it will be collected), target and means of verification. Above: one such indicator at outcome or impact level, and a second one that shows quality or a change of status. For research: a question that asks by sex and age, and use of the findings. For training: the topic, and a check afterwards of what changed.',
      fr: 'Jusqu’à 20 000 USD : un indicateur propre au genre, chiffré ou non, avec son niveau, son mode de mesure, sa valeur de référence (ou la date à laquelle elle sera recueillie), sa cible et son moyen de vérification. Au-delà : un tel indicateur au niveau de l’effet ou de l’impact, et un second qui montre la qualité ou un changement de situation. Pour une recherche : une question selon le sexe et l’âge, et l’utilisation des conclusions. Pour une formation : le thème, et une vérification ultérieure de ce qui a changé.',
      es: 'Hasta 20.000 USD: un indicador específico de género, con cifras o sin ellas, con su nivel, forma de medir, valor de referencia (o la fecha en que se recogerá), meta y medio de verificación. Por encima: un indicador así a nivel de efecto o de impacto, y otro que muestre calidad o un cambio de situación. Para una investigación: una pregunta que distinga sexo y edad, y el uso de las conclusiones. Para una formación: el tema y una comprobación posterior de lo que cambió.',
    },
    half: {
      en: 'A gender-specific indicator with parts missing, or only counts split by sex. For research and training: one of the two.',
      fr: 'Un indicateur propre au genre encore incomplet, ou seulement des décomptes ventilés par sexe. Pour une recherche ou une formation : un des deux éléments.',
      es: 'Un indicador específico de género al que le faltan partes, o solo recuentos por sexo. Para una investigación o una formación: uno de los dos elementos.',
    },
    none: {
      en: 'No gender-specific indicator, and no count split by sex.',
      fr: 'Aucun indicateur propre au genre et aucun décompte ventilé par sexe.',
      es: 'Ningún indicador específico de género y ningún recuento por sexo.',
    },
  },
  example: {
    en: 'Share of women borrowers who say that they decide alone or jointly how the loan is used: 20 % in January (interviews), 60 % by December (interviews, mission).',
    fr: 'Part des emprunteuses qui disent décider seules ou à deux de l’emploi du prêt : 20 % en janvier (entretiens), 60 % en décembre (entretiens, mission).',
    es: 'Proporción de prestatarias que dicen decidir solas o de forma conjunta el uso del préstamo: 20 % en enero (entrevistas), 60 % en diciembre (entrevistas, misión).',
  },
}

export const r7Messages: MessagesOf<'R7'> = {
  'R7.full': {
    en: 'The gender-specific indicator “{item}” is complete.',
    fr: 'L’indicateur propre au genre « {item} » est complet.',
    es: 'El indicador específico de género «{item}» está completo.',
  },
  'R7.half.incomplete': {
    en: 'The gender-specific indicator “{item}” is there; still missing: {missing}.',
    fr: 'L’indicateur propre au genre « {item} » est là ; il manque encore : {missing}.',
    es: 'El indicador específico de género «{item}» está; aún falta: {missing}.',
  },
  'R7.half.countsOnly': {
    en: 'People are counted by sex; no indicator yet shows what changes between women and men.',
    fr: 'Les personnes sont comptées par sexe ; aucun indicateur ne montre encore ce qui change entre les femmes et les hommes.',
    es: 'Las personas se cuentan por sexo; ningún indicador muestra aún qué cambia entre mujeres y hombres.',
  },
  'R7.half.second': {
    en: 'The gender-specific indicator “{item}” is complete; for this amount a second one, on quality or change of status, is still missing.',
    fr: 'L’indicateur propre au genre « {item} » est complet ; pour ce montant, il en manque encore un second, sur la qualité ou un changement de situation.',
    es: 'El indicador específico de género «{item}» está completo; para este importe falta aún otro, sobre calidad o cambio de situación.',
  },
  'R7.none': {
    en: 'There is no gender-specific indicator yet.',
    fr: 'Il n’y a pas encore d’indicateur propre au genre.',
    es: 'Aún no hay ningún indicador específico de género.',
  },
  'R7.research.full': {
    en: 'The question asks about women and men of different ages, and it is said who will use the findings.',
    fr: 'La question porte sur les femmes et les hommes d’âges différents, et l’utilisation des conclusions est précisée.',
    es: 'La pregunta distingue a mujeres y hombres de distintas edades y se indica el uso de las conclusiones.',
  },
  'R7.research.half': {
    en: 'Of the question by sex and age and the use of the findings, one is there.',
    fr: 'De la question selon le sexe et l’âge et de l’utilisation des conclusions, l’un des deux est présent.',
    es: 'De la pregunta por sexo y edad y el uso de las conclusiones, está una de las dos cosas.',
  },
  'R7.research.none': {
    en: 'A question by sex and age, and the use of the findings, are not given yet.',
    fr: 'La question selon le sexe et l’âge et l’utilisation des conclusions ne sont pas encore indiquées.',
    es: 'Aún no se indican la pregunta por sexo y edad ni el uso de las conclusiones.',
  },
  'R7.training.full': {
    en: 'The topic is given, and what changed will be checked afterwards.',
    fr: 'Le thème est indiqué, et ce qui a changé sera vérifié ensuite.',
    es: 'Se indica el tema y después se comprobará qué cambió.',
  },
  'R7.training.half': {
    en: 'Of the topic and the check afterwards of what changed, one is there.',
    fr: 'Du thème et de la vérification ultérieure de ce qui a changé, l’un des deux est présent.',
    es: 'Del tema y la comprobación posterior de lo que cambió, está una de las dos cosas.',
  },
  'R7.training.none': {
    en: 'The topic, and how change will be checked afterwards, are not given yet.',
    fr: 'Le thème et la façon de vérifier ensuite le changement ne sont pas encore indiqués.',
    es: 'Aún no se indican el tema ni cómo se comprobará después el cambio.',
  },
  'R7.advice.start': {
    en: 'Add one indicator, in figures or in words, that shows a change in equality: what will women or men be able to do or decide that they cannot now?',
    fr: 'Ajoutez un indicateur, chiffré ou non, qui montre un changement dans l’égalité : que pourront faire ou décider les femmes ou les hommes qu’ils ne peuvent pas aujourd’hui ?',
    es: 'Añada un indicador, con cifras o sin ellas, que muestre un cambio en la igualdad: ¿qué podrán hacer o decidir las mujeres o los hombres que hoy no pueden?',
  },
  'R7.advice.complete': {
    en: 'For the indicator “{item}”, add {missing}.',
    fr: 'Pour l’indicateur « {item} », ajoutez {missing}.',
    es: 'Para el indicador «{item}», añada {missing}.',
  },
  'R7.advice.genderSpecific': {
    en: 'Beside the counts, add a complete indicator that shows a change in equality between women and men, and say that it does.',
    fr: 'À côté des décomptes, ajoutez un indicateur complet qui montre un changement dans l’égalité entre les femmes et les hommes, et indiquez que c’est le cas.',
    es: 'Además de los recuentos, añada un indicador completo que muestre un cambio en la igualdad entre mujeres y hombres, e indique que es así.',
  },
  'R7.advice.second': {
    en: 'Add a second gender-specific indicator that shows quality or a change of status; a few words on what people say is enough to measure it.',
    fr: 'Ajoutez un second indicateur propre au genre qui montre la qualité ou un changement de situation ; ce que disent les personnes suffit pour le mesurer.',
    es: 'Añada otro indicador específico de género que muestre calidad o un cambio de situación; para medirlo basta lo que digan las personas.',
  },
  'R7.advice.question': {
    en: 'Write the research question so that it asks about women and men of different ages, and say so.',
    fr: 'Formulez la question de recherche de sorte qu’elle porte sur les femmes et les hommes d’âges différents, et indiquez-le.',
    es: 'Formule la pregunta de investigación de modo que distinga a mujeres y hombres de distintas edades, e indíquelo.',
  },
  'R7.advice.findings': {
    en: 'Say who will use the findings, and for what.',
    fr: 'Dites qui utilisera les conclusions, et pour quoi faire.',
    es: 'Diga quién usará las conclusiones y para qué.',
  },
  'R7.advice.topic': {
    en: 'Say what the training teaches about women and men.',
    fr: 'Dites ce que la formation enseigne au sujet des femmes et des hommes.',
    es: 'Diga qué enseña la formación sobre mujeres y hombres.',
  },
  'R7.advice.change': {
    en: 'Say how you will check, some time after the training, what participants do differently.',
    fr: 'Dites comment vous vérifierez, quelque temps après la formation, ce que les participants font autrement.',
    es: 'Diga cómo comprobará, un tiempo después de la formación, qué hacen distinto los participantes.',
  },
}
