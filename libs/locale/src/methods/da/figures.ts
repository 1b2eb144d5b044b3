import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag summer, medianer og kvartiler. */
export const figuresMethods = {
  median: {
    name: 'Median',
    question: 'Hvad er den midterste værdi?',
    formula:
      'Værdierne stilles op efter størrelse. Medianen er den midterste, eller midt imellem de to midterste, når der er et lige antal.',
    assumptions: ['Hver værdi tæller lige meget, uanset om kommunen er stor eller lille.'],
    limits: ['Den siger ikke, hvor forskellige værdierne er; se kvartilerne.'],
  },
  quantile: {
    name: 'Fraktil',
    question: 'Hvilken værdi ligger en given andel af værdierne under?',
    formula:
      'Værdierne stilles op efter størrelse, og fraktilen findes ved at gå den ønskede andel op ad rækken. Falder den mellem to værdier, tages en værdi imellem dem i samme forhold.',
    assumptions: ['Værdierne kan sammenlignes og tæller lige meget.'],
    limits: [
      'Med få værdier hviler svaret på en eller to af dem.',
      'Der findes flere regler for, hvad der gøres mellem to værdier; de giver lidt forskellige tal.',
    ],
  },
  quartiles: {
    name: 'Kvartiler',
    question: 'Inden for hvilke værdier ligger den midterste halvdel?',
    formula:
      'Nedre kvartil, median og øvre kvartil deler de ordnede værdier i fire lige store dele, regnet som fraktilerne 25, 50 og 75 pct.',
    assumptions: ['Værdierne kan sammenlignes og tæller lige meget.'],
    limits: ['Yderpunkterne ses ikke: en enkelt kommune langt fra de andre flytter ikke kvartilerne.'],
  },
  sumFigures: {
    name: 'Sum med manglende tal',
    question: 'Hvad er tallene tilsammen, når nogle af dem mangler?',
    formula:
      'Tallene lægges sammen. Mangler et af dem, mangler summen også, med den alvorligste af grundene, medmindre der bedes om summen af dem, der findes; den vises så som mindst så meget, sammen med antallet af manglende tal.',
    assumptions: [
      'Tal, der ikke er relevante, findes ikke og tæller hverken med i summen eller som manglende.',
    ],
    limits: [
      'En sum af nogle af tallene kan ikke sammenlignes med en sum af dem alle.',
      'Usikkerheden på tallene lægges ikke sammen.',
    ],
  },
  weightedMean: {
    name: 'Vægtet gennemsnit',
    question: 'Hvad er gennemsnittet, når nogle tal tæller mere end andre?',
    formula: 'Hvert tal ganges med sin vægt; summen deles med summen af vægtene.',
    assumptions: ['Vægtene siger, hvor meget hvert tal bør tælle, for eksempel antallet af pladser.'],
    limits: ['Et stort tilbud kan alene flytte gennemsnittet.'],
  },
  outerSum: {
    name: 'Sum med yderpunkter',
    question: 'Hvad er summen, og hvor langt kan den ligge fra det viste?',
    formula:
      'Tallene lægges sammen eller trækkes fra. Yderpunkterne får man, når hvert tal ligger yderst i sit interval.',
    assumptions: ['Tallene kan alle ligge yderst på samme tid.'],
    limits: ['Hænger tallene sammen, er intervallet bredere end nødvendigt, aldrig for smalt.'],
  },
} satisfies MethodTexts;
