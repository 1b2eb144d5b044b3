import type { MethodTexts } from '../method-text.ts';

/** Metoderne, der skelner tilfældighed fra fejl og forandring, når tallene er små. */
export const qualityMethods = {
  countLimits: {
    name: 'Grænser for et nyt antal',
    question:
      'Er det nye antal så anderledes end kommunens egne tidligere, at der bør knyttes en kommentar til?',
    formula:
      'Gennemsnittet af de tidligere antal med den spredning, som tilfældet giver, lagt sammen med usikkerheden på gennemsnittet. Har tallene hidtil svinget mere end tilfældigt, gøres spredningen tilsvarende større. 95 pct. af nye antal falder inden for grænserne, når intet er ændret.',
    assumptions: [
      'De tidligere antal er talt på samme måde som det nye.',
      'Med færre end fem tidligere antal regnes der med, at de kan svinge halvanden gang så meget som tilfældigt.',
    ],
    limits: [
      'Et antal uden for grænserne er ikke nødvendigvis en fejl, og et antal inden for kan godt være det.',
      'Tal, der er steget eller faldet jævnt i årevis, giver brede grænser.',
    ],
  },
  funnelLimits: {
    name: 'Tragtgrænser',
    question: 'Hvor langt fra det forventede kan en kommunes antal ligge alene ved tilfældighed?',
    formula:
      'De forhold mellem observeret og forventet antal, som en Poissonfordeling med det forventede antal gør rimelige: brede for små kommuner og smalle for store.',
    assumptions: [
      'Det forventede antal er rigtigt, og borgerne kommer uafhængigt af hinanden.',
      'Antallet varierer som hændelser gør; lange ophold varierer mindre fra år til år.',
    ],
    limits: [
      'Af tyve kommuner falder i snit én uden for 95-procentgrænserne, uden at noget er galt.',
      'Grænserne siger ikke, hvorfor en kommune ligger uden for.',
    ],
  },
  poissonLimits: {
    name: 'Eksakte grænser for et lille antal',
    question: 'Hvilke sande niveauer kan et observeret antal med rimelighed være udtryk for?',
    formula:
      'Det laveste og det højeste gennemsnit, hvor det observerede antal endnu ikke er usandsynligt. Regnes ud fra Poissonfordelingen selv og ikke fra en normalkurve, så grænserne også gælder for 0, 1 og 2.',
    assumptions: [
      'Antallet er hændelser i et tidsrum, for eksempel nye sager, som indtræffer uafhængigt af hinanden.',
    ],
    limits: [
      'For borgere i lange ophold er grænserne for brede, fordi de samme borgere tælles igen året efter.',
    ],
  },
} satisfies MethodTexts;
