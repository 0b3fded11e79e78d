import type { Doubt, DoubtCode, Problem, ProblemCode } from '../domain/forms/problems'
import { formatCountry, formatDay, formatMoney, formatNumber } from './format'
import { colon } from './colon'
import { translator, typeset, type Language, type TextWith } from './language'

type Code = ProblemCode | DoubtCode

/** The figures of each code. */
type Params = { [C in Code]: Extract<Problem | Doubt, { code: C }>['params'] }

/** A problem or a doubt, its code with its own figures. */
type Said<C extends Code = Code> = { [K in C]: { code: K; params: Params[K] } }[C]

const problemTexts: { [C in ProblemCode]: TextWith<Params[C]> } = {
  required: {
    en: () => 'give an answer',
    fr: () => 'donnez une réponse',
    es: () => 'dé una respuesta',
  },
  'too-long': {
    en: ({ max, length }) =>
      `use at most ${formatNumber('en', max)} characters; there are ${formatNumber('en', length)}`,
    fr: ({ max, length }) =>
      `utilisez au plus ${formatNumber('fr', max)} caractères ; il y en a ${formatNumber('fr', length)}`,
    es: ({ max, length }) =>
      `use como máximo ${formatNumber('es', max)} caracteres; hay ${formatNumber('es', length)}`,
  },
  'no-room': {
    en: ({ length }) =>
      `this page isn’t saved: the form has no room for a text of ${formatNumber('en', length)} characters; shorten it`,
    fr: ({ length }) =>
      `cette page n’est pas enregistrée : le formulaire n’a pas de place pour un texte de ${formatNumber('fr', length)} caractères ; abrégez-le`,
    es: ({ length }) =>
      `esta página no se ha guardado: en el formulario no cabe un texto de ${formatNumber('es', length)} caracteres; acórtelo`,
  },
  'not-a-number': {
    en: () => 'enter a number, such as 120',
    fr: () => 'indiquez un nombre, par exemple 120',
    es: () => 'escriba un número, por ejemplo 120',
  },
  'not-whole': {
    en: () => 'enter a whole number, without decimals',
    fr: () => 'indiquez un nombre entier, sans décimales',
    es: () => 'escriba un número entero, sin decimales',
  },
  'not-money': {
    en: () => 'enter an amount, such as 10,000 or 10,000.50',
    fr: () => 'indiquez un montant, par exemple 10 000 ou 10 000,50',
    es: () => 'escriba un importe, por ejemplo 10.000 o 10.000,50',
  },
  below: {
    en: ({ min }) => `enter ${min} or more`,
    fr: ({ min }) => `indiquez ${min} ou plus`,
    es: ({ min }) => `escriba ${min} o más`,
  },
  above: {
    en: ({ max }) => `enter ${formatNumber('en', max)} or less`,
    fr: ({ max }) => `indiquez ${formatNumber('fr', max)} ou moins`,
    es: ({ max }) => `escriba ${formatNumber('es', max)} o menos`,
  },
  'money-above': {
    en: ({ maxCents }) => `enter ${formatMoney('en', maxCents)} or less`,
    fr: ({ maxCents }) => `indiquez ${formatMoney('fr', maxCents)} ou moins`,
    es: ({ maxCents }) => `escriba ${formatMoney('es', maxCents)} o menos`,
  },
  'nothing-asked': {
    en: () => 'enter an amount above 0',
    fr: () => 'indiquez un montant supérieur à 0',
    es: () => 'escriba un importe superior a 0',
  },
  'amount-changed': {
    en: ({ agreedCents }) => `leave the amount agreed, ${formatMoney('en', agreedCents)}`,
    fr: ({ agreedCents }) => `laissez le montant convenu, ${formatMoney('fr', agreedCents)}`,
    es: ({ agreedCents }) => `deje el importe acordado, ${formatMoney('es', agreedCents)}`,
  },
  'money-not-chosen': {
    en: () => 'also choose “More funds than were agreed”, or leave out how much more',
    fr: () =>
      'choisissez aussi « Un financement supplémentaire », ou n’indiquez pas de montant supplémentaire',
    es: () => 'elija también «Financiación adicional», o no indique ningún importe adicional',
  },
  'money-for-the-end': {
    en: () => 'ask for additional funds or for the early end of the project, not for both',
    fr: () =>
      'demandez un financement supplémentaire ou la cessation anticipée du projet, et non les deux',
    es: () =>
      'solicite financiación adicional o la terminación anticipada del proyecto, no ambas cosas',
  },
  'too-many-years': {
    en: () =>
      'money of so many years in so many countries can’t be kept in one project; ask for more with a new proposal',
    fr: () =>
      'un seul projet ne peut réunir les fonds d’autant d’années dans autant de pays ; faites une nouvelle proposition',
    es: () =>
      'un solo proyecto no puede reunir fondos de tantos años en tantos países; presente una propuesta nueva',
  },
  'not-a-date': {
    en: () => 'enter a real date, such as 2005-03-31 or 31/03/2005',
    fr: () => 'indiquez une date qui existe, par exemple 31/03/2005 ou 2005-03-31',
    es: () => 'escriba una fecha válida, por ejemplo 31/03/2005 o 2005-03-31',
  },
  'date-needed': {
    en: () => 'also give the latest day this can mean',
    fr: () => 'indiquez aussi le dernier jour possible',
    es: () => 'indique también el último día posible',
  },
  'not-offered': {
    en: () => 'choose from the answers offered',
    fr: () => 'choisissez parmi les réponses proposées',
    es: () => 'elija entre las respuestas ofrecidas',
  },
  'not-an-address': {
    en: () => 'enter an email address, such as name@example.org',
    fr: () => 'indiquez une adresse électronique, par exemple nom@example.org',
    es: () => 'escriba una dirección de correo, por ejemplo nombre@example.org',
  },
  'too-many': {
    en: ({ max }) => `give at most ${max}`,
    fr: ({ max }) => `indiquez-en au plus ${max}`,
    es: ({ max }) => `indique como máximo ${max}`,
  },
  invalid: {
    en: () => 'this answer can’t be read; write it another way',
    fr: () => 'cette réponse est illisible ; écrivez-la autrement',
    es: () => 'no se puede leer esta respuesta; escríbala de otra manera',
  },
  choose: {
    en: () => 'choose one of the answers',
    fr: () => 'choisissez une réponse',
    es: () => 'elija una de las respuestas',
  },
  'money-below': {
    en: ({ minCents }) => `enter ${formatMoney('en', minCents)} or more`,
    fr: ({ minCents }) => `indiquez ${formatMoney('fr', minCents)} ou plus`,
    es: ({ minCents }) => `escriba ${formatMoney('es', minCents)} o más`,
  },
  'not-a-year': {
    en: () => 'enter a year of four digits',
    fr: () => 'indiquez une année de quatre chiffres',
    es: () => 'escriba un año de cuatro cifras',
  },
  'amount-out-of-range': {
    en: ({ maxCents }) =>
      `enter an amount above nothing and at most ${formatMoney('en', maxCents)}`,
    fr: ({ maxCents }) =>
      `indiquez un montant supérieur à 0, sans dépasser ${formatMoney('fr', maxCents)}`,
    es: ({ maxCents }) =>
      `escriba un importe superior a 0 y de ${formatMoney('es', maxCents)} como máximo`,
  },
  'no-open-envelope': {
    en: () => 'that year has no open envelope; enter another year, or leave it empty',
    fr: () =>
      'cette année n’a pas d’enveloppe ouverte ; indiquez une autre année, ou laissez ce champ vide',
    es: () => 'ese año no tiene ninguna dotación abierta; escriba otro año o deje el campo vacío',
  },
  'not-within-a-year': {
    en: () => 'choose a day after today, within a year',
    fr: () => 'choisissez un jour postérieur à aujourd’hui, dans un délai d’un an',
    es: () => 'elija un día posterior a hoy, en el plazo de un año',
  },
  'in-future': {
    en: () => 'enter today or an earlier day: what is still to come can’t be recorded',
    fr: () =>
      'indiquez la date du jour ou une date antérieure : ce qui n’a pas encore eu lieu ne peut être enregistré',
    es: () =>
      'escriba la fecha de hoy o una anterior: no puede registrarse lo que aún no ha ocurrido',
  },
  'before-commitment': {
    en: ({ day }) =>
      `enter ${formatDay('en', day)} or a later day: the funds were committed on that day`,
    fr: ({ day }) =>
      `indiquez le ${formatDay('fr', day)} ou une date ultérieure : les fonds ont été engagés ce jour-là`,
    es: ({ day }) =>
      `escriba el ${formatDay('es', day)} o una fecha posterior: los fondos se comprometieron ese día`,
  },
  'not-indicated': {
    en: () =>
      'this isn’t what the review indicates; choose “Set other markers, with a reason”, and give the reason',
    fr: () =>
      'ce n’est pas ce qu’indique l’examen ; choisissez « Retenir d’autres marqueurs, avec un motif » et indiquez le motif',
    es: () =>
      'no es lo que indica la revisión; elija «Fijar otros marcadores, con un motivo» e indique el motivo',
  },
  'envelope-short': {
    en: ({ year, availableCents }) =>
      `the envelope of ${year} holds ${formatMoney('en', availableCents)} now, which is too little; the project stays on the waitlist`,
    fr: ({ year, availableCents }) =>
      `il ne reste que ${formatMoney('fr', availableCents)} dans l’enveloppe de ${year}, ce qui ne suffit pas ; le projet reste sur la liste d’attente`,
    es: ({ year, availableCents }) =>
      `en la dotación de ${year} quedan ${formatMoney('es', availableCents)}, lo que no alcanza; el proyecto sigue en la lista de espera`,
  },
  'year-not-open': {
    en: ({ year, open }) =>
      `nothing can be committed on ${year}: its envelope isn’t open; ${open.length > 0 ? `use a year that is open (${open.join(', ')})` : 'have an envelope opened first'}`,
    fr: ({ year, open }) =>
      `rien ne peut être engagé sur ${year} : son enveloppe n’est pas ouverte ; ${open.length > 0 ? `utilisez une année ouverte (${open.join(', ')})` : 'faites d’abord ouvrir une enveloppe'}`,
    es: ({ year, open }) =>
      `no se puede comprometer nada con cargo a ${year}: su dotación no está abierta; ${open.length > 0 ? `use un año abierto (${open.join(', ')})` : 'pida primero que se abra una dotación'}`,
  },
  'money-short': {
    en: ({ year, availableCents }) =>
      `the envelope of ${year} holds ${formatMoney('en', availableCents)} now, which is too little; ask for less, or have the ceiling raised first`,
    fr: ({ year, availableCents }) =>
      `il ne reste que ${formatMoney('fr', availableCents)} dans l’enveloppe de ${year}, ce qui ne suffit pas ; demandez moins, ou faites d’abord relever le plafond`,
    es: ({ year, availableCents }) =>
      `en la dotación de ${year} quedan ${formatMoney('es', availableCents)}, lo que no alcanza; pida menos o haga que antes se eleve el límite máximo`,
  },
  'year-not-later': {
    en: ({ year }) => `enter a year after ${year}`,
    fr: ({ year }) => `indiquez une année postérieure à ${year}`,
    es: ({ year }) => `escriba un año posterior a ${year}`,
  },
  'not-ticked': {
    en: () => 'tick the box to confirm',
    fr: () => 'cochez la case pour confirmer',
    es: () => 'marque la casilla para confirmar',
  },
  'not-a-code': {
    en: () => 'enter the six digits from the email',
    fr: () => 'saisissez les six chiffres du courriel',
    es: () => 'escriba las seis cifras del correo',
  },
  'code-wrong': {
    en: () => 'that is not the code. Look at the newest email; a code can be tried five times',
    fr: () =>
      'ce n’est pas le bon code. Regardez le courriel le plus récent ; un code peut être saisi cinq fois',
    es: () =>
      'ese no es el código. Mire el correo más reciente; un código puede probarse cinco veces',
  },
  'code-worthless': {
    en: () => 'this code has expired or was tried five times. Have another one mailed',
    fr: () => 'ce code a expiré ou a été saisi cinq fois. Demandez-en un autre',
    es: () => 'este código ha caducado o se ha probado cinco veces. Pida otro',
  },
  'code-on-its-way': {
    en: () => 'the email with the code is still on its way. Try again in a minute',
    fr: () => 'le courriel avec le code est encore en route. Réessayez dans une minute',
    es: () => 'el correo con el código aún está en camino. Inténtelo dentro de un minuto',
  },
  'no-cookies': {
    en: () =>
      'your browser keeps no cookies of this site, so it could not be told from another. Allow cookies for this site, load this page again and enter the same code: it has not been used',
    fr: () =>
      'votre navigateur ne conserve pas les cookies de ce site et ne pourrait pas être distingué d’un autre. Autorisez les cookies pour ce site, rechargez cette page et saisissez le même code : il n’a pas été utilisé',
    es: () =>
      'su navegador no guarda las cookies de este sitio y no podría distinguirse de otro. Permita las cookies de este sitio, vuelva a cargar esta página y escriba el mismo código: no se ha usado',
  },
  'sum-differs': {
    en: ({ sumCents, dueCents }) =>
      `the lines add up to ${formatMoney('en', sumCents)}; make them add up to ${formatMoney('en', dueCents)}`,
    fr: ({ sumCents, dueCents }) =>
      `la somme des lignes est de ${formatMoney('fr', sumCents)} ; elle doit être de ${formatMoney('fr', dueCents)}`,
    es: ({ sumCents, dueCents }) =>
      `las partidas suman ${formatMoney('es', sumCents)}; deben sumar ${formatMoney('es', dueCents)}`,
  },
  'correction-range': {
    en: ({ leastCents, mostCents }) =>
      `as things stand, enter an amount from ${formatMoney('en', leastCents)} to ${formatMoney('en', mostCents)}`,
    fr: ({ leastCents, mostCents }) =>
      `en l’état, indiquez un montant compris entre ${formatMoney('fr', leastCents)} et ${formatMoney('fr', mostCents)}`,
    es: ({ leastCents, mostCents }) =>
      `tal como están las cosas, escriba un importe de ${formatMoney('es', leastCents)} como mínimo y de ${formatMoney('es', mostCents)} como máximo`,
  },
  'day-or-report': {
    en: () => 'give either the day of the payment or the report it waits for, not both',
    fr: () => 'indiquez soit la date du versement, soit le rapport attendu, mais pas les deux',
    es: () => 'indique la fecha del pago o el informe que se espera, pero no ambos',
  },
  'nothing-corrected': {
    en: () => 'change the amount, the day or the reference: as it is, nothing would be corrected',
    fr: () => 'modifiez le montant, la date ou la référence : en l’état, rien ne serait corrigé',
    es: () => 'cambie el importe, la fecha o la referencia: tal como está, no se corregiría nada',
  },
  'not-with-choice': {
    en: () =>
      'this doesn’t go with the answer you chose; write it where that answer asks, and leave this empty',
    fr: () =>
      'ceci ne va pas avec la réponse choisie ; écrivez-le là où cette réponse le demande et laissez ce champ vide',
    es: () =>
      'esto no corresponde a la respuesta elegida; escríbalo donde esa respuesta lo pide y deje esto vacío',
  },
  'line-too-long': {
    en: ({ max }) => `use at most ${formatNumber('en', max)} characters on each line`,
    fr: ({ max }) => `utilisez au plus ${formatNumber('fr', max)} caractères par ligne`,
    es: ({ max }) => `use como máximo ${formatNumber('es', max)} caracteres en cada línea`,
  },
  'not-later': {
    en: () => 'choose a day after the present due date',
    fr: () => 'choisissez un jour postérieur à l’échéance actuelle',
    es: () => 'elija un día posterior a la fecha límite actual',
  },
  'too-far': {
    en: ({ latest }) => `choose a day up to ${formatDay('en', latest)}: a task can’t wait longer`,
    fr: ({ latest }) =>
      `choisissez un jour, au plus tard le ${formatDay('fr', latest)} : une tâche ne peut pas attendre plus longtemps`,
    es: ({ latest }) =>
      `elija un día, a más tardar el ${formatDay('es', latest)}: una tarea no puede esperar más`,
  },
  'not-to-come': {
    en: () => 'choose a day after today',
    fr: () => 'choisissez une date postérieure à aujourd’hui',
    es: () => 'elija una fecha posterior a hoy',
  },
  'outside-call': {
    en: () =>
      'that day is outside the call, or the call closed too long ago; check the call and the day',
    fr: () =>
      'ce jour est en dehors de la période de l’appel, ou l’appel est clos depuis trop longtemps ; vérifiez l’appel et le jour',
    es: () =>
      'ese día está fuera del plazo de la convocatoria, o esta cerró hace demasiado tiempo; compruebe la convocatoria y el día',
  },
  'place-taken': {
    en: () => 'give each project a place of its own: 1, 2, 3 …',
    fr: () => 'donnez à chaque projet un rang qui lui soit propre : 1, 2, 3…',
    es: () => 'dé a cada proyecto un puesto propio: 1, 2, 3…',
  },
  'list-changed': {
    en: () => 'the list has changed since you opened the page; look through it again',
    fr: () => 'la liste a changé depuis l’ouverture de la page ; parcourez-la de nouveau',
    es: () => 'la lista ha cambiado desde que abrió la página; revísela de nuevo',
  },
  'not-of-mission': {
    en: () => 'enter an address of your mission; for any other, write to us',
    fr: () => 'indiquez une adresse de votre mission ; pour toute autre adresse, écrivez-nous',
    es: () => 'escriba una dirección de su misión; para cualquier otra, escríbanos',
  },
  'same-person': {
    en: () => 'that is the address of the other of the two contacts; enter another',
    fr: () => 'c’est l’adresse de l’autre personne de contact ; indiquez-en une autre',
    es: () => 'es la dirección de la otra persona de contacto; escriba otra',
  },
  'mailed-too-often': {
    en: () => 'this address has had three emails within the hour; wait an hour and try again',
    fr: () =>
      'trois courriels ont déjà été envoyés à cette adresse en une heure ; attendez une heure et réessayez',
    es: () =>
      'ya se han enviado tres correos a esta dirección en una hora; espere una hora e inténtelo de nuevo',
  },
  'commented-too-often': {
    en: () => 'there are twenty comments on this form already; talk to your colleagues directly',
    fr: () =>
      'il y a déjà vingt commentaires sur ce formulaire ; parlez-en directement à vos collègues',
    es: () => 'ya hay veinte comentarios en este formulario; hable directamente con sus colegas',
  },
  'before-start': {
    en: ({ starts }) => `the project starts on ${formatDay('en', starts)}: choose a later day`,
    fr: ({ starts }) =>
      `le projet commence le ${formatDay('fr', starts)} : choisissez une date ultérieure`,
    es: ({ starts }) => `el proyecto empieza el ${formatDay('es', starts)}: elija un día posterior`,
  },
  'lasts-too-long': {
    en: ({ months, latest }) =>
      `a project lasts at most ${months} months: choose a day up to ${formatDay('en', latest)}`,
    fr: ({ months, latest }) =>
      `un projet dure au plus ${months} mois : choisissez une date jusqu’au ${formatDay('fr', latest)}`,
    es: ({ months, latest }) =>
      `un proyecto dura como máximo ${months} meses: elija una fecha hasta el ${formatDay('es', latest)}`,
  },
  'people-above-total': {
    en: ({ sum, total }) =>
      `women, men, girls and boys add up to ${formatNumber('en', sum)}, more than the ${formatNumber('en', total)} given here; correct one or the other`,
    fr: ({ sum, total }) =>
      `la somme des femmes, des hommes, des filles et des garçons (${formatNumber('fr', sum)}) dépasse le total indiqué (${formatNumber('fr', total)}) ; corrigez les nombres ou le total`,
    es: ({ sum, total }) =>
      `la suma de mujeres, hombres, niñas y niños (${formatNumber('es', sum)}) supera el total indicado (${formatNumber('es', total)}); corrija las cifras o el total`,
  },
  'people-not-total': {
    en: ({ sum, total }) =>
      `women, men, girls and boys add up to ${formatNumber('en', sum)}, not ${formatNumber('en', total)}; correct one or the other, or leave out those you can’t count`,
    fr: ({ sum, total }) =>
      `la somme des femmes, des hommes, des filles et des garçons est de ${formatNumber('fr', sum)} et non de ${formatNumber('fr', total)} ; corrigez les nombres ou le total, ou laissez vide ce que vous ne pouvez pas compter`,
    es: ({ sum, total }) =>
      `las mujeres, los hombres, las niñas y los niños suman ${formatNumber('es', sum)} y no ${formatNumber('es', total)}; corrija las cifras o el total, o deje vacío lo que no pueda contar`,
  },
  'lines-above-total': {
    en: ({ sumCents, totalCents }) =>
      `the budget lines add up to ${formatMoney('en', sumCents)}, more than the ${formatMoney('en', totalCents)} given here; correct one or the other`,
    fr: ({ sumCents, totalCents }) =>
      `la somme des lignes budgétaires (${formatMoney('fr', sumCents)}) dépasse le total indiqué (${formatMoney('fr', totalCents)}) ; corrigez les lignes ou le total`,
    es: ({ sumCents, totalCents }) =>
      `la suma de las partidas (${formatMoney('es', sumCents)}) supera el total indicado (${formatMoney('es', totalCents)}); corrija las partidas o el total`,
  },
  other: {
    en: () => 'this can’t be recorded as it is',
    fr: () => 'impossible d’enregistrer cette réponse telle quelle',
    es: () => 'esta respuesta no puede registrarse así',
  },
}

