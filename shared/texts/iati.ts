import type { Text, TextWith } from './language'

export const iatiTexts = {
  otherKey: {
    en: 'This key doesn’t open the IATI file. The fund’s operators decide what each key opens.',
    fr: 'Cette clé n’ouvre pas le fichier IITA (IATI). L’équipe d’exploitation du fonds fixe ce que chaque clé ouvre.',
    es: 'Esta clave no abre el archivo IATI. El equipo técnico del fondo decide qué abre cada clave.',
  } satisfies Text,
  nothing: {
    en: 'No project is published yet: a project is published once its funds are committed.',
    fr: 'Aucun projet n’est encore publié : un projet l’est dès que ses fonds sont engagés.',
    es: 'Todavía no hay ningún proyecto publicado: un proyecto se publica cuando sus fondos están comprometidos.',
  } satisfies Text,
  noSuchProject: {
    en: ({ project }) =>
      `No project ${project} is published. Write it like WGGI-2005-0001; a project is published once its funds are committed, unless the fund withholds it.`,
    fr: ({ project }) =>
      `Aucun projet ${project} n’est publié. Écrivez la référence comme WGGI-2005-0001 ; un projet est publié dès que ses fonds sont engagés, sauf si le fonds décide de ne pas le publier.`,
    es: ({ project }) =>
      `No hay ningún proyecto ${project} publicado. Escriba la referencia así: WGGI-2005-0001; un proyecto se publica cuando sus fondos están comprometidos, salvo que el fondo decida no publicarlo.`,
  } satisfies TextWith<{ project: string }>,
  noSuchFile: {
    en: 'There is no such file. The available file is /iati/activities.xml.',
    fr: 'Ce fichier n’existe pas. Le fichier disponible est /iati/activities.xml.',
    es: 'Ese archivo no existe. El archivo disponible es /iati/activities.xml.',
  } satisfies Text,
  readsOnly: {
    en: 'This file can only be read: use GET.',
    fr: 'Ce fichier est en lecture seule : utilisez GET.',
    es: 'Este archivo es de solo lectura: use GET.',
  } satisfies Text,
}

/** What the desk calls the file of funded projects. */
export const iatiFile = {
  en: 'Funded projects by the IATI standard (XML)',
  fr: 'Projets financés, au format de la norme IITA (IATI), en XML',
  es: 'Proyectos financiados según la norma IATI (XML)',
} satisfies Text
