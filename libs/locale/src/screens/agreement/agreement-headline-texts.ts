import type { Topic } from '../../texts/topic.ts';

/** The sentences that Rammeaftale opens with. */
export const agreementHeadlines = {
  'agreement.headline.extent': {
    da: '{agreement}, {period}: {of, plural, =1 {1 kommune} other {{of, number} kommuner}} og regionen.',
    en: '{agreement}, {period}: {of, plural, =1 {1 municipality} other {{of, number} municipalities}} and the region.',
  },
  'agreement.headline.approved': {
    da: '{n, number} af {of, number} kommuner har godkendt {agreement}; fristen er {date}.',
    en: '{n, number} of {of, number} municipalities have approved {agreement}; the deadline is {date}.',
  },
  'agreement.headline.approvedLate': {
    da: '{n, number} af {of, number} kommuner har godkendt {agreement}; fristen var {date}.',
    en: '{n, number} of {of, number} municipalities have approved {agreement}; the deadline was {date}.',
  },
  'agreement.headline.approvedOpen': {
    da: '{n, number} af {of, number} kommuner har godkendt {agreement}; der er ingen frist endnu.',
    en: '{n, number} of {of, number} municipalities have approved {agreement}; there is no deadline yet.',
  },
  'agreement.headline.decided': {
    da: '{agreement} er vedtaget: alle {of, number} kommuner og regionen har godkendt.',
    en: '{agreement} is decided: all {of, number} municipalities and the region have approved.',
  },
  'agreement.headline.hearing': {
    da: '{agreement} er i høring; {of, number} kommuner og regionen skal godkende senest {date}.',
    en: '{agreement} is in hearing; {of, number} municipalities and the region approve by {date}.',
  },
  'agreement.headline.hearingOpen': {
    da: '{agreement} er i høring; fristen for godkendelse er ikke sat endnu.',
    en: '{agreement} is in hearing; the deadline for approval is not set yet.',
  },
  'agreement.headline.draft': {
    da: '{agreement} er en kladde, som kun sekretariatet kan se.',
    en: '{agreement} is a draft that only the secretariat can see.',
  },
  'agreement.headline.region': { da: 'Regionen har godkendt.', en: 'The region has approved.' },
  'agreement.headline.regionMissing': {
    da: 'Regionen mangler at godkende.',
    en: 'The region has not approved yet.',
  },
  'agreement.headline.onAgenda': {
    da: '{n, plural, =1 {1 part har} other {{n, number} parter har}} aftalen på dagsordenen.',
    en: '{n, plural, =1 {1 party has} other {{n, number} parties have}} it on the agenda.',
  },
  'agreement.headline.remarks': {
    da: '{n, plural, =1 {1 godkendelse} other {{n, number} godkendelser}} har en bemærkning.',
    en: '{n, plural, =1 {1 approval carries} other {{n, number} approvals carry}} a remark.',
  },
  'agreement.headline.goalsExtent': {
    da: '{of, plural, =1 {1 mål} other {{of, number} mål}} i {agreement}.',
    en: '{of, plural, =1 {1 goal} other {{of, number} goals}} in {agreement}.',
  },
  'agreement.headline.goals': {
    da: '{n, number} af {of, plural, =1 {1 mål} other {{of, number} mål}} er på vej.',
    en: '{n, number} of {of, plural, =1 {1 goal} other {{of, number} goals}} are on the way.',
  },
  'agreement.headline.goalsNone': {
    da: 'Ingen af målene kan afgøres endnu.',
    en: 'None of the goals can be told yet.',
  },
  'agreement.headline.goalsOpen': {
    da: '{n, number} kan ikke afgøres endnu.',
    en: '{n, number} cannot be told yet.',
  },
} as const satisfies Topic;
