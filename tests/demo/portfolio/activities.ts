/** An activity as it is entered at the desk; rows by `<list>.<row>.<question>`. */
export type ActivityAnswers = Readonly<Record<string, string | readonly string[]>>

const OUTREACH = 'training-outreach'
const PUBLICATIONS = 'research-publications'
const WEBSITE = 'IOM’s website'
const WOMENS_DAY = 'On the occasion of International Women’s Day.'

/** Rows of a list, each with what its questions are answered. */
function rows(list: string, items: readonly Readonly<Record<string, string>>[]): ActivityAnswers {
  return Object.fromEntries(
    items.flatMap((item, index) =>
      Object.entries(item).map(([name, value]) => [`${list}.${index + 1}.${name}`, value] as const),
    ),
  )
}

const outputs = (...items: readonly { what: string; at?: string }[]) => rows('outputs', items)
const participants = (...items: readonly Readonly<Record<string, string>>[]) =>
  rows('participants', items)

const done = { year: '2005', course: 'done' }
const underWay = { year: '2005', course: 'under-way' }
const planned = { year: '2005', course: 'planned' }

/**
 * Paragraphs 3 to 6 of the Council paper of 2005: what the Working Group did that no mission proposed. It names no
 * cost of any of it. What was projected for the next year is of 2006.
 */
