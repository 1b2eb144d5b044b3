import type { Topic } from '../../texts/topic.ts';

/** Indicators of spending: name, unit, and what a reader must know to use them. */
export const spendingMeasures = {
  'measure.expenditure-per-inhabitant': { da: 'Udgift pr. indbygger', en: 'Expenditure per inhabitant' },
  'measure.expenditure-per-inhabitant.unit': { da: 'faste priser', en: 'fixed prices' },
  'measure.expenditure-per-inhabitant.definition': {
    da: 'Nettodriftsudgifter på hele det specialiserede område før statsrefusion, pr. indbygger.',
    en: 'Net operating expenditure on the whole specialised area before state refund, per inhabitant.',
  },
  'measure.expenditure-per-inhabitant.why': {
    da: 'Viser, hvor meget området fylder i kommunens økonomi.',
    en: 'Shows how much the area weighs in the municipality’s economy.',
  },
  'measure.expenditure-per-inhabitant.how': {
    da: 'Årets regnskab omregnet til faste priser og divideret med indbyggere 1. januar.',
    en: 'The accounts of the year in fixed prices divided by inhabitants on 1 January.',
  },
  'measure.expenditure-per-inhabitant.parts': {
    da: 'Tæller: nettodriftsudgift. Nævner: indbyggere i alle aldre.',
    en: 'Numerator: net operating expenditure. Denominator: inhabitants of all ages.',
  },
  'measure.expenditure-per-inhabitant.pitfalls': {
    da: 'Alderssammensætningen påvirker tallet. Konteringspraksis er ikke helt ens.',
    en: 'The age structure affects the figure. Bookkeeping practice differs somewhat.',
  },
  'measure.expenditure-per-adult': {
    da: 'Udgift pr. 18-64-årig',
    en: 'Expenditure per inhabitant aged 18–64',
  },
  'measure.expenditure-per-adult.unit': { da: 'faste priser', en: 'fixed prices' },
  'measure.expenditure-per-adult.definition': {
    da: 'Nettodriftsudgifter på det specialiserede voksenområde før statsrefusion, divideret med antal 18-64-årige.',
    en: 'Net operating expenditure on specialised services for adults before state refund, divided by inhabitants aged 18–64.',
  },
  'measure.expenditure-per-adult.why': {
    da: 'Det mest brugte mål for udgiftsniveauet på voksenområdet.',
    en: 'The most used measure of the level of spending on adults.',
  },
  'measure.expenditure-per-adult.how': {
    da: 'Årets regnskab omregnet til faste priser og divideret med 18-64-årige 1. januar.',
    en: 'The accounts of the year in fixed prices divided by inhabitants aged 18–64 on 1 January.',
  },
  'measure.expenditure-per-adult.parts': {
    da: 'Tæller: nettodriftsudgift, voksne. Nævner: 18-64-årige.',
    en: 'Numerator: net operating expenditure, adults. Denominator: inhabitants aged 18–64.',
  },
  'measure.expenditure-per-adult.pitfalls': {
    da: 'Borgere over 64 år er med i udgiften, men ikke i nævneren. Statsrefusion er ikke trukket fra.',
    en: 'Citizens over 64 are in the expenditure but not in the denominator. State refund is not subtracted.',
  },
  'measure.expenditure-per-child': { da: 'Udgift pr. 0-22-årig', en: 'Expenditure per inhabitant aged 0–22' },
  'measure.expenditure-per-child.unit': { da: 'faste priser', en: 'fixed prices' },
  'measure.expenditure-per-child.definition': {
    da: 'Nettodriftsudgifter til børn og unge med særlige behov før statsrefusion, divideret med antal 0-22-årige.',
    en: 'Net operating expenditure on children and young people with special needs before state refund, divided by inhabitants aged 0–22.',
  },
  'measure.expenditure-per-child.why': {
    da: 'Det mest brugte mål for udgiftsniveauet på børne- og ungeområdet.',
    en: 'The most used measure of the level of spending on children and young people.',
  },
  'measure.expenditure-per-child.how': {
    da: 'Årets regnskab omregnet til faste priser og divideret med 0-22-årige 1. januar.',
    en: 'The accounts of the year in fixed prices divided by inhabitants aged 0–22 on 1 January.',
  },
  'measure.expenditure-per-child.parts': {
    da: 'Tæller: nettodriftsudgift, børn og unge. Nævner: 0-22-årige.',
    en: 'Numerator: net operating expenditure, children and young people. Denominator: inhabitants aged 0–22.',
  },
  'measure.expenditure-per-child.pitfalls': {
    da: 'Få dyre forløb kan flytte tallet i en lille kommune.',
    en: 'A few expensive cases can move the figure in a small municipality.',
  },
  'measure.expenditure-per-pupil': {
    da: 'Udgift til specialundervisning pr. 6-25-årig',
    en: 'Special education per inhabitant aged 6–25',
  },
  'measure.expenditure-per-pupil.unit': { da: 'faste priser', en: 'fixed prices' },
  'measure.expenditure-per-pupil.definition': {
    da: 'Nettodriftsudgifter til specialundervisning divideret med antal 6-25-årige.',
    en: 'Net operating expenditure on special education divided by inhabitants aged 6–25.',
  },
  'measure.expenditure-per-pupil.why': {
    da: 'Viser, hvor meget kommunen bruger på specialskoler, STU og anden specialundervisning.',
    en: 'Shows how much the municipality spends on special schools, STU and other special education.',
  },
  'measure.expenditure-per-pupil.how': {
    da: 'Årets regnskab omregnet til faste priser og divideret med 6-25-årige 1. januar.',
    en: 'The accounts of the year in fixed prices divided by inhabitants aged 6–25 on 1 January.',
  },
  'measure.expenditure-per-pupil.parts': {
    da: 'Tæller: nettodriftsudgift, specialundervisning. Nævner: 6-25-årige.',
    en: 'Numerator: net operating expenditure, special education. Denominator: inhabitants aged 6–25.',
  },
  'measure.expenditure-per-pupil.pitfalls': {
    da: 'Støtte i almindelige klasser er ikke med.',
    en: 'Support in ordinary classes is not included.',
  },
  'measure.cost-per-adult-user': { da: 'Udgift pr. modtager, voksne', en: 'Cost per user, adults' },
  'measure.cost-per-adult-user.unit': { da: 'faste priser', en: 'fixed prices' },
  'measure.cost-per-adult-user.definition': {
    da: 'Nettodriftsudgifter på voksenområdet divideret med antal modtagere.',
    en: 'Net operating expenditure on adults divided by the number of users.',
  },
  'measure.cost-per-adult-user.why': {
    da: 'Skiller prisen fra antallet: er området dyrt, eller er der mange modtagere?',
    en: 'Separates price from number: is the area expensive, or are there many users?',
  },
  'measure.cost-per-adult-user.how': {
    da: 'Årets regnskab omregnet til faste priser og divideret med modtagere 31. december.',
    en: 'The accounts of the year in fixed prices divided by users on 31 December.',
  },
  'measure.cost-per-adult-user.parts': {
    da: 'Tæller: nettodriftsudgift, voksne. Nævner: modtagere på voksenområdet.',
    en: 'Numerator: net operating expenditure, adults. Denominator: users of services for adults.',
  },
  'measure.cost-per-adult-user.pitfalls': {
    da: 'Modtagere er talt én dag, udgiften dækker hele året. Sammensætningen af indsatser er forskellig.',
    en: 'Users are counted on one day, expenditure covers the whole year. The mix of services differs.',
  },
  'measure.cost-per-child-user': { da: 'Udgift pr. modtager, børn og unge', en: 'Cost per user, children' },
  'measure.cost-per-child-user.unit': { da: 'faste priser', en: 'fixed prices' },
  'measure.cost-per-child-user.definition': {
    da: 'Nettodriftsudgifter til børn og unge divideret med antal modtagere.',
    en: 'Net operating expenditure on children and young people divided by the number of users.',
  },
  'measure.cost-per-child-user.why': {
    da: 'Skiller prisen fra antallet: er området dyrt, eller er der mange modtagere?',
    en: 'Separates price from number: is the area expensive, or are there many users?',
  },
  'measure.cost-per-child-user.how': {
    da: 'Årets regnskab omregnet til faste priser og divideret med modtagere 31. december.',
    en: 'The accounts of the year in fixed prices divided by users on 31 December.',
  },
  'measure.cost-per-child-user.parts': {
    da: 'Tæller: nettodriftsudgift, børn og unge. Nævner: modtagere på børne- og ungeområdet.',
    en: 'Numerator: net operating expenditure, children and young people. Denominator: users of services for them.',
  },
  'measure.cost-per-child-user.pitfalls': {
    da: 'Få dyre forløb kan flytte tallet i en lille kommune.',
    en: 'A few expensive cases can move the figure in a small municipality.',
  },
  'measure.budget-deviation': { da: 'Afvigelse fra budgettet', en: 'Deviation from budget' },
  'measure.budget-deviation.unit': { da: 'af budgettet', en: 'of the budget' },
  'measure.budget-deviation.definition': {
    da: 'Hvor meget regnskabet er over eller under årets budget på hele det specialiserede område.',
    en: 'How much the accounts are above or below the year’s budget for the whole specialised area.',
  },
  'measure.budget-deviation.why': {
    da: 'Viser, hvor godt budgettet holdt. Budgetsikkerhed er et fælles ønske i området.',
    en: 'Shows how well the budget held. Budget certainty is a shared wish of the area.',
  },
  'measure.budget-deviation.how': {
    da: 'Regnskabet divideret med det oprindelige budget, minus 1. Løbende priser.',
    en: 'The accounts divided by the original budget, minus 1. Current prices.',
  },
  'measure.budget-deviation.parts': {
    da: 'Tæller: regnskab minus budget. Nævner: budget.',
    en: 'Numerator: accounts minus budget. Denominator: budget.',
  },
  'measure.budget-deviation.pitfalls': {
    da: 'Ét års afvigelse kan være tilfældig. Tillægsbevillinger i løbet af året er ikke regnet med.',
    en: 'One year’s deviation can be chance. Supplementary grants during the year are not counted.',
  },
} as const satisfies Topic;
