import type { Topic } from '../texts/topic.ts';

/** Names of closed lists: operators, levels of specialisation, laws, groups of cost, roles. */
export const classifications = {
  'operatorType.municipal': { da: 'Kommune', en: 'Municipality' },
  'operatorType.regional': { da: 'Region', en: 'Region' },
  'operatorType.self-governing': { da: 'Selvejende', en: 'Self-governing' },
  'operatorType.private': { da: 'Privat', en: 'Private' },
  'level.basic': { da: 'Grundlæggende', en: 'Basic' },
  'level.specialised': { da: 'Specialiseret', en: 'Specialised' },
  'level.highly-specialised': { da: 'Højt specialiseret', en: 'Highly specialised' },
  'level.most-specialised': { da: 'Mest specialiseret', en: 'Most specialised' },
  'costGroup.all': { da: 'Hele området', en: 'The whole area' },
  'costGroup.children-young': { da: 'Børn og unge', en: 'Children and young people' },
  'costGroup.adults': { da: 'Voksne', en: 'Adults' },
  'costGroup.special-education': { da: 'Specialundervisning', en: 'Special education' },
  'role.administrator': { da: 'Administrator', en: 'Administrator' },
  'role.secretariat': { da: 'Sekretariat', en: 'Secretariat' },
  'role.approver': { da: 'Godkender', en: 'Approver' },
  'role.reporter': { da: 'Indberetter', en: 'Reporter' },
  'role.committee': { da: 'Udvalgsmedlem', en: 'Committee member' },
  'role.public': { da: 'Offentlig', en: 'Public' },
} as const satisfies Topic;
