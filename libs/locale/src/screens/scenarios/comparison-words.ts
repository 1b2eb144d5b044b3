import type { Topic } from '../../texts/topic.ts';

/** Scenarier: up to three scenarios side by side. */
export const comparisonWords = {
  'comparison.title': { da: 'Sammenlign scenarier', en: 'Compare scenarios' },
  'comparison.choose': { da: 'Vælg to eller tre scenarier', en: 'Choose two or three scenarios' },
  'comparison.chooseHelp': {
    da: 'Gå til listen, og sæt mærke ved dem, der skal holdes op mod hinanden.',
    en: 'Go to the list and tick those to be held against each other.',
  },
  'comparison.question': { da: 'Hvad adskiller scenarierne?', en: 'What sets the scenarios apart?' },
  'comparison.guard': { da: 'Før du sammenligner', en: 'Before you compare' },
  'comparison.outcomes': { da: 'Hvad de giver', en: 'What they give' },
  'comparison.outcomesTitle': { da: 'Resultater ved siden af hinanden', en: 'Outcomes side by side' },
  'comparison.outcomesSub': {
    da: 'Hvert resultat i hvert scenarie og i basis; forskelle i antagelser står nedenfor.',
    en: 'Each outcome in each scenario and in its base; differences in assumptions are below.',
  },
  'comparison.outcomeNamed': { da: '{outcome} ({when})', en: '{outcome} ({when})' },
  'comparison.slopeTitle': {
    da: 'Fra basis til scenarie: {outcome}',
    en: 'From base to scenario: {outcome}',
  },
  'comparison.slopeSub': {
    da: '{outcome} i basis og i hvert scenarie.',
    en: '{outcome} in the base and in each scenario.',
  },
  'comparison.slopeRead': {
    da: 'Hver linje er et scenarie: fra basis til venstre til scenariet til højre.',
    en: 'Each line is a scenario: from its base at the left to the scenario at the right.',
  },
  'comparison.differences': { da: 'Hvor antagelserne er forskellige', en: 'Where the assumptions differ' },
  'comparison.noDifferences': { da: 'Alle antagelser er ens.', en: 'All assumptions are the same.' },
  'comparison.differencesCaption': {
    da: 'Kun antagelser, der ikke er ens i alle scenarierne',
    en: 'Only assumptions that are not the same in all scenarios',
  },
  'comparison.differs': { da: 'forskellig', en: 'differs' },
  'comparison.notAssumed': { da: 'ikke antaget', en: 'not assumed' },
  'comparison.nth': { da: '{name} (nr. {n, number})', en: '{name} (no. {n, number})' },
  'comparison.effect.withholds': { da: 'Kan ikke sammenlignes', en: 'Cannot be compared' },
  'comparison.effect.bridged': { da: 'Læg mærke til', en: 'Note' },
  'guard.kinds-differ': {
    da: 'Scenarierne er af forskellig slags og har ikke de samme resultater. Vælg scenarier af samme slags.',
    en: 'The scenarios are of different kinds and do not have the same outcomes. Choose scenarios of one kind.',
  },
  'guard.editions-differ': {
    da: 'Scenarierne bygger på forskellige udgivelser. Genberegn det ældste på nye tal, og sammenlign kopien.',
    en: 'The scenarios rest on different editions. Recalculate the older one on new figures and compare the copy.',
  },
  'guard.areas-differ': {
    da: 'Scenarierne handler om forskellige områder. Lav en kopi af det ene med samme område.',
    en: 'The scenarios are about different areas. Make a copy of one of them with the same area.',
  },
  'guard.horizons-differ': {
    da: 'Scenarierne ser forskelligt langt frem. Ret det ene, så de ender i samme år.',
    en: 'The scenarios look ahead to different years. Change one of them so that they end in the same year.',
  },
  'guard.methods-differ': {
    da: 'Scenarierne er regnet med forskellige udgaver af metoderne. Gem det ældste igen, så det regnes med de nyeste.',
    en: 'The scenarios were calculated with different versions of the methods. Save the older one again so that it uses the newest.',
  },
  'guard.seeds-differ': {
    da: 'Scenarierne har hvert sit frø, så små forskelle kan komme af lodtrækningen. Giv dem samme frø for at undgå det.',
    en: 'The scenarios have different seeds, so small differences may come from the draws. Give them the same seed to avoid that.',
  },
  'guard.result-missing': {
    da: 'Mindst ét af scenarierne er ikke beregnet endnu. Åbn det, og vælg Beregn.',
    en: 'At least one of the scenarios has not been calculated yet. Open it and choose Calculate.',
  },
  'guard.recalculated': {
    da: 'Det ældste scenarie er her regnet på de samme tal som det nyeste, så de kan sammenlignes.',
    en: 'The older scenario is here calculated on the same figures as the newest, so that they can be compared.',
  },
} as const satisfies Topic;
