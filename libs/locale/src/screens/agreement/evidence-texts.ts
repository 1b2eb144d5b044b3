import type { Topic } from '../../texts/topic.ts';

/** Frozen evidence: the decision page, and "Føj til beslutning" of a figure. */
export const agreementEvidence = {
  'evidence.add': { da: 'Føj til beslutning', en: 'Add to a decision' },
  'evidence.add.title': { da: 'Føj tallene til en beslutning', en: 'Add the figures to a decision' },
  'evidence.add.lead': {
    da: 'Tallene fryses, som de er i udgave {edition}. Nye udgaver ændrer dem ikke.',
    en: 'The figures are frozen as they are in edition {edition}. Later editions do not change them.',
  },
  'evidence.add.decision': { da: 'Beslutning', en: 'Decision' },
  'evidence.add.choose': { da: 'Vælg beslutning', en: 'Choose a decision' },
  'evidence.add.option': { da: '{agreement}: {title}', en: '{agreement}: {title}' },
  'evidence.add.note': { da: 'Hvorfor hører tallene til her?', en: 'Why do the figures belong here?' },
  'evidence.add.noteHint': {
    da: 'Én sætning, som kan læses sammen med tallene.',
    en: 'One sentence that is read with the figures.',
  },
  'evidence.add.save': { da: 'Frys og tilføj', en: 'Freeze and add' },
  'evidence.add.none': {
    da: 'Der er ingen beslutninger at føje tal til. En vedtaget aftale kan ikke ændres.',
    en: 'There are no decisions to add figures to. A decided agreement cannot be changed.',
  },
  'evidence.add.working': {
    da: 'Tallene er ikke udgivet endnu og kan ikke fryses.',
    en: 'The figures are not published yet and cannot be frozen.',
  },
  'evidence.add.needsDecision': { da: 'Vælg beslutningen.', en: 'Choose the decision.' },
  'evidence.add.needsNote': { da: 'Skriv, hvorfor tallene hører til.', en: 'Write why the figures belong.' },
  'evidence.add.done': { da: 'Tallene er frosset og tilføjet.', en: 'The figures are frozen and added.' },
  'evidence.add.see': { da: 'Se beslutningen', en: 'See the decision' },
  'evidence.add.close': { da: 'Luk', en: 'Close' },
  'evidence.section': { da: 'Tallene bag beslutningen', en: 'The figures behind the decision' },
  'evidence.none': {
    da: 'Der er ikke føjet tal til beslutningen.',
    en: 'No figures have been added to the decision.',
  },
  'evidence.noneHelp': {
    da: 'Sekretariatet kan føje tal til fra »Føj til beslutning« under enhver figur.',
    en: 'The secretariat adds figures from “Add to a decision” under any figure.',
  },
  'evidence.frozen': {
    da: 'Frosset {date} fra udgave {edition}',
    en: 'Frozen on {date} from edition {edition}',
  },
  'evidence.methods': { da: 'Metoder', en: 'Methods' },
  'evidence.seed': { da: 'Frø for tilfældige tal', en: 'Seed of random numbers' },
  'evidence.request': { da: 'Spørgsmålet til API’et', en: 'The question to the API' },
  'evidence.parameters': { da: 'Valg', en: 'Choices' },
  'evidence.edition': { da: 'Udgave', en: 'Edition' },
  'evidence.hash': { da: 'Fingeraftryk (SHA-256)', en: 'Fingerprint (SHA-256)' },
  'evidence.coverage': {
    da: 'Manglede, da tallene blev frosset',
    en: 'Missing when the figures were frozen',
  },
  'evidence.coverageAll': { da: 'Ingen: alle havde indberettet', en: 'None: everybody had reported' },
  'evidence.coverageSome': {
    da: '{reported, number} af {expected, number} havde indberettet; mangler {names}',
    en: '{reported, number} of {expected, number} had reported; missing {names}',
  },
  'evidence.by': { da: 'Tilføjet af', en: 'Added by' },
  'evidence.table': { da: '{title}, frosne tal', en: '{title}, frozen figures' },
  'evidence.figures': {
    da: 'Vis de frosne tal ({n, plural, =1 {1 række} other {{n, number} rækker}})',
    en: 'Show the frozen figures ({n, plural, =1 {1 row} other {{n, number} rows}})',
  },
  'evidence.first': {
    da: 'Her ses de første {n, number} af {of, number} rækker.',
    en: 'These are the first {n, number} of {of, number} rows.',
  },
  'evidence.details': { da: 'Hvad tallene bygger på', en: 'What the figures rest on' },
  'evidence.since': { da: 'Hvad er sket siden?', en: 'What has happened since?' },
  'evidence.since.none': {
    da: 'Der er ikke udgivet nye tal siden.',
    en: 'No new figures have been published since.',
  },
  'evidence.since.same': {
    da: 'Nye tal i udgave {edition}: de er uændrede.',
    en: 'New figures in edition {edition}: they are unchanged.',
  },
  'evidence.since.differs': {
    da: 'Nye tal i udgave {edition}: de er ikke længere de samme.',
    en: 'New figures in edition {edition}: they are no longer the same.',
  },
  'evidence.since.caution': {
    da: 'En forskel viser ikke, at beslutningen er årsagen.',
    en: 'A difference does not show that the decision is the cause.',
  },
  'evidence.check': { da: 'Regn tallene igen', en: 'Calculate the figures again' },
  'evidence.checking': { da: 'Regner …', en: 'Calculating …' },
  'evidence.check.identical': {
    da: 'Genberegnet nu: hver eneste byte er den samme.',
    en: 'Calculated again now: every single byte is the same.',
  },
  'evidence.check.differs': {
    da: 'Genberegnet nu: svaret er ikke det samme. Forskellen er i {parts}.',
    en: 'Calculated again now: the answer is not the same. The difference is in {parts}.',
  },
  'evidence.check.part.edition': { da: 'udgavens fingeraftryk', en: 'the fingerprint of the edition' },
  'evidence.check.part.methods': { da: 'metoderne', en: 'the methods' },
  'evidence.check.part.figures': { da: 'tallene', en: 'the figures' },
  'evidence.check.part.words': { da: 'det, der står ved tallene', en: 'what stands beside the figures' },
  'evidence.remove': { da: 'Fjern', en: 'Remove' },
  'evidence.openPage': { da: 'Hent svaret som fil', en: 'Get the answer as a file' },
  'decision.back': { da: 'Tilbage til rammeaftalen', en: 'Back to the agreement' },
  'decision.unknown': { da: 'Beslutningen findes ikke.', en: 'There is no such decision.' },
  'decision.fixed': {
    da: 'Aftalen er vedtaget. Hverken beslutningen eller tallene bag den kan ændres.',
    en: 'The agreement is decided. Neither the decision nor the figures behind it can be changed.',
  },
  'decision.open': {
    da: 'Aftalen er ikke vedtaget endnu; teksten kan stadig blive ændret.',
    en: 'The agreement is not decided yet; the text may still change.',
  },
  'decision.text': { da: 'Hvad der er besluttet', en: 'What is decided' },
} as const satisfies Topic;
