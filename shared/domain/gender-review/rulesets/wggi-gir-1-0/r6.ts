import type { MessagesOf, Rule } from '../../ruleset'
import { basis } from './basis'

export const r6: Rule = {
  ...basis.R6,
  title: { en: 'Do no harm', fr: 'Ne pas nuire', es: 'No causar daño' },
  why: {
    en: 'Help can bring quarrel, violence or abuse with it. A small project can foresee the likeliest risk and tell people where to turn.',
    fr: 'L’aide peut amener des tensions, des violences ou des abus. Même un petit projet peut prévoir le risque le plus probable et dire aux personnes vers qui se tourner.',
    es: 'La ayuda puede traer consigo conflictos, violencia o abusos. Incluso un proyecto pequeño puede prever el riesgo más probable y decir a quién acudir.',
  },
  counts: {
    full: {
      en: 'A gender-related risk with what will be done about it; a way to report sexual exploitation and abuse; an assessment of each partner that is paid from the grant and meets beneficiaries; child safeguarding and rules for survivors’ data where they apply. An open question about partners, children or data counts as if it applied.',
      fr: 'Un risque lié au genre et ce qui sera fait pour le réduire ; un moyen de signaler l’exploitation et les abus sexuels ; une évaluation de chaque partenaire payé par la subvention et en contact avec les bénéficiaires ; la protection des enfants et des règles pour les données des personnes survivantes, là où elles s’appliquent. Une question sans réponse sur les partenaires, les enfants ou les données compte comme si elle s’appliquait.',
      es: 'Un riesgo relacionado con el género y lo que se hará al respecto; una vía para denunciar la explotación y los abusos sexuales; una evaluación de cada socio pagado con la subvención que trate con beneficiarios; protección de la infancia y reglas para los datos de sobrevivientes, donde proceda. Una pregunta sin responder sobre socios, infancia o datos cuenta como si procediera.',
    },
    half: {
      en: 'A risk is named and abuse can be reported, but one safeguard is missing, or a partner’s assessment is still under way with its date given.',
      fr: 'Un risque est nommé et les abus peuvent être signalés, mais il manque une mesure de protection, ou l’évaluation d’un partenaire est en cours et datée.',
      es: 'Se nombra un riesgo y se pueden denunciar abusos, pero falta una salvaguardia, o la evaluación de un socio está en curso y con fecha.',
    },
    none: {
      en: 'No gender-related risk is named, there is no way to report abuse, or more than one safeguard is missing.',
      fr: 'Aucun risque lié au genre n’est nommé, il n’existe pas de moyen de signaler les abus, ou plusieurs mesures de protection manquent.',
      es: 'No se nombra ningún riesgo relacionado con el género, no hay vía para denunciar abusos, o falta más de una salvaguardia.',
    },
  },
  example: {
    en: 'Risk: husbands may take the loan. Answer: loans go to accounts in the women’s own names, and the first visit includes the family. Reports of abuse: the mission’s hotline, printed on each card.',
    fr: 'Risque : les maris peuvent s’approprier le prêt. Réponse : les prêts vont sur des comptes au nom des femmes, et la première visite se fait avec la famille. Signalement des abus : la ligne téléphonique de la mission, imprimée sur chaque carte.',
    es: 'Riesgo: los maridos pueden quedarse con el préstamo. Respuesta: los préstamos van a cuentas a nombre de las mujeres y la primera visita incluye a la familia. Denuncia de abusos: el teléfono de la misión, impreso en cada tarjeta.',
  },
}

