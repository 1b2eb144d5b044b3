import type { Topic } from '../../texts/topic.ts';

/** What the figures of a supply scenario say. */
export const supplyFigureWords = {
  'supplyFigure.needSection': { da: 'Har vi plads nok?', en: 'Do we have enough places?' },
  'supplyFigure.serviceSection': { da: 'Hvad sker der med tilbuddene?', en: 'What happens to the services?' },
  'supplyFigure.buyerSection': {
    da: 'Hvem betaler, og hvem skal flytte?',
    en: 'Who pays, and who must move?',
  },
  'supplyFigure.goalSection': { da: 'Hvor mange pladser skal der til?', en: 'How many places does it take?' },
  'supplyFigure.base': { da: 'Basis', en: 'Base' },
  'supplyFigure.scenario': { da: 'Scenariet', en: 'The scenario' },
  'supplyFigure.difference': { da: 'Forskel', en: 'Difference' },
  'supplyFigure.others': { da: 'Øvrige (skjult hver for sig)', en: 'Others (withheld one by one)' },
  'supplyFigure.assumedBuyer': {
    da: 'Den største køber (antaget andel)',
    en: 'The largest buyer (assumed share)',
  },
  'supplyFigure.unitPlaces': { da: 'pladser', en: 'places' },
  'supplyFigure.unitCitizens': { da: 'borgere', en: 'citizens' },
  'supplyFigure.unitPercent': { da: 'procent', en: 'per cent' },
  'supplyFigure.unitMillion': { da: 'mio. kr. om året', en: 'DKK million a year' },
  'supplyFigure.yes': { da: 'ja', en: 'yes' },
  'supplyFigure.no': { da: 'nej', en: 'no' },
  'supplyFigure.basis.counted': { da: 'indberettet', en: 'reported' },
  'supplyFigure.basis.forecast': { da: 'prognose', en: 'forecast' },
  'supplyFigure.basis.held': { da: 'holdt fast', en: 'held' },
  'supplyFigure.basis.assumed': { da: 'egen vækst', en: 'own growth' },
  'supplyFigure.basis.unknown': { da: 'ikke kendt', en: 'not known' },
  'supplyFigure.effect.opens': { da: 'åbner', en: 'opens' },
  'supplyFigure.effect.closes': { da: 'lukker', en: 'closes' },
  'supplyFigure.effect.resized': { da: 'nyt antal pladser', en: 'new number of places' },
  'supplyFigure.effect.retargeted': { da: 'nye målgrupper', en: 'new target groups' },
  'supplyFigure.effect.loses-buyer': { da: 'mister sin største køber', en: 'loses its largest buyer' },
  'supplyFigure.effect.takes-more': { da: 'tager imod flere', en: 'takes more citizens' },
  'supplyFigure.effect.must-move': { da: 'skal finde en anden plads', en: 'must find another place' },
  'supplyFigure.effect.pays-more': { da: 'betaler en anden takst', en: 'pays another rate' },
  'supplyFigure.panelsEyebrow': {
    da: 'Behov og pladser med scenariet',
    en: 'Need and places with the scenario',
  },
  'supplyFigure.panelsSub': {
    da: '{area}. Behov er borgere i tilbud og på venteliste; trappen er pladser ved årets udgang med scenariet.',
    en: '{area}. Need is citizens in services and waiting; the steps are places at the end of the year with the scenario.',
  },
  'supplyFigure.panelValue': {
    da: 'Behov {need} i {year} · {scenario} pladser, {base} i basis',
    en: 'Need {need} in {year} · {scenario} places, {base} in the base',
  },
  'supplyFigure.need': { da: 'Behov', en: 'Need' },
  'supplyFigure.range': { da: '80 % sikkerhed eller antaget spænd', en: '80% certainty or assumed range' },
  'supplyFigure.counted': { da: 'Indberettet', en: 'Reported' },
  'supplyFigure.places': { da: 'Pladser, scenariet', en: 'Places, the scenario' },
  'supplyFigure.start': { da: 'prognose', en: 'forecast' },
  'supplyFigure.readPanels': {
    da: 'Når båndet ligger over trappen, er der flere borgere end pladser. Målgrupper, som scenariet ændrer, står først. Kun målgrupper af nogenlunde samme størrelse har samme akse.',
    en: 'Where the band lies above the steps, there are more citizens than places. Groups that the scenario changes come first. Only groups of about the same size share an axis.',
  },
  'supplyFigure.morePanels': {
    da: 'Figuren viser {n, number} målgrupper; tabellen har alle.',
    en: 'The figure shows {n, number} target groups; the table has all.',
  },
  'supplyFigure.gapsEyebrow': { da: 'Manglende pladser pr. målgruppe', en: 'Missing places by target group' },
  'supplyFigure.gapsSub': {
    da: '{area}, {year}. Nødvendige pladser ved den planlagte belægning minus de pladser, målgruppen har; delte pladser tæller én gang.',
    en: '{area}, {year}. Required places at the planned occupancy minus the places of the group; shared places count once.',
  },
  'supplyFigure.readGaps': {
    da: 'Den åbne prik er basis, den fyldte er scenariet. Ligger den fyldte til venstre, mangler der færre pladser.',
    en: 'The open dot is the base, the filled one the scenario. Where the filled one is to the left, fewer places are missing.',
  },
  'supplyFigure.readCost': {
    da: 'Udgiften er købernes udgift til områdets tilbud med de nyeste takster. Borgere uden plads koster intet her, så en lukning kan se billig ud.',
    en: 'The cost is what buyers pay for the area’s services at the newest rates. Citizens without a place cost nothing here, so that a closure can look cheap.',
  },
  'supplyFigure.noGaps': {
    da: 'Ingen målgruppe, hvis behov kan vises, mangler pladser.',
    en: 'No target group whose need can be shown is short of places.',
  },
  'supplyFigure.servicesEyebrow': {
    da: 'Belægning i de tilbud, der ændres',
    en: 'Occupancy of the services that change',
  },
  'supplyFigure.servicesSub': {
    da: '{year}. I basis holdes den indberettede belægning fast. Borgere uden plads kommer kun i nye pladser.',
    en: '{year}. In the base the reported occupancy is held. Citizens who wait come into new places only.',
  },
  'supplyFigure.servicesHeadline': {
    da: '{n, plural, =1 {Ét tilbud ændres} other {{n, number} tilbud ændres}}{more, plural, =0 {} other { og {more, number} tager imod flere}}; områdets belægning går fra {base, number, share} til {scenario, number, share}.',
    en: '{n, plural, =1 {One service changes} other {{n, number} services change}}{more, plural, =0 {} =1 { and one takes more} other { and {more, number} take more}}; occupancy in the area goes from {base, number, share} to {scenario, number, share}.',
  },
  'supplyFigure.servicesSame': {
    da: '{n, plural, =1 {Ét tilbud ændres} other {{n, number} tilbud ændres}}{more, plural, =0 {} other { og {more, number} tager imod flere}}; områdets belægning er fortsat {base, number, share}.',
    en: '{n, plural, =1 {One service changes} other {{n, number} services change}}{more, plural, =0 {} =1 { and one takes more} other { and {more, number} take more}}; occupancy in the area is still {base, number, share}.',
  },
  'supplyFigure.servicesOnly': {
    da: '{n, plural, =0 {Ingen tilbud ændres.} =1 {Ét tilbud ændres.} other {{n, number} tilbud ændres.}}',
    en: '{n, plural, =0 {No service changes.} =1 {One service changes.} other {{n, number} services change.}}',
  },
  'supplyFigure.readServices': {
    da: 'Borgere, der mister en plads, flytter først til ledige pladser i tilbud til samme målgruppe, i forhold til hvor mange der søger. Resten af nye pladser går til dem, der venter.',
    en: 'Citizens who lose a place move first to free places in services for the same group, in proportion to how many look. The rest of new places goes to those who wait.',
  },
  'supplyFigure.buyersEyebrow': {
    da: 'Udgift til de pladser, scenariet rører',
    en: 'Cost of the places that the scenario touches',
  },
  'supplyFigure.buyersSub': {
    da: '{year}, nyeste takster. Borgere, der flytter, koster taksten dér, hvor de kommer hen; de, der står uden plads, koster intet her.',
    en: '{year}, newest rates. Citizens who move cost the rate of where they go; those without a place cost nothing here.',
  },
  'supplyFigure.readBuyers': {
    da: 'Nye pladser er fordelt efter indbyggere i målgruppens alder, for ingen ved, hvem der køber dem.',
    en: 'New places are dealt out by inhabitants of the group’s ages, since nobody knows who will buy them.',
  },
  'supplyFigure.noteMayBeHidden': {
    da: 'En kommune, der kan være blandt de skjulte købere, har intet tal.',
    en: 'A municipality that may be among the withheld buyers has no figure.',
  },
  'supplyFigure.rippleEyebrow': {
    da: 'Borgere, der skal finde en anden plads',
    en: 'Citizens who must find another place',
  },
  'supplyFigure.rippleSub': {
    da: '{year}, efter køber. Pladser, der er ledige i dag i områdets tilbud til samme målgruppe, kan tage imod.',
    en: '{year}, by buyer. Places free today in the area’s services for the same group can take them.',
  },
  'supplyFigure.rippleText': {
    da: '{citizens, number} borgere, {without, number} uden plads',
    en: '{citizens, number} citizens, {without, number} without a place',
  },
  'supplyFigure.noRipple': { da: 'Ingen skal flytte.', en: 'Nobody must move.' },
  'supplyFigure.readRipple': {
    da: 'Tallene er regnet af områdets belægning og købernes offentliggjorte andele af tilbuddet.',
    en: 'The figures are calculated from the reported occupancy and the buyers’ published shares of the service.',
  },
  'supplyFigure.more': {
    da: '{n, plural, =1 {og 1 til} other {og {n, number} til}}',
    en: '{n, plural, =1 {and 1 more} other {and {n, number} more}}',
  },
  'supplyFigure.goalEyebrow': { da: 'Pladser, der skal til', en: 'Places that it takes' },
  'supplyFigure.goalSub': {
    da: 'Hele pladser, så højst den valgte del møder fulde tilbud (Erlang B), mod pladserne i basis.',
    en: 'Whole places so that at most the chosen share finds services full (Erlang B), against the places of the base.',
  },
  'supplyFigure.goalRow': {
    da: '{targetGroup}, {year}, højst {refusal, number, share}',
    en: '{targetGroup}, {year}, at most {refusal, number, share}',
  },
  'supplyFigure.planned': { da: 'Planlagt', en: 'Planned' },
  'supplyFigure.required': { da: 'Nødvendigt', en: 'Required' },
  'supplyFigure.missingMore': { da: 'Flere end planlagt', en: 'More than planned' },
  'supplyFigure.readGoal': {
    da: 'Stregen er det nødvendige antal ved den lave og den høje ende af behovet.',
    en: 'The line is the required number at the low and the high end of need.',
  },
  'supplyFigure.definition': {
    da: 'Basis er antagelserne alene; scenariet er de samme antagelser med ændringerne. Spændet regnes med behov, takster og faste udgifter i hver sin ende på én gang.',
    en: 'The base is the assumptions alone; the scenario is the same assumptions with the changes. The range is calculated with need, rates and fixed costs all at one end at once.',
  },
  'supplySaid.fewer': {
    da: '{name} giver {n, plural, =1 {1 færre manglende plads} other {{n, number} færre manglende pladser}} i {year} end basis',
    en: '{name} gives {n, plural, =1 {1 fewer missing place} other {{n, number} fewer missing places}} in {year} than the base',
  },
  'supplySaid.more': {
    da: '{name} giver {n, plural, =1 {1 manglende plads mere} other {{n, number} flere manglende pladser}} i {year} end basis',
    en: '{name} gives {n, plural, =1 {1 more missing place} other {{n, number} more missing places}} in {year} than the base',
  },
  'supplySaid.same': {
    da: '{name} ændrer ikke antallet af manglende pladser i {year}',
    en: '{name} does not change the number of missing places in {year}',
  },
  'supplySaid.uncertain': {
    da: '{name} giver ingen sikker ændring i manglende pladser i {year}',
    en: '{name} gives no certain change in missing places in {year}',
  },
  'supplySaid.unmetWhat': {
    da: 'Forskellen i manglende pladser med {name}',
    en: 'The difference in missing places with {name}',
  },
  'supplySaid.dearer': { da: 'koster {amount}{range} mere om året', en: 'costs {amount}{range} more a year' },
  'supplySaid.cheaper': {
    da: 'koster {amount}{range} mindre om året',
    en: 'costs {amount}{range} less a year',
  },
  'supplySaid.sameCost': { da: 'koster det samme', en: 'costs the same' },
  'supplySaid.unsureCost': {
    da: 'det er usikkert, om udgiften stiger eller falder ({range})',
    en: 'whether the cost rises or falls is uncertain ({range})',
  },
  'supplySaid.and': { da: '{one} og {other}.', en: '{one} and {other}.' },
  'supplySaid.but': { da: '{one}; {other}.', en: '{one}; {other}.' },
  'supplySaid.alone': { da: '{one}.', en: '{one}.' },
  'supplySaid.costUp': {
    da: 'Købernes udgift stiger {amount}{range} om året til {year}.',
    en: 'Buyers’ cost rises by {amount}{range} a year by {year}.',
  },
  'supplySaid.costDown': {
    da: 'Købernes udgift falder {amount}{range} om året til {year}.',
    en: 'Buyers’ cost falls by {amount}{range} a year by {year}.',
  },
  'supplySaid.costSame': {
    da: 'Købernes udgift er den samme i {year} som i basis.',
    en: 'Buyers’ cost in {year} is the same as in the base.',
  },
  'supplySaid.costUnsure': {
    da: 'Det er usikkert, om købernes udgift stiger eller falder til {year} ({range}).',
    en: 'Whether buyers’ cost rises or falls by {year} is uncertain ({range}).',
  },
  'supplySaid.costLargest': {
    da: 'Størst forskel er der for {name}: {amount}.',
    en: 'The largest difference is for {name}: {amount}.',
  },
  'supplySaid.costWhat': { da: 'Forskellen i købernes udgift', en: 'The difference in buyers’ cost' },
  'supplySaid.extent': {
    da: 'Scenariet {name} mod basis i {year}, {area}.',
    en: 'The scenario {name} against the base in {year}, {area}.',
  },
  'supplySaid.panels': {
    da: '{scenario, number} af {groups, number} målgrupper i {area} mangler pladser i {year} med scenariet mod {base, number} i basis.',
    en: '{scenario, number} of {groups, number} target groups in {area} are short of places in {year} with the scenario against {base, number} in the base.',
  },
  'supplySaid.panelsSame': {
    da: '{scenario, number} af {groups, number} målgrupper i {area} mangler pladser i {year}, både med scenariet og i basis.',
    en: '{scenario, number} of {groups, number} target groups in {area} are short of places in {year}, with the scenario as in the base.',
  },
  'supplySaid.panelsHidden': {
    da: '{n, plural, =1 {1 målgruppes behov kan} other {{n, number} målgruppers behov kan}} ikke vises.',
    en: 'The need of {n, plural, =1 {1 target group} other {{n, number} target groups}} cannot be shown.',
  },
  'supplySaid.ripple': {
    da: '{citizens, number} borgere skal finde en anden plads; {found, number} kan finde en i området, og {without, number} står uden.',
    en: '{citizens, number} citizens must find another place; {found, number} can find one in the area, and {without, number} are without.',
  },
  'supplySaid.rippleAll': {
    da: '{citizens, number} borgere skal finde en anden plads, og alle kan finde en i området.',
    en: '{citizens, number} citizens must find another place, and all can find one in the area.',
  },
  'supplySaid.rippleNone': {
    da: 'Ingen borgere skal finde en anden plads.',
    en: 'No citizens must find another place.',
  },
  'supplySaid.rippleWhat': {
    da: 'Antallet af borgere, der skal finde en anden plads',
    en: 'How many citizens must find another place',
  },
  'supplySaid.rippleLargest': {
    da: 'Flest er fra {name}: {n, number}.',
    en: 'Most are from {name}: {n, number}.',
  },
  'supplySaid.goal': {
    da: '{targetGroup}: {required, number} pladser skal til, så højst {refusal, number, share} afvises i {year}; det er {more, number} flere end planlagt{range}.',
    en: '{targetGroup}: it takes {required, number} places so that at most {refusal, number, share} are refused in {year}; that is {more, number} more than planned{range}.',
  },
  'supplySaid.goalMet': {
    da: '{targetGroup}: de {planned, number} planlagte pladser er nok til højst {refusal, number, share} afvisning i {year}; {required, number} skal til.',
    en: '{targetGroup}: the {planned, number} planned places are enough for at most {refusal, number, share} refused in {year}; it takes {required, number}.',
  },
  'supplySaid.goalWhat': {
    da: 'Pladser til {targetGroup} i {year}',
    en: 'Places for {targetGroup} in {year}',
  },
} as const satisfies Topic;
