import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r10: Rule = {
  ...basis.R10,
  title: {
    en: 'Fit and what remains',
    fr: 'Cohérence et durabilité',
    es: 'Coherencia y continuidad',
  },
  why: {
    en: 'A small grant goes further when it joins what IOM and others already do, and when something stays after it.',
    fr: 'Une petite subvention va plus loin lorsqu’elle rejoint ce que font déjà l’OIM et d’autres, et lorsqu’il en reste quelque chose.',
    es: 'Una subvención pequeña llega más lejos cuando se suma a lo que la OIM y otros ya hacen, y cuando algo queda después.',
  },
  counts: {
    full: {
      en: 'The link to IOM’s gender policy or the focal point, the earlier work it builds on, and what remains or is shared after the grant. A mission without a focal point needs only the last two. For research, the use of the findings counts as what is shared.',
      fr: 'Le lien avec la politique de l’OIM en matière de genre ou avec le point focal, les travaux antérieurs sur lesquels le projet s’appuie, et ce qui restera ou sera diffusé après la subvention. Une mission sans point focal n’a besoin que des deux derniers. Pour une recherche, l’utilisation des conclusions compte comme diffusion.',
      es: 'El vínculo con la política de género de la OIM o con el punto focal, los trabajos anteriores en que se apoya, y lo que quedará o se difundirá después de la subvención. A una misión sin punto focal le bastan los dos últimos. Para una investigación, el uso de las conclusiones cuenta como difusión.',
    },
    half: {
      en: 'Some of these.',
      fr: 'Une partie de ces éléments.',
      es: 'Algunos de estos elementos.',
    },
    none: {
      en: 'None of these.',
      fr: 'Aucun de ces éléments.',
      es: 'Ninguno de estos elementos.',
    },
  },
  example: {
    en: 'The helpline grew out of the 2003 regional study; after the grant the partner keeps the line, and the training notes go to four other missions.',
    fr: 'La ligne d’aide est née de l’étude régionale de 2003 ; après la subvention, le partenaire la maintient, et les supports de formation vont à quatre autres missions.',
    es: 'La línea de ayuda nació del estudio regional de 2003; después de la subvención, el socio la mantiene y los apuntes de formación pasan a otras cuatro misiones.',
  },
}

export const r10Messages: MessagesOf<'R10'> = {
  'R10.full': {
    en: 'The project fits IOM’s policy, builds on earlier work, and leaves something behind.',
    fr: 'Le projet s’inscrit dans la politique de l’OIM, s’appuie sur des travaux antérieurs et laisse quelque chose après lui.',
    es: 'El proyecto encaja en la política de la OIM, se apoya en trabajos anteriores y deja algo tras de sí.',
  },
  'R10.full.noFocalPoint': {
    en: 'The project builds on earlier work and leaves something behind; the mission has no focal point, so no more is asked.',
    fr: 'Le projet s’appuie sur des travaux antérieurs et laisse quelque chose après lui ; la mission n’ayant pas de point focal, rien de plus n’est demandé.',
    es: 'El proyecto se apoya en trabajos anteriores y deja algo tras de sí; la misión no tiene punto focal, así que no se pide más.',
  },
  'R10.half': {
    en: 'Part of the picture is there; still missing: {missing}.',
    fr: 'Une partie est là ; il manque encore : {missing}.',
    es: 'Una parte ya está; aún falta: {missing}.',
  },
  'R10.none': {
    en: 'No plan for what remains after the grant is given yet.',
    fr: 'Il n’y a pas encore de plan pour ce qui restera après la subvention.',
    es: 'Aún no hay un plan para lo que quedará después de la subvención.',
  },
  'R10.advice.policy': {
    en: 'Say how the project fits IOM’s gender policy, or how the mission’s focal point takes part.',
    fr: 'Dites comment le projet s’inscrit dans la politique de l’OIM en matière de genre, ou comment le point focal de la mission y prend part.',
    es: 'Diga cómo encaja el proyecto en la política de género de la OIM, o cómo participa el punto focal de la misión.',
  },
  'R10.advice.buildsOn': {
    en: 'Name the earlier project, study or partner’s work that this builds on.',
    fr: 'Nommez le projet, l’étude ou le travail d’un partenaire sur lequel celui-ci s’appuie.',
    es: 'Nombre el proyecto, el estudio o el trabajo de un socio en que se apoya este.',
  },
  'R10.advice.exit': {
    en: 'Say in a few lines what remains, or who receives the results, when the grant ends.',
    fr: 'Dites en quelques lignes ce qui restera, ou qui recevra les résultats, à la fin de la subvention.',
    es: 'Diga en unas líneas qué quedará, o quién recibirá los resultados, al terminar la subvención.',
  },
  'R10.advice.findings': {
    en: 'Say who will receive and use the findings.',
    fr: 'Dites qui recevra et utilisera les conclusions.',
    es: 'Diga quién recibirá y usará las conclusiones.',
  },
}