export const r6Messages: MessagesOf<'R6'> = {
  'R6.full': {
    en: 'A gender-related risk is foreseen, and the safeguards that apply are in place.',
    fr: 'Un risque lié au genre est prévu et les mesures de protection nécessaires sont en place.',
    es: 'Se prevé un riesgo relacionado con el género y existen las salvaguardias que proceden.',
  },
  'R6.half.missing': {
    en: 'A gender-related risk is foreseen and abuse can be reported; still missing: {missing}.',
    fr: 'Un risque lié au genre est prévu et les abus peuvent être signalés ; il manque encore : {missing}.',
    es: 'Se prevé un riesgo relacionado con el género y se pueden denunciar abusos; aún falta: {missing}.',
  },
  'R6.half.pending': {
    en: 'The safeguards are in place; the assessment of “{item}” is still under way.',
    fr: 'Les mesures de protection sont en place ; l’évaluation de « {item} » est encore en cours.',
    es: 'Las salvaguardias están en marcha; la evaluación de «{item}» sigue en curso.',
  },
  'R6.none.noRisk': {
    en: 'No gender-related risk of harm is considered yet.',
    fr: 'Aucun risque de préjudice lié au genre n’est encore envisagé.',
    es: 'Aún no se considera ningún riesgo de daño relacionado con el género.',
  },
  'R6.none.noChannel': {
    en: 'A gender-related risk is named; no way to report sexual exploitation and abuse is given yet.',
    fr: 'Un risque lié au genre est nommé ; aucun moyen de signaler l’exploitation et les abus sexuels n’est encore indiqué.',
    es: 'Se nombra un riesgo relacionado con el género; aún no se indica ninguna vía para denunciar la explotación y los abusos sexuales.',
  },
  'R6.none.several': {
    en: 'A gender-related risk is named; several safeguards are still missing: {missing}.',
    fr: 'Un risque lié au genre est nommé ; plusieurs mesures de protection manquent encore : {missing}.',
    es: 'Se nombra un riesgo relacionado con el género; aún faltan varias salvaguardias: {missing}.',
  },
  'R6.advice.risk': {
    en: 'Name one risk the project could bring that falls on women, girls, men or boys in particular, say so, and what you will do about it.',
    fr: 'Nommez un risque que le projet pourrait créer et qui touche en particulier des femmes, des filles, des hommes ou des garçons ; indiquez-le et dites ce que vous ferez.',
    es: 'Nombre un riesgo que el proyecto podría crear y que afecte en particular a mujeres, niñas, hombres o niños; indíquelo y diga qué hará al respecto.',
  },
  'R6.advice.mitigation': {
    en: 'Say what will be done about the risk “{item}”.',
    fr: 'Dites ce qui sera fait face au risque « {item} ».',
    es: 'Diga qué se hará ante el riesgo «{item}».',
  },
  'R6.advice.channel': {
    en: 'Say where people can report sexual exploitation and abuse; your mission’s usual channel counts.',
    fr: 'Dites où signaler l’exploitation et les abus sexuels ; le dispositif habituel de votre mission compte.',
    es: 'Diga dónde se pueden denunciar la explotación y los abusos sexuales; vale el canal habitual de su misión.',
  },
  'R6.advice.partner': {
    en: 'For the partner “{item}”, give its assessment on sexual exploitation and abuse, or the date by which it will be done; if it receives none of the grant or does not meet beneficiaries, say so.',
    fr: 'Pour le partenaire « {item} », indiquez son évaluation en matière d’exploitation et d’abus sexuels, ou la date prévue ; s’il ne reçoit rien de la subvention ou ne rencontre pas les bénéficiaires, dites-le.',
    es: 'Para el socio «{item}», indique su evaluación en materia de explotación y abusos sexuales, o la fecha prevista; si no recibe nada de la subvención o no trata con beneficiarios, dígalo.',
  },
  'R6.advice.partnerPending': {
    en: 'Record the assessment of the partner “{item}” once it is done.',
    fr: 'Indiquez l’évaluation du partenaire « {item} » dès qu’elle sera faite.',
    es: 'Registre la evaluación del socio «{item}» en cuanto esté hecha.',
  },
  'R6.advice.listPartners': {
    en: 'List the partners, or say that there are none.',
    fr: 'Indiquez les partenaires, ou dites qu’il n’y en a pas.',
    es: 'Indique los socios, o diga que no los hay.',
  },
  'R6.advice.children': {
    en: 'Say how children are kept safe, or that the project does not involve children.',
    fr: 'Dites comment les enfants sont protégés, ou que le projet ne concerne pas d’enfants.',
    es: 'Diga cómo se protege a los niños y niñas, o que el proyecto no los involucra.',
  },
  'R6.advice.data': {
    en: 'Say how survivors’ data are kept safe, or that the project handles none.',
    fr: 'Dites comment les données des personnes survivantes sont protégées, ou que le projet n’en traite pas.',
    es: 'Diga cómo se protegen los datos de las personas sobrevivientes, o que el proyecto no los maneja.',
  },
}
