import type { Topic } from '../texts/topic.ts';

/** How to read each figure of Overblik, Mangler, Tilbudsvifte and Økonomi: two sentences and one worked example. */
export const methodNotes = {
  'method.tile-grid.read': {
    da: 'Hvert felt er en kommune og ligger omtrent som på landkortet. Mørkere farve betyder et højere tal, og tallet står i feltet.',
    en: 'Each tile is a municipality and lies roughly as on the map. A darker colour means a higher figure, and the figure is printed in the tile.',
  },
  'method.tile-grid.example': {
    da: '{municipality} har {value} og ligger i {className}.',
    en: '{municipality} has {value} and is in the {className}.',
  },
  'method.dot-strip.read': {
    da: 'Hver prik er en kommune, og jo længere til højre, jo højere tal. Ruden er din kommune, og stregen er medianen: halvdelen ligger under og halvdelen over.',
    en: 'Each dot is a municipality, and the further right, the higher the figure. The diamond is your municipality, and the line is the median: half lie below and half above.',
  },
  'method.dot-strip.example': {
    da: '{municipality} har {value}. Medianen i {area} er {median}.',
    en: '{municipality} has {value}. The median of {area} is {median}.',
  },
  'method.gap-matrix.read': {
    da: 'Hvert felt viser pladser minus nødvendige pladser. Minus og orange betyder mangel, plus og blå betyder overskud.',
    en: 'Each cell shows places minus required places. Minus and orange mean a shortage, plus and blue a surplus.',
  },
  'method.gap-matrix.example': {
    da: '{targetGroup} i {area}: {places, number} pladser minus {required, number} nødvendige giver {gap, number, signed}.',
    en: '{targetGroup} in {area}: {places, number} places minus {required, number} required gives {gap, number, signed}.',
  },
  'method.gap-dumbbell.read': {
    da: 'Den hule prik er pladser, den fyldte er behov, og stregen mellem dem er forskellen. Den tynde streg om behovet viser, hvor usikkert det er.',
    en: 'The hollow dot is places, the filled one is need, and the line between them is the gap. The thin line around need shows how uncertain it is.',
  },
  'method.gap-dumbbell.example': {
    da: '{municipality} har {places, number} pladser og et behov på {need, number}.',
    en: '{municipality} has {places, number} places and a need of {need, number}.',
  },
  'method.gap-dotplot.read': {
    da: 'De {N, number} prikker er lige sandsynlige udfald. Tæl prikkerne på den ene side af stregen for at se, hvor sikker manglen er.',
    en: 'The {N, number} dots are equally likely outcomes. Count the dots on one side of the line to see how certain the shortage is.',
  },
  'method.gap-dotplot.example': {
    da: 'I {n, number} af {N, number} udfald mangler der pladser.',
    en: 'In {n, number} of {N, number} outcomes, places are missing.',
  },
  'method.gap-lines.read': {
    da: 'Den tykke linje er behovet, og båndet viser usikkerheden. Trappelinjen er pladserne: ligger behovet over den, mangler der pladser.',
    en: 'The thick line is need, and the band shows the uncertainty. The step line is places: where need is above it, places are missing.',
  },
  'method.gap-lines.example': {
    da: 'I {year} er behovet {need, number} og pladserne {places, number}.',
    en: 'In {year}, need is {need, number} and there are {places, number} places.',
  },
  'method.range-matrix.read': {
    da: 'Hver cirkel viser, hvor mange tilbud der findes til målgruppen. En tom cirkel betyder, at der ingen er.',
    en: 'Each circle shows how many services there are for the target group. An empty circle means that there are none.',
  },
  'method.range-matrix.example': {
    da: '{targetGroup} har {n, plural, =0 {ingen tilbud} other {# tilbud}} af typen {serviceType}.',
    en: '{targetGroup} has {n, plural, =0 {no services} =1 {1 service} other {# services}} of the type {serviceType}.',
  },
  'method.service-places.read': {
    da: 'Linjen er belagte pladser, og trappelinjen er godkendte pladser. Afstanden mellem dem er det, der kan være ledigt.',
    en: 'The line is occupied places, and the step line is approved places. The distance between them is what may be free.',
  },
  'method.service-places.example': {
    da: 'I {period} var {occupied, number} af {places, number} pladser belagt.',
    en: 'In {period}, {occupied, number} of {places, number} places were occupied.',
  },
  'method.buyer-bars.read': {
    da: 'Hver bjælke er en køber, den største øverst. Købere med få borgere er lagt sammen, så ingen kan genkendes.',
    en: 'Each bar is a buyer, the largest at the top. Buyers with few citizens are pooled so that nobody can be recognised.',
  },
  'method.buyer-bars.example': {
    da: '{municipality} bruger {value} af pladserne.',
    en: '{municipality} uses {value} of the places.',
  },
  'method.cost-line.read': {
    da: 'Den tykke linje er din kommune, og den stiplede er medianen for de andre. I faste priser er den almindelige pris- og lønudvikling regnet fra.',
    en: 'The thick line is your municipality, and the dashed one is the median of the others. In fixed prices, general price and wage development is taken out.',
  },
  'method.cost-line.example': {
    da: '{municipality} brugte {amount, number, money} i {year}.',
    en: '{municipality} spent {amount, number, money} in {year}.',
  },
  'method.cost-waterfall.read': {
    da: 'Første og sidste søjle er udgiften i de to år. Søjlerne imellem er de led, ændringen kan deles i, og de giver tilsammen hele ændringen.',
    en: 'The first and last bars are expenditure in the two years. The bars between are the terms the change can be split into, and they add up to the whole change.',
  },
  'method.cost-waterfall.example': {
    da: 'Leddet “{effect}” svarer til {amount}.',
    en: 'The term “{effect}” corresponds to {amount}.',
  },
  'method.cost-scatter.read': {
    da: 'Længere til højre betyder flere modtagere, højere oppe betyder højere udgift pr. modtager. Kommuner på samme kurve bruger det samme pr. indbygger.',
    en: 'Further right means more recipients, higher up means higher expenditure per recipient. Municipalities on the same curve spend the same per inhabitant.',
  },
  'method.cost-scatter.example': {
    da: '{municipality}: {users, number} modtagere pr. 1.000 indbyggere og {perUser, number, money} pr. modtager.',
    en: '{municipality}: {users, number} recipients per 1,000 inhabitants and {perUser, number, money} per recipient.',
  },
  'method.rate-strip.read': {
    da: 'Hver prik er et tilbuds takst, og stregen er aftalens mål. Takster under stregen ligger inden for aftalen.',
    en: 'Each dot is the rate of one service, and the line is the agreement’s target. Rates below the line are within the agreement.',
  },
  'method.rate-strip.example': {
    da: '{service} koster {amount, number, money} pr. døgn.',
    en: '{service} costs {amount, number, money} per day.',
  },
} as const satisfies Topic;