const doubtTexts: { [C in DoubtCode]: TextWith<Params[C]> } = {
  'ends-before-start': {
    en: ({ starts, ends }) =>
      `the end (${formatDay('en', ends)}) is before the start (${formatDay('en', starts)})`,
    fr: ({ starts, ends }) =>
      `la fin (${formatDay('fr', ends)}) précède le début (${formatDay('fr', starts)})`,
    es: ({ starts, ends }) =>
      `el fin (${formatDay('es', ends)}) es anterior al inicio (${formatDay('es', starts)})`,
  },
  'budget-differs': {
    en: ({ sumCents, amountCents }) =>
      `the lines add up to ${formatMoney('en', sumCents)}, the amount asked for is ${formatMoney('en', amountCents)}`,
    fr: ({ sumCents, amountCents }) =>
      `la somme des lignes est de ${formatMoney('fr', sumCents)}, le montant demandé de ${formatMoney('fr', amountCents)}`,
    es: ({ sumCents, amountCents }) =>
      `las partidas suman ${formatMoney('es', sumCents)} y el importe solicitado es ${formatMoney('es', amountCents)}`,
  },
  'split-not-100': {
    en: ({ sum }) => `the shares add up to ${sum}%, not 100%`,
    fr: ({ sum }) => `la somme des parts est de ${sum} %, et non de 100 %`,
    es: ({ sum }) => `las partes suman ${sum} %, no 100 %`,
  },
  'split-incomplete': {
    en: () => 'give a share for every country, or for none',
    fr: () => 'indiquez une part pour chaque pays, ou pour aucun',
    es: () => 'indique una parte para cada país, o para ninguno',
  },
  'country-twice': {
    en: ({ country }) => `${formatCountry('en', country)} is listed twice`,
    fr: ({ country }) => `${formatCountry('fr', country)} figure deux fois`,
    es: ({ country }) => `${formatCountry('es', country)} aparece dos veces`,
  },
  'no-beneficiaries': {
    en: () => 'the project reaches people, but none are listed',
    fr: () => 'le projet a des bénéficiaires, mais aucun groupe n’est indiqué',
    es: () => 'el proyecto tiene personas beneficiarias, pero no se indica ningún grupo',
  },
  'no-persons-contradicted': {
    en: () => 'the answer is no, yet people reached are listed',
    fr: () => 'la réponse est non, mais des personnes bénéficiaires sont indiquées',
    es: () => 'la respuesta es no, pero se indican personas beneficiarias',
  },
  'no-persons-reason': {
    en: () => 'say why no people are reached',
    fr: () => 'dites pourquoi le projet n’a pas de bénéficiaires',
    es: () => 'diga por qué el proyecto no tiene personas beneficiarias',
  },
  'no-partners-contradicted': {
    en: () => 'the answer is yes, yet partners are listed',
    fr: () => 'la réponse est oui, mais des partenaires sont indiqués',
    es: () => 'la respuesta es sí, pero se indican socios',
  },
  'baseline-after-end': {
    en: ({ date }) => `${formatDay('en', date)} is after the end of the project`,
    fr: ({ date }) => `le ${formatDay('fr', date)} est après la fin du projet`,
    es: ({ date }) => `el ${formatDay('es', date)} es posterior al fin del proyecto`,
  },
  'change-undescribed': {
    en: () => 'say what has changed',
    fr: () => 'dites ce qui a changé',
    es: () => 'diga qué ha cambiado',
  },
  'extension-without-end': {
    en: () => 'give the new end that you ask for',
    fr: () => 'indiquez la nouvelle date de fin demandée',
    es: () => 'indique la nueva fecha de finalización que solicita',
  },
  'end-not-later': {
    en: ({ ends }) => `the project already ends on ${formatDay('en', ends)}`,
    fr: ({ ends }) => `le projet se termine déjà le ${formatDay('fr', ends)}`,
    es: ({ ends }) => `el proyecto ya termina el ${formatDay('es', ends)}`,
  },
  'title-unchanged': {
    en: () => 'does the title still describe the project?',
    fr: () => 'le titre décrit-il encore le projet ?',
    es: () => '¿sigue describiendo el título el proyecto?',
  },
}

const texts: { [C in Code]: TextWith<Params[C]> } = { ...problemTexts, ...doubtTexts }

/** What is wrong with an answer, to stand after the field's label and a colon. */
export function problemText<C extends Code>(language: Language, problem: Said<C>): string {
  return texts[problem.code][language](problem.params)
}

/** What is wrong with an answer, after what its input is called, if anything. */
export function labelledProblem(
  language: Language,
  label: string | undefined,
  problem: Problem | Doubt,
): string {
  const message = typeset(language, problemText(language, problem))
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`
  if (label === undefined) return sentence
  // A question ends with a mark of its own.
  return label.endsWith('?')
    ? `${label} ${sentence}`
    : translator(language)(colon, { label, message })
}