export const activities: readonly ActivityAnswers[] = [
  {
    ...done,
    title: 'Workshop “Gender Differences in the Relations between Men and Women in the Work Place”',
    prong: OUTREACH,
    when: 'October 2005, half a day',
    where: 'Geneva',
    audiences: ['staff'],
    coOrganisers: 'Staff Association Committee\nStaff Development and Learning',
    about:
      'Gender differences at work: how men and women see themselves in the work place, and what is important for each. How to work with the opposite sex: teamwork, how to manage the opposite sex, most common mistakes. How to solve problems together: argument for argument’s sake, problem solving, working together in stressful working environments.',
  },
  {
    ...done,
    title: 'Film on Female Genital Mutilation',
    prong: OUTREACH,
    when: 'November 2005',
    audiences: ['staff'],
    about:
      'Shown on the first day of the international campaign of 16 Days of Activism Against Gender Violence.',
  },
  {
    ...done,
    title: 'Fact sheet on the history of International Women’s Day',
    prong: PUBLICATIONS,
    when: 'March 2005',
    audiences: ['staff', 'migrants'],
    about: WOMENS_DAY,
    ...outputs({ what: 'Fact sheet', at: WEBSITE }),
  },
  {
    ...done,
    title: '“IOM Women on the Front Lines”, a publication',
    prong: PUBLICATIONS,
    when: 'March 2005',
    audiences: ['staff', 'migrants'],
    about: `${WOMENS_DAY} Memorable experiences of IOM female staff working in the field.`,
    ...outputs({ what: 'Publication', at: WEBSITE }),
  },
  {
    ...done,
    title: '“If I had a magic wand...”',
    prong: OUTREACH,
    when: 'March 2005',
    where: 'Around the world',
    audiences: ['staff'],
    about: `${WOMENS_DAY} Staff gave ideas on how to improve the lives of women and to achieve gender equality: over 300 responses from men and women. The four best and most original phrases received prizes.`,
    ...participants(
      { category: 'Staff who answered (over 300)', notNoted: '300' },
      { category: 'Staff who received a prize', women: '2', men: '2' },
    ),
    ...outputs({ what: 'The responses', at: WEBSITE }),
  },
  {
    ...done,
    title: 'Photo exhibit on “IOM Women on the Front Lines”',
    prong: OUTREACH,
    when: 'March 2005',
    where: 'Headquarters',
    audiences: ['staff'],
    about: WOMENS_DAY,
    ...outputs({ what: 'Photo exhibit', at: 'Headquarters' }),
  },
  {
    ...done,
    title: 'Facts and figures posters',
    prong: OUTREACH,
    when: 'March 2005',
    where: 'Headquarters',
    audiences: ['staff'],
    about: `${WOMENS_DAY} Prominently posted to draw staff attention to ongoing violence against women.`,
    ...outputs({ what: 'Posters', at: 'Headquarters' }, { what: 'The same', at: WEBSITE }),
  },
  {
    ...done,
    title: 'Conference “Migration and Gender Issues within the Millennium Development Goals”',
    prong: OUTREACH,
    when: '25–28 September 2005',
    where: 'Haifa, Israel',
    audiences: ['states', 'public'],
    coOrganisers: 'Golda Meir Mount Carmel International Training Centre\nOther Israeli partners',
    about:
      'The discussion ranged widely across gender, migration and development issues. It resulted in a strong call on governments, academic and relevant international agencies: include migration and gender in country PRSPs; collect and analyse sex-disaggregated statistics on migration, diasporas and remittances; analyse the impact of trafficking on poverty; ratify and enact international instruments promoting the rights of female migrants; include migration and gender in development strategies; demonstrate sensitivity to migrant cultures and eliminate harmful traditional practices; cooperate within and between governments and the private sector; eradicate gender-based discrimination and stereotyping, particularly by the media.',
    ...participants(
      { category: 'Women leaders (approximately)', women: '50' },
      { category: 'Of them Ministers and parliamentarians', women: '20' },
    ),
    ...outputs({
      what: 'Conclusions and Recommendations',
      at: 'To be brought to the United Nations High Level Dialogue on Migration and Development in 2006 by the UN Special Adviser on Gender and Advancement of Women',
    }),
  },
  {
    ...underWay,
    title:
      'Guidelines for gender mainstreaming in IOM’s programme and staff policy on gender issues',
    prong: PUBLICATIONS,
    when: 'In the final stages of preparation',
    audiences: ['staff'],
  },
  {
    ...underWay,
    title: 'Booklet on gender indicators for project development',
    prong: PUBLICATIONS,
    when: 'In the final stages of preparation',
    audiences: ['staff'],
  },
  {
    ...underWay,
    title: 'Inter-Agency Standing Committee Task Force on Gender and Humanitarian Assistance',
    prong: PUBLICATIONS,
    when: 'Ongoing',
    audiences: ['states', 'public'],
    coOrganisers: 'Inter-Agency Standing Committee',
    about:
      'IOM participated in the drafting of the guidelines and the peer review, and ensured the proofreading of the Arabic translation.',
    ...outputs({
      what: '“Guidelines for Gender-based Violence Interventions in Humanitarian Settings”',
      at: 'Published by the Task Force',
    }),
  },
  {
    ...underWay,
    title: 'Vacancy notices for qualified women',
    prong: OUTREACH,
    when: 'Ongoing',
    audiences: ['staff', 'public'],
    about:
      'Circulated to all IOM Gender Focal Points, to ensure that more qualified women receive them.',
    ...outputs({ what: 'Vacancy notices', at: '“Women Watch”, the United Nations website' }),
  },
  {
    ...underWay,
    title: 'Meetings of the Appointments and Postings Board',
    prong: OUTREACH,
    when: 'Ongoing',
    audiences: ['staff'],
    about:
      'A non-voting ex-officio WGGI member attends all meetings that deal with candidatures for vacancy notices, so that gender balance is borne in mind.',
  },
  {
    ...underWay,
    title: 'Gender and Migration News Bulletin',
    prong: PUBLICATIONS,
    when: 'Quarterly',
    audiences: ['staff', 'migrants', 'public'],
    ...outputs({ what: 'Bulletin', at: WEBSITE }),
  },
  { ...planned, title: 'Conference on indigenous women', prong: OUTREACH, when: '2005' },
  {
    ...planned,
    title: 'Conference on the integration of migrant women',
    prong: OUTREACH,
    when: '2005',
  },
  {
    ...planned,
    title: 'CD-ROM and manual on gender and migration',
    prong: PUBLICATIONS,
    when: '2005',
  },
  ...(
    [
      [
        'Study “The Effects of Internal (rural-urban) Migration on Women in Bangladesh”',
        PUBLICATIONS,
      ],
      ['Study “Remittances in Colombia from a Gender Perspective”', PUBLICATIONS],
      ['Inter-agency conference on the Feminization of Migration', OUTREACH],
      ['Inter-agency workshop on indigenous peoples', OUTREACH],
      [
        'Project on the impact of and links between harmful traditional practices and migration and integration',
        'project-support',
      ],
      ['Gender awareness-raising events', OUTREACH],
    ] as const
  ).map(([title, prong]) => ({ year: '2006', course: 'planned', title, prong, when: '2006' })),
]

/** Paragraph 5: projected for 2005, and addressed next year instead. */
export const postponed = [
  'Conference on indigenous women',
  'Conference on the integration of migrant women',
  'CD-ROM and manual on gender and migration',
] as const
