import type { Topic } from '../../texts/topic.ts';

/** What a supply scenario assumes, and what may be wrong with it. */
export const supplyLeverWords = {
  'lever.supply.occupancy': { da: 'Planlagt belægning', en: 'Planned occupancy' },
  'lever.supply.occupancy.hint': {
    da: 'Hvor fyldte pladserne kan være i gennemsnit. Ved 90 % kræver 18 borgere 20 pladser.',
    en: 'How full places can be on average. At 90% 18 citizens require 20 places.',
  },
  'field.supply.occupancy.occupancy': { da: 'Belægning', en: 'Occupancy' },
  'said.supply.occupancy': {
    da: 'Pladser planlægges med {occupancy, number, share} belægning',
    en: 'Places are planned at {occupancy, number, share} occupancy',
  },
  'lever.supply.refusal': { da: 'Accepteret afvisning', en: 'Accepted refusal' },
  'lever.supply.refusal.hint': {
    da: 'Hvor stor en del af borgerne der højst må møde fulde tilbud.',
    en: 'The largest share of citizens who may find services full.',
  },
  'field.supply.refusal.refusal': { da: 'Højst afvist', en: 'At most refused' },
  'said.supply.refusal': {
    da: 'Højst {refusal, number, share} må møde fulde tilbud',
    en: 'At most {refusal, number, share} may find services full',
  },
  'lever.supply.need-path': { da: 'Behovets udvikling', en: 'How need develops' },
  'lever.supply.need-path.hint': {
    da: 'Prognosens midterskøn eller en af dens ender (80 % sikkerhed). Målgrupper uden prognose holdes fast.',
    en: 'The middle of the forecast or one of its ends (80% certainty). Groups without a forecast are held.',
  },
  'field.supply.need-path.path': { da: 'Prognose', en: 'Forecast' },
  'choice.supply.path.central': { da: 'midterskønnet', en: 'the middle estimate' },
  'choice.supply.path.low': { da: 'den lave ende', en: 'the low end' },
  'choice.supply.path.high': { da: 'den høje ende', en: 'the high end' },
  'said.supply.need-path': {
    da: 'Behovet følger {path} af prognosen',
    en: 'Need follows {path} of the forecast',
  },
  'lever.supply.need-growth': { da: 'Egen vækst i behovet', en: 'Own growth of need' },
  'lever.supply.need-growth.hint': {
    da: 'Årlig vækst for én målgruppe i stedet for prognosen.',
    en: 'Growth a year of one target group instead of the forecast.',
  },
  'field.supply.need-growth.targetGroup': { da: 'Målgruppe', en: 'Target group' },
  'field.supply.need-growth.growth': { da: 'Vækst pr. år', en: 'Growth a year' },
  'said.supply.need-growth': {
    da: 'Behovet vokser {growth} om året: {targetGroup}',
    en: 'Need grows by {growth} a year: {targetGroup}',
  },
  'lever.supply.fixed-cost': { da: 'Faste udgifter', en: 'Fixed costs' },
  'lever.supply.fixed-cost.hint': {
    da: 'Den del af udgiften, der bliver, når en køber går, fx bygning, ledelse og nattevagt. De øvrige købere betaler den.',
    en: 'The part of the cost that stays when a buyer leaves, such as building, management and night duty. The other buyers pay it.',
  },
  'field.supply.fixed-cost.fixedShare': { da: 'Fast andel', en: 'Fixed share' },
  'said.supply.fixed-cost': {
    da: '{fixedShare} af udgiften er fast, når en køber går',
    en: '{fixedShare} of the cost is fixed when a buyer leaves',
  },
  'lever.supply.goal': { da: 'Hvor mange pladser skal der til?', en: 'How many places does it take?' },
  'lever.supply.goal.hint': {
    da: 'Det mindste antal hele pladser, hvor højst den valgte del af borgerne møder fulde tilbud.',
    en: 'The smallest whole number of places at which at most the chosen share of citizens find services full.',
  },
  'field.supply.goal.targetGroup': { da: 'Målgruppe', en: 'Target group' },
  'field.supply.goal.refusal': { da: 'Højst afvist', en: 'At most refused' },
  'field.supply.goal.year': { da: 'År', en: 'Year' },
  'said.supply.goal': {
    da: 'Mål: højst {refusal, number, share} afvist i {year}, {targetGroup}',
    en: 'Goal: at most {refusal, number, share} refused in {year}, {targetGroup}',
  },
  'lever.supply.open-service': { da: 'Nyt tilbud', en: 'New service' },
  'lever.supply.open-service.hint': {
    da: 'Et tilbud åbner. Pladserne fyldes op til den planlagte belægning af dem, der venter eller mister en plads.',
    en: 'A service opens. Its places are filled up to the planned occupancy by those who wait or lose a place.',
  },
  'field.supply.open-service.municipality': { da: 'Kommune, det ligger i', en: 'Municipality it lies in' },
  'field.supply.open-service.serviceType': { da: 'Tilbudstype', en: 'Service type' },
  'field.supply.open-service.targetGroups': { da: 'Målgrupper', en: 'Target groups' },
  'field.supply.open-service.places': { da: 'Pladser', en: 'Places' },
  'field.supply.open-service.from': { da: 'Åbner', en: 'Opens' },
  'field.supply.open-service.rateDkkPerDay': { da: 'Takst pr. døgn', en: 'Rate per day' },
  'said.supply.open-service': {
    da: '{places, plural, =1 {+1 plads} other {+{places, number} pladser}}, {targetGroups}, {municipality}, fra {from}, {rateDkkPerDay} pr. døgn',
    en: '{places, plural, =1 {+1 place} other {+{places, number} places}}, {targetGroups}, {municipality}, from {from}, {rateDkkPerDay} per day',
  },
  'lever.supply.close-service': { da: 'Tilbud lukker', en: 'A service closes' },
  'lever.supply.close-service.hint': {
    da: 'Borgerne søger ledige pladser i tilbud til samme målgruppe; de, der ikke finder en, står uden plads.',
    en: 'Citizens look for free places in services for the same target group; those who find none are without a place.',
  },
  'field.supply.close-service.service': { da: 'Tilbud', en: 'Service' },
  'field.supply.close-service.date': { da: 'Første dag uden tilbuddet', en: 'First day without the service' },
  'said.supply.close-service': { da: '{service} lukker {date}', en: '{service} closes on {date}' },
  'lever.supply.resize-service': { da: 'Tilbud får nyt antal pladser', en: 'A service changes size' },
  'lever.supply.resize-service.hint': {
    da: 'Antallet af pladser i alt fra datoen. Besluttede planer, der kommer senere, lægges til.',
    en: 'The number of places in all from the date. Decided plans that come later are added.',
  },
  'field.supply.resize-service.service': { da: 'Tilbud', en: 'Service' },
  'field.supply.resize-service.places': { da: 'Pladser i alt', en: 'Places in all' },
  'field.supply.resize-service.date': { da: 'Fra', en: 'From' },
  'said.supply.resize-service': {
    da: '{service} har {places, plural, =1 {1 plads} other {{places, number} pladser}} fra {date}',
    en: '{service} has {places, plural, =1 {1 place} other {{places, number} places}} from {date}',
  },
  'lever.supply.retarget-service': { da: 'Tilbud skifter målgruppe', en: 'A service changes target groups' },
  'lever.supply.retarget-service.hint': {
    da: 'De borgere, der bor der, bliver. Pladserne tæller for de nye målgrupper fra datoen.',
    en: 'Citizens who live there stay. The places count for the new target groups from the date.',
  },
  'field.supply.retarget-service.service': { da: 'Tilbud', en: 'Service' },
  'field.supply.retarget-service.targetGroups': { da: 'Målgrupper', en: 'Target groups' },
  'field.supply.retarget-service.date': { da: 'Fra', en: 'From' },
  'said.supply.retarget-service': {
    da: '{service} tager imod {targetGroups} fra {date}',
    en: '{service} takes {targetGroups} from {date}',
  },
  'lever.supply.largest-buyer-leaves': { da: 'Største køber går', en: 'The largest buyer leaves' },
  'lever.supply.largest-buyer-leaves.hint': {
    da: 'Køberen tager sine borgere ud. Pladserne står tomme, og de øvrige betaler de faste udgifter. Er den største køber skjult, så antag en andel.',
    en: 'The buyer takes its citizens out. The places stand empty, and the others pay the fixed costs. Where the largest buyer is withheld, assume a share.',
  },
  'field.supply.largest-buyer-leaves.service': { da: 'Tilbud', en: 'Service' },
  'field.supply.largest-buyer-leaves.date': { da: 'Fra', en: 'From' },
  'field.supply.largest-buyer-leaves.share': { da: 'Andel, hvis den antages', en: 'Share, where assumed' },
  'said.supply.largest-buyer-leaves': {
    da: 'Den største køber af {service} går {date}{shareGiven, select, yes { med {share, number, share} af pladserne (antaget)} other {}}',
    en: 'The largest buyer of {service} leaves on {date}{shareGiven, select, yes { with {share, number, share} of the places (assumed)} other {}}',
  },
  'assumption-issue.horizon-out-of-reach': {
    da: 'Vælg et år fra {first} til {last}. Længere rækker prognosen ikke.',
    en: 'Choose a year from {first} to {last}. The forecast reaches no further.',
  },
  'assumption-issue.group-twice': {
    da: 'Målgruppen har allerede en vækst i dette scenarie. Ret den i stedet.',
    en: 'The target group already has a growth in this scenario. Change that one instead.',
  },
  'assumption-issue.need-not-known': {
    da: 'Målgruppens behov i dag er skjult eller ikke indberettet, så det kan ikke vokse. Vælg en anden.',
    en: 'The target group’s need today is withheld or not reported, so it cannot grow. Choose another.',
  },
  'assumption-issue.year-not-looked-at': {
    da: 'Vælg et år fra {first} til {last}, eller flyt scenariets sidste år.',
    en: 'Choose a year from {first} to {last}, or move the last year of the scenario.',
  },
  'assumption-issue.municipality-not-in-area': {
    da: 'Kommunen ligger uden for området. Vælg en af områdets kommuner.',
    en: 'The municipality lies outside the area. Choose one of the area.',
  },
  'assumption-issue.service-type-without-places': {
    da: 'Tilbudstypen har ingen pladser at åbne. Vælg en med pladser.',
    en: 'The service type has no places to open. Choose one that has.',
  },
  'assumption-issue.service-not-in-area': {
    da: 'Tilbuddet findes ikke i området i dag. Vælg et andet, eller åbn det først.',
    en: 'The service is not in the area today. Choose another, or open it first.',
  },
  'assumption-issue.service-not-open-yet': {
    da: 'Tilbuddet åbner først {from}. Vælg en senere dato.',
    en: 'The service opens only on {from}. Choose a later date.',
  },
  'assumption-issue.service-closed-before': {
    da: 'Tilbuddet er lukket fra {from}. Vælg en tidligere dato.',
    en: 'The service is closed from {from}. Choose an earlier date.',
  },
  'assumption-issue.service-twice': {
    da: 'Den største køber er allerede gået i dette scenarie. Fjern den ene.',
    en: 'The largest buyer has already left in this scenario. Remove one of the two.',
  },
  'assumption-issue.date-not-looked-at': {
    da: 'Vælg en dag fra {first} til {last}. Uden for den tid ændrer det intet, der vises.',
    en: 'Choose a day from {first} to {last}. Outside that time it changes nothing that is shown.',
  },
} as const satisfies Topic;
