import type { Topic } from '../../texts/topic.ts';

/** Glossary: money, the framework agreement and its bodies. */
export const glossaryAgreement = {
  'glossary.takst.term': { da: 'Takst', en: 'Rate' },
  'glossary.takst.definition': {
    da: 'Prisen pr. plads pr. døgn, som køberen betaler.',
    en: 'The price per place per day that the buyer pays.',
  },
  'glossary.takstbelagt.term': { da: 'Takstbelagt', en: 'Rate-financed' },
  'glossary.takstbelagt.definition': {
    da: 'Et tilbud, der betales med takster i stedet for en fast ramme.',
    en: 'A service paid for by rates instead of a fixed budget.',
  },
  'glossary.efterregulering.term': { da: 'Efterregulering', en: 'After-regulation' },
  'glossary.efterregulering.definition': {
    da: 'Et over- eller underskud på et tilbud, der lægges ind i en senere takst.',
    en: 'A surplus or deficit of a service carried into a later rate.',
  },
  'glossary.regnskab.term': { da: 'Regnskab', en: 'Accounts' },
  'glossary.regnskab.definition': {
    da: 'Det, der faktisk er brugt i året.',
    en: 'What was actually spent in the year.',
  },
  'glossary.budget.term': { da: 'Budget', en: 'Budget' },
  'glossary.budget.definition': {
    da: 'Det, der er planlagt brugt i året. Korrigeret budget er budgettet med årets ændringer.',
    en: 'What is planned to be spent in the year. The adjusted budget includes changes made during the year.',
  },
  'glossary.serviceramme.term': { da: 'Serviceramme', en: 'Service-expenditure frame' },
  'glossary.serviceramme.definition': {
    da: 'Det beløb, kommunerne tilsammen må bruge på service efter aftale med staten.',
    en: 'The amount municipalities together may spend on services under the agreement with the state.',
  },
  'glossary.pl.term': { da: 'Pris- og lønindeks (PL)', en: 'Price and wage index (PL)' },
  'glossary.pl.definition': {
    da: 'Bruges til at omregne beløb til samme års priser. 2024-pl betyder prisniveauet i 2024.',
    en: 'Used to convert amounts to the prices of one year. 2024-pl means the price level of 2024.',
  },
  'glossary.faste-priser.term': { da: 'Faste priser', en: 'Fixed prices' },
  'glossary.faste-priser.definition': {
    da: 'Beløb omregnet til ét års prisniveau, så år kan sammenlignes.',
    en: 'Amounts converted to the price level of one year, so that years can be compared.',
  },
  'glossary.rammeaftale.term': { da: 'Rammeaftale', en: 'Framework agreement' },
  'glossary.rammeaftale.definition': {
    da: 'Kommunernes og regionens aftale om de specialiserede tilbud. Har en udviklingsdel og en styringsdel.',
    en: 'The agreement of the municipalities and the region on specialised services. It has a development part and a steering part.',
  },
  'glossary.udviklingsdel.term': { da: 'Udviklingsdel', en: 'Development part' },
  'glossary.udviklingsdel.definition': {
    da: 'Den del af rammeaftalen, der handler om behov, tilbud og faglig udvikling.',
    en: 'The part of the framework agreement on need, services and professional development.',
  },
  'glossary.styringsdel.term': { da: 'Styringsdel', en: 'Steering part' },
  'glossary.styringsdel.definition': {
    da: 'Den del af rammeaftalen, der handler om takster, betaling og kapacitet.',
    en: 'The part of the framework agreement on rates, payment and capacity.',
  },
  'glossary.kkr.term': { da: 'KKR', en: 'KKR' },
  'glossary.kkr.definition': {
    da: 'Kommunekontaktrådet, hvor kommunerne i en region mødes politisk.',
    en: 'The regional municipal council, where a region’s municipalities meet politically.',
  },
  'glossary.k29.term': { da: 'K29', en: 'K29' },
  'glossary.k29.definition': {
    da: 'De 29 kommunaldirektører i Hovedstaden.',
    en: 'The 29 municipal chief executives of the Capital Region.',
  },
  'glossary.embedsmandsudvalg.term': { da: 'Embedsmandsudvalg', en: 'Officials’ committee' },
  'glossary.embedsmandsudvalg.definition': {
    da: 'Direktører fra kommunerne, der forbereder sager for KKR og K29.',
    en: 'Directors from the municipalities who prepare items for KKR and K29.',
  },
  'glossary.forsyningsforpligtelse.term': { da: 'Forsyningsforpligtelse', en: 'Supply duty' },
  'glossary.forsyningsforpligtelse.definition': {
    da: 'Kommunens pligt til at sørge for, at der er de tilbud, borgerne har ret til.',
    en: 'The municipality’s duty to see that the services citizens are entitled to exist.',
  },
  'glossary.afspecialisering.term': { da: 'Afspecialisering', en: 'De-specialisation' },
  'glossary.afspecialisering.definition': {
    da: 'Når specialiserede tilbud forsvinder eller bliver mere almene.',
    en: 'When specialised services disappear or become more general.',
  },
  'glossary.central-udmelding.term': { da: 'Central udmelding', en: 'National call on a target group' },
  'glossary.central-udmelding.definition': {
    da: 'Staten beder kommunerne redegøre for tilbud til en bestemt målgruppe.',
    en: 'The state asks municipalities to account for services for a certain target group.',
  },
  'glossary.driftspaalaeg.term': { da: 'Driftspålæg', en: 'Operating order' },
  'glossary.driftspaalaeg.definition': {
    da: 'Staten pålægger en kommune eller region at drive et tilbud.',
    en: 'The state orders a municipality or region to run a service.',
  },
  'glossary.socialtilsyn.term': { da: 'Socialtilsyn', en: 'Social supervision authority' },
  'glossary.socialtilsyn.definition': {
    da: 'Den myndighed, der godkender tilbud og fører tilsyn med dem.',
    en: 'The authority that approves services and supervises them.',
  },
  'glossary.ankestyrelsen.term': { da: 'Ankestyrelsen', en: 'National appeals board' },
  'glossary.ankestyrelsen.definition': {
    da: 'Klageinstans for afgørelser på socialområdet.',
    en: 'The board that hears appeals in social matters.',
  },
  'glossary.udgave.term': { da: 'Udgave', en: 'Edition' },
  'glossary.udgave.definition': {
    da: 'En offentliggjort samling af tal, der aldrig ændres. Nye tal kommer i en ny udgave.',
    en: 'A published collection of figures that never changes. New figures come in a new edition.',
  },
} as const satisfies Topic;
