import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r8: Rule = {
  ...basis.R8,
  title: {
    en: 'Targets and monitoring by sex',
    fr: 'Cibles et suivi par sexe',
    es: 'Metas y seguimiento por sexo',
  },
  why: {
    en: 'A total can be reached with men alone. A target for women and for men, from a source that can give it, keeps both in view.',
    fr: 'Un total peut être atteint avec des hommes seulement. Une cible pour les femmes et pour les hommes, tirée d’une source capable de la donner, garde les deux en vue.',
    es: 'Un total puede alcanzarse solo con hombres. Una meta para mujeres y para hombres, de una fuente capaz de darla, mantiene a ambos a la vista.',
  },
  counts: {
    full: {
      en: 'Every indicator that counts people has a target by sex and a means of verification. For research: a method that keeps sex and age apart. For training: participants are counted by sex.',
      fr: 'Chaque indicateur qui compte des personnes a une cible par sexe et un moyen de vérification. Pour une recherche : une méthode qui distingue sexe et âge. Pour une formation : les participants sont comptés par sexe.',
      es: 'Cada indicador que cuenta personas tiene una meta por sexo y un medio de verificación. Para una investigación: un método que separe sexo y edad. Para una formación: los participantes se cuentan por sexo.',
    },
    half: {
      en: 'Some of them; or by sex but with no target or means of verification. For research: the method is described, or keeps sex and age apart, but not both yet.',
      fr: 'Une partie d’entre eux ; ou par sexe mais sans cible ou moyen de vérification. Pour une recherche : la méthode est décrite, ou il est dit qu’elle distingue sexe et âge, mais pas encore les deux.',
      es: 'Algunos de ellos; o por sexo pero sin meta o medio de verificación. Para una investigación: el método está descrito, o se dice que separa sexo y edad, pero aún no ambas cosas.',
    },
    none: {
      en: 'No target is by sex, or no indicator counts people although the project reaches them.',
      fr: 'Aucune cible n’est ventilée par sexe, ou aucun indicateur ne compte de personnes alors que le projet en atteint.',
      es: 'Ninguna meta está desglosada por sexo, o ningún indicador cuenta personas aunque el proyecto llega a ellas.',
    },
    notApplicable: {
      en: 'The project reaches no persons, or none of its indicators counts people.',
      fr: 'Le projet n’atteint personne, ou aucun de ses indicateurs ne compte de personnes.',
      es: 'El proyecto no llega a personas, o ninguno de sus indicadores cuenta personas.',
    },
  },
  example: {
    en: 'Callers who reach an adviser: 60 women and 30 men a month by June, from the duty log, which notes the sex the caller states.',
    fr: 'Appelants qui joignent un conseiller : 60 femmes et 30 hommes par mois d’ici juin, d’après le registre de permanence, qui note le sexe indiqué par la personne.',
    es: 'Personas que logran hablar con un asesor: 60 mujeres y 30 hombres al mes hasta junio, según el registro de guardia, que anota el sexo que indica quien llama.',
  },
}

