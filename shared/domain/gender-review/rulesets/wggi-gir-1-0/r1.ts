import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r1: Rule = {
  ...basis.R1,
  title: {
    en: 'The people concerned took part',
    fr: 'Les personnes concernées ont participé',
    es: 'Las personas a las que concierne participaron',
  },
  why: {
    en: 'Women and men live the problem differently. Hearing them before the design is fixed is the cheapest way to avoid a project that works for only some of them.',
    fr: 'Les femmes et les hommes ne vivent pas le problème de la même façon. Les entendre avant d’arrêter la conception est le moyen le moins coûteux d’éviter un projet qui ne sert qu’une partie d’entre eux.',
    es: 'Mujeres y hombres no viven el problema de la misma manera. Escucharlos antes de cerrar el diseño es la forma menos costosa de evitar un proyecto que solo sirva a una parte.',
  },
  counts: {
    full: {
      en: 'Affected women or girls, or those who speak for them, were heard at both the identification and the design stage, with the way they were heard and what was done with it. Affected men are welcome beside them. An existing consultation counts when it is dated and at most three years old when the project starts.',
      fr: 'Des femmes ou des filles touchées, ou des personnes qui parlent pour elles, ont été entendues à l’identification et à la conception ; la proposition dit comment, et ce qui en a été retenu. Les hommes touchés ont leur place à leurs côtés. Une consultation existante compte si elle est datée et a trois ans au plus au début du projet.',
      es: 'Mujeres o niñas afectadas, o quienes hablan por ellas, fueron escuchadas en la identificación y en el diseño; se dice cómo y qué se hizo con ello. Los hombres afectados también tienen su lugar. Una consulta existente cuenta si lleva fecha y tiene como máximo tres años al comenzar el proyecto.',
    },
    half: {
      en: 'One of the two stages; or only officials or only men and boys; or an older consultation; or what was said, or how, is not recorded.',
      fr: 'Une seule des deux étapes ; ou uniquement des responsables, ou des hommes et des garçons ; ou une consultation plus ancienne ; ou il n’est pas dit comment, ni ce qui en a été retenu.',
      es: 'Solo una de las dos etapas; o únicamente autoridades, u hombres y niños; o una consulta más antigua; o no consta cómo se escuchó ni qué se hizo con ello.',
    },
    none: {
      en: 'No consultation is recorded at either stage.',
      fr: 'Aucune consultation n’est indiquée à l’une ou l’autre étape.',
      es: 'No consta ninguna consulta en ninguna de las dos etapas.',
    },
    notApplicable: {
      en: 'The project reaches no persons, or asking them would put them at risk and the reason is given.',
      fr: 'Le projet n’atteint personne, ou interroger les personnes les mettrait en danger et la raison est donnée.',
      es: 'El proyecto no llega a personas, o consultarlas las pondría en peligro y se explica por qué.',
    },
  },
  example: {
    en: 'Two group talks with 14 returning women (March), two with 9 men of the same villages: the opening hours were moved to the evening because of what the women said.',
    fr: 'Deux entretiens de groupe avec 14 femmes de retour (mars) et deux avec 9 hommes des mêmes villages : les horaires ont été déplacés en soirée d’après ce qu’ont dit les femmes.',
    es: 'Dos charlas en grupo con 14 mujeres retornadas (marzo) y dos con 9 hombres de las mismas aldeas: el horario pasó a la tarde por lo que dijeron las mujeres.',
  },
}

