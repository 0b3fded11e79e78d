import type { Text } from './language'

/** Short names of countries where the United Nations writes another than the common locale data. */
export const unNames: Readonly<Partial<Record<string, Text>>> = {
  BN: { en: 'Brunei Darussalam', fr: 'Brunéi Darussalam', es: 'Brunei Darussalam' },
  BO: {
    en: 'Bolivia (Plurinational State of)',
    fr: 'Bolivie (État plurinational de)',
    es: 'Bolivia (Estado Plurinacional de)',
  },
  CD: {
    en: 'Democratic Republic of the Congo',
    fr: 'République démocratique du Congo',
    es: 'República Democrática del Congo',
  },
  CG: { en: 'Congo', fr: 'Congo', es: 'Congo' },
  CI: { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire', es: 'Côte d’Ivoire' },
  CV: { en: 'Cabo Verde', fr: 'Cabo Verde', es: 'Cabo Verde' },
  CZ: { en: 'Czechia', fr: 'Tchéquie', es: 'Chequia' },
  FM: {
    en: 'Micronesia (Federated States of)',
    fr: 'Micronésie (États fédérés de)',
    es: 'Micronesia (Estados Federados de)',
  },
  HK: { en: 'China, Hong Kong SAR', fr: 'Chine, RAS de Hong Kong', es: 'China, RAE de Hong Kong' },
  IR: {
    en: 'Iran (Islamic Republic of)',
    fr: 'Iran (République islamique d’)',
    es: 'Irán (República Islámica del)',
  },
  KP: {
    en: 'Democratic People’s Republic of Korea',
    fr: 'République populaire démocratique de Corée',
    es: 'República Popular Democrática de Corea',
  },
  KR: { en: 'Republic of Korea', fr: 'République de Corée', es: 'República de Corea' },
  LA: {
    en: 'Lao People’s Democratic Republic',
    fr: 'République démocratique populaire lao',
    es: 'República Democrática Popular Lao',
  },
  MD: { en: 'Republic of Moldova', fr: 'République de Moldova', es: 'República de Moldova' },
  MM: { en: 'Myanmar', fr: 'Myanmar', es: 'Myanmar' },
  MO: { en: 'China, Macao SAR', fr: 'Chine, RAS de Macao', es: 'China, RAE de Macao' },
  PS: { en: 'State of Palestine', fr: 'État de Palestine', es: 'Estado de Palestina' },
  RU: { en: 'Russian Federation', fr: 'Fédération de Russie', es: 'Federación de Rusia' },
  SY: { en: 'Syrian Arab Republic', fr: 'République arabe syrienne', es: 'República Árabe Siria' },
  TR: { en: 'Türkiye', fr: 'Türkiye', es: 'Türkiye' },
  TZ: {
    en: 'United Republic of Tanzania',
    fr: 'République-Unie de Tanzanie',
    es: 'República Unida de Tanzanía',
  },
  VA: { en: 'Holy See', fr: 'Saint-Siège', es: 'Santa Sede' },
  VE: {
    en: 'Venezuela (Bolivarian Republic of)',
    fr: 'Venezuela (République bolivarienne du)',
    es: 'Venezuela (República Bolivariana de)',
  },
  VN: { en: 'Viet Nam', fr: 'Viet Nam', es: 'Viet Nam' },
}