export const r8Messages: MessagesOf<'R8'> = {
  'R8.full': {
    en: 'Targets by sex: {done} of {all}, complete.',
    fr: 'Cibles par sexe : {done} sur {all}, au complet.',
    es: 'Metas por sexo: {done} de {all}, completas.',
  },
  'R8.half': {
    en: 'Some targets are broken down by sex; complete so far: {done} of {all}.',
    fr: 'Une partie des cibles est ventilée par sexe ; complètes à ce stade : {done} sur {all}.',
    es: 'Una parte de las metas está desglosada por sexo; completas por ahora: {done} de {all}.',
  },
  'R8.none': {
    en: 'Targets are not broken down by sex yet.',
    fr: 'Les cibles ne sont pas encore ventilées par sexe.',
    es: 'Las metas aún no están desglosadas por sexo.',
  },
  'R8.none.noIndicator': {
    en: 'There is no indicator yet, so no target is broken down by sex.',
    fr: 'Il n’y a pas encore d’indicateur ; aucune cible n’est donc ventilée par sexe.',
    es: 'Todavía no hay indicadores, por lo que ninguna meta está desglosada por sexo.',
  },
  'R8.notApplicable.noPersons': {
    en: 'Not asked, because the project reaches no persons. The mission’s reason: {reason}',
    fr: 'Sans objet, car le projet n’atteint personne. Raison donnée par la mission : {reason}',
    es: 'No procede, porque el proyecto no llega a personas. Razón de la misión: {reason}',
  },
  'R8.notApplicable.noneCounts': {
    en: 'Not asked, because none of the indicators counts people.',
    fr: 'Sans objet, car aucun des indicateurs ne compte de personnes.',
    es: 'No procede, porque ninguno de los indicadores cuenta personas.',
  },
  'R8.research.full': {
    en: 'The method keeps women and men of different ages apart.',
    fr: 'La méthode distingue les femmes et les hommes d’âges différents.',
    es: 'El método separa a mujeres y hombres de distintas edades.',
  },
  'R8.research.half': {
    en: 'The method is on its way; it is not yet clear how it keeps women and men of different ages apart.',
    fr: 'La méthode est en bonne voie ; on ne voit pas encore comment elle distingue les femmes et les hommes d’âges différents.',
    es: 'El método está bien encaminado; aún no se ve cómo separa a mujeres y hombres de distintas edades.',
  },
  'R8.research.none': {
    en: 'The method does not keep women and men of different ages apart yet.',
    fr: 'La méthode ne distingue pas encore les femmes et les hommes d’âges différents.',
    es: 'El método aún no separa a mujeres y hombres de distintas edades.',
  },
  'R8.training.full': {
    en: 'Participants are counted by sex.',
    fr: 'Les participants sont comptés par sexe.',
    es: 'Los participantes se cuentan por sexo.',
  },
  'R8.training.none': {
    en: 'Participants are not counted by sex yet.',
    fr: 'Les participants ne sont pas encore comptés par sexe.',
    es: 'Los participantes aún no se cuentan por sexo.',
  },
  'R8.advice.bySex': {
    en: 'Set the aim of “{item}” for women and men separately.',
    fr: 'Fixez l’objectif séparément pour les femmes et les hommes : « {item} ».',
    es: 'Fije la meta por separado para mujeres y hombres: «{item}».',
  },
  'R8.advice.details': {
    en: 'For the indicator “{item}”, add {missing}.',
    fr: 'Pour l’indicateur « {item} », ajoutez {missing}.',
    es: 'Para el indicador «{item}», añada {missing}.',
  },
  'R8.advice.addIndicator': {
    en: 'Add an indicator that counts people, with its aim for women and men separately and where the figures will come from.',
    fr: 'Ajoutez un indicateur qui compte des personnes, avec son objectif séparément pour les femmes et les hommes et la provenance des chiffres.',
    es: 'Añada un indicador que cuente personas, con su meta por separado para mujeres y hombres y la procedencia de las cifras.',
  },
  'R8.advice.method': {
    en: 'Describe the method in a few lines.',
    fr: 'Décrivez la méthode en quelques lignes.',
    es: 'Describa el método en unas líneas.',
  },
  'R8.advice.methodBySex': {
    en: 'Let the method keep women and men of different ages apart, and say so.',
    fr: 'Faites en sorte que la méthode distingue les femmes et les hommes d’âges différents, et indiquez-le.',
    es: 'Procure que el método separe a mujeres y hombres de distintas edades, e indíquelo.',
  },
  'R8.advice.participants': {
    en: 'Plan to count participants by sex, and say so.',
    fr: 'Prévoyez de compter les participants par sexe, et indiquez-le.',
    es: 'Prevea contar a los participantes por sexo, e indíquelo.',
  },
}