export const r1Messages: MessagesOf<'R1'> = {
  'R1.full': {
    en: 'The people concerned were heard at both stages, and what they said was used.',
    fr: 'Les personnes concernées ont été entendues aux deux étapes et leurs avis ont été pris en compte.',
    es: 'Las personas a las que concierne fueron escuchadas en ambas etapas y se tuvo en cuenta lo que dijeron.',
  },
  'R1.half.oneStage': {
    en: 'The people concerned were heard at the {stage} stage; the other stage is still open.',
    fr: 'Les personnes concernées ont été entendues au stade de {stage} ; l’autre étape reste à compléter.',
    es: 'Las personas a las que concierne fueron escuchadas en la etapa de {stage}; falta completar la otra.',
  },
  'R1.half.details': {
    en: 'The people concerned were heard; how, or what was done with what they said, is not recorded yet.',
    fr: 'Les personnes concernées ont été entendues ; il reste à dire comment, ou ce qui a été retenu de leurs avis.',
    es: 'Las personas a las que concierne fueron escuchadas; falta decir cómo, o qué se hizo con lo que dijeron.',
  },
  'R1.half.oldConsultation': {
    en: 'An existing consultation is used; its date does not yet show that it is recent enough.',
    fr: 'Une consultation existante est utilisée ; sa date ne montre pas encore qu’elle est assez récente.',
    es: 'Se utiliza una consulta existente; su fecha aún no muestra que sea lo bastante reciente.',
  },
  'R1.half.menOnly': {
    en: 'Men or boys concerned were heard; no woman or girl, nor anyone speaking for them, is recorded yet.',
    fr: 'Des hommes ou des garçons concernés ont été entendus ; aucune femme ou fille, ni personne parlant pour elles, n’est encore indiquée.',
    es: 'Se escuchó a hombres o niños a los que concierne; aún no consta ninguna mujer o niña, ni nadie que hable por ellas.',
  },
  'R1.half.officialsOnly': {
    en: 'Officials were consulted; the people concerned, or those who speak for them, are not recorded yet.',
    fr: 'Des responsables ont été consultés ; les personnes concernées, ou celles qui parlent pour elles, ne sont pas encore indiquées.',
    es: 'Se consultó a autoridades; aún no constan las personas a las que concierne ni quienes hablan por ellas.',
  },
  'R1.none': {
    en: 'No consultation of affected women and men is recorded.',
    fr: 'Aucune consultation des femmes et des hommes touchés n’est indiquée.',
    es: 'No consta ninguna consulta a las mujeres y los hombres afectados.',
  },
  'R1.notApplicable.unsafe': {
    en: 'Not asked, because consulting people would be unsafe. The mission’s reason: {reason}',
    fr: 'Sans objet, car consulter les personnes ne serait pas sûr. Raison donnée par la mission : {reason}',
    es: 'No procede, porque consultar a las personas no sería seguro. Razón de la misión: {reason}',
  },
  'R1.notApplicable.noPersons': {
    en: 'Not asked, because the project reaches no persons. The mission’s reason: {reason}',
    fr: 'Sans objet, car le projet n’atteint personne. Raison donnée par la mission : {reason}',
    es: 'No procede, porque el proyecto no llega a personas. Razón de la misión: {reason}',
  },
  'R1.advice.start': {
    en: 'Record one conversation with those affected, or with those who speak for them; a consultation by others at most {years} years old also helps. If asking would be unsafe, say why.',
    fr: 'Indiquez un échange avec les personnes touchées ou avec celles qui parlent pour elles ; une consultation menée par d’autres il y a {years} ans au plus aide aussi. Si les interroger n’était pas sûr, dites pourquoi.',
    es: 'Indique una conversación con las personas afectadas o con quienes hablan por ellas; también ayuda una consulta ajena de {years} años como máximo. Si preguntar no fuera seguro, diga por qué.',
  },
  'R1.advice.stage': {
    en: 'At the {stage} stage, add one conversation with those affected or with those who speak for them, and what was done with it.',
    fr: 'Au stade de {stage}, ajoutez un échange avec les personnes touchées ou avec celles qui parlent pour elles, et ce qui en a été retenu.',
    es: 'En la etapa de {stage}, añada una conversación con las personas afectadas o con quienes hablan por ellas, y qué se hizo con ello.',
  },
  'R1.advice.details': {
    en: 'For the consultation at the {stage} stage, add {missing}.',
    fr: 'Pour la consultation au stade de {stage}, ajoutez {missing}.',
    es: 'En la consulta de la etapa de {stage}, añada {missing}.',
  },
  'R1.advice.recent': {
    en: 'At the {stage} stage, use a consultation at most {years} years older than the start of the project, with its date, how people were heard and what was used; or speak with those affected.',
    fr: 'Au stade de {stage}, appuyez-vous sur une consultation datant de {years} ans au plus avant le début du projet, avec sa date, la manière dont les personnes ont été entendues et ce qui en a été retenu ; ou parlez avec les personnes touchées.',
    es: 'En la etapa de {stage}, utilice una consulta de {years} años como máximo antes del inicio del proyecto, con su fecha, cómo se escuchó a las personas y qué se aprovechó; o hable con las personas afectadas.',
  },
  'R1.advice.women': {
    en: 'At the {stage} stage, hear women or girls concerned as well, or someone who speaks for them.',
    fr: 'Au stade de {stage}, entendez aussi des femmes ou des filles concernées, ou quelqu’un qui parle pour elles.',
    es: 'En la etapa de {stage}, escuche también a mujeres o niñas a las que concierne, o a alguien que hable por ellas.',
  },
  'R1.advice.affected': {
    en: 'At the {stage} stage, add a conversation with those affected, or with those who speak for them.',
    fr: 'Au stade de {stage}, ajoutez un échange avec les personnes touchées, ou avec celles qui parlent pour elles.',
    es: 'En la etapa de {stage}, añada una conversación con las personas afectadas o con quienes hablan por ellas.',
  },
}
