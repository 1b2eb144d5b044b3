import type { Topic } from '../../texts/topic.ts';

/** Overblik: why a finding is shown, the expected need, new figures, and the pages by question. */
export const overviewPage = {
  'front.score.deviation': {
    da: 'Afstand {deviation}: så mange kvartilafstande ligger tallet fra medianen i {area}. Én kvartilafstand er spændet mellem den fjerdedel af kommunerne, der ligger lavest, og den fjerdedel, der ligger højest.',
    en: 'Distance {deviation}: so many interquartile ranges lies the figure from the median of {area}. One interquartile range is the span between the quarter of municipalities that lie lowest and the quarter that lie highest.',
  },
  'front.score.deviationGroup': {
    da: 'Afstand {deviation}: målgruppen har den største andel af sit behov uden plads, {share, number, share}. Så mange kvartilafstande ligger andelen fra medianen af alle målgrupper i {area}.',
    en: 'Distance {deviation}: the target group has the largest share of its need without a place, {share, number, share}. So many interquartile ranges lies the share from the median of all target groups of {area}.',
  },
  'front.score.certain': {
    da: 'Sikkerhed {certainty}: tallet er talt uden usikkerhed, eller dets 80\u00a0%-interval rummer ikke medianen.',
    en: 'Certainty {certainty}: the figure is counted without uncertainty, or its 80% interval does not hold the median.',
  },
  'front.score.uncertain': {
    da: 'Sikkerhed {certainty}: tallets 80\u00a0%-interval rummer medianen, så det tæller halvt.',
    en: 'Certainty {certainty}: the 80% interval of the figure holds the median, so it counts half.',
  },
  'front.score.new': {
    da: 'Nyhed {novelty}: afstanden til medianen har flyttet sig siden {period}, så tallet tæller en fjerdedel mere.',
    en: 'Novelty {novelty}: the distance to the median has moved since {period}, so the figure counts a quarter more.',
  },
  'front.score.known': {
    da: 'Nyhed {novelty}: afstanden til medianen er stort set som i {period}.',
    en: 'Novelty {novelty}: the distance to the median is largely as in {period}.',
  },
  'front.score.first': {
    da: 'Nyhed {novelty}: der er ingen tidligere periode at sammenligne med.',
    en: 'Novelty {novelty}: there is no earlier period to compare with.',
  },
  'front.score.product': {
    da: 'I alt {deviation} × {certainty} × {novelty} = {score}.',
    en: 'In all {deviation} × {certainty} × {novelty} = {score}.',
  },
  'front.score.rule': {
    da: 'Højst ét tal pr. emne vises, det med det højeste mål først. Højt eller lavt er ikke i sig selv godt eller dårligt.',
    en: 'At most one figure per theme is shown, the one with the highest score first. High or low is not good or bad in itself.',
  },
  'front.score.ruleGroup': {
    da: 'Manglen vedrører alle kommuner i {area} og vises derfor først. Behov er borgere med plads plus borgere, der venter.',
    en: 'The shortage concerns every municipality of {area} and is therefore shown first. Need is citizens with a place plus citizens waiting.',
  },
  'front.score.method': { da: 'Sådan er målet gjort', en: 'How the score is made' },
  'front.expected': { da: 'Forventet pladsbehov om fem år', en: 'Expected need of places in five years' },
  'front.expected.unit': { da: 'døgnpladser i {year}', en: '24-hour places in {year}' },
  'front.expected.say': {
    da: '{name} ventes at få brug for {range} døgnpladser i {year}.',
    en: '{name} is expected to need {range} 24-hour places in {year}.',
  },
  'front.expected.before': {
    da: 'I {year} var behovet {n, number}.',
    en: 'In {year} the need was {n, number}.',
  },
  'front.expected.outcomes': {
    da: 'Spændet rummer 8 af 10 lige sandsynlige udfald.',
    en: 'The range holds 8 of 10 equally likely outcomes.',
  },
  'front.expected.partial': {
    da: 'Tallet dækker {groups, number} af {of, number} målgrupper; de øvrige kan ikke vises.',
    en: 'The figure covers {groups, number} of {of, number} target groups; the others cannot be shown.',
  },
  'front.expected.areaInstead': {
    da: 'Vist for {area}: tallet for {name} kan ikke beregnes af de offentlige tal.',
    en: 'Shown for {area}: the figure of {name} cannot be computed from the public figures.',
  },
  'front.expected.definition': {
    da: 'Borgere, der har eller venter på en døgnplads, fremskrevet fra de offentlige tal med befolkningsprognosen og den udvikling, der har været.',
    en: 'Citizens who have or wait for a 24-hour place, carried forward from the public figures with the population projection and the development so far.',
  },
  'front.expected.column': { da: '{year}, ventet', en: '{year}, expected' },
  'front.news': { da: 'Frister og nye tal', en: 'Deadlines and new figures' },
  'front.news.asOf': {
    da: 'De nyeste indberetninger i den er modtaget {date, date, long}.',
    en: 'The newest reports in it were received on {date, date, long}.',
  },
  'front.news.next': {
    da: 'Datoen for næste udgave er ikke registreret. Frister for indberetning vises for indberettere, når de er logget ind.',
    en: 'The date of the next edition is not registered. Deadlines for reporting are shown to reporters when they are signed in.',
  },
  'front.news.all': { da: 'Se alle tal i udgaven', en: 'See every figure of the edition' },
  'front.question.gaps': { da: 'Har vi plads nok?', en: 'Do we have enough places?' },
  'front.answer.gaps': {
    da: 'Pladser mod behov for hver målgruppe.',
    en: 'Places against need for each target group.',
  },
  'front.question.places': { da: 'Er tilbuddene fulde?', en: 'Are the services full?' },
  'front.answer.places': {
    da: 'Belægning og ledige pladser over tid.',
    en: 'Occupancy and free places over time.',
  },
  'front.question.costs': { da: 'Hvad koster det?', en: 'What does it cost?' },
  'front.answer.costs': {
    da: 'Udgifternes udvikling, og hvad ændringen består af.',
    en: 'How expenditure develops, and what the change consists of.',
  },
  'front.question.trade': { da: 'Hvem køber vi af?', en: 'Whom do we buy from?' },
  'front.answer.trade': {
    da: 'Køb og salg af pladser mellem kommunerne.',
    en: 'Purchases and sales of places between municipalities.',
  },
  'front.question.forecasts': { da: 'Hvad får vi brug for?', en: 'What will we need?' },
  'front.answer.forecasts': {
    da: 'Behovet i de kommende år med usikkerhed.',
    en: 'Need in the coming years with its uncertainty.',
  },
  'front.question.cooperation': { da: 'Hvad vinder vi sammen?', en: 'What do we gain together?' },
  'front.answer.cooperation': {
    da: 'Pladser, der kan spares ved at dele tilbud.',
    en: 'Places that can be saved by sharing services.',
  },
  'front.question.range': { da: 'Hvilke tilbud findes?', en: 'Which services are there?' },
  'front.answer.range': {
    da: 'Tilbuddene i området, deres takster og ledige pladser.',
    en: 'The services of the area, their rates and free places.',
  },
  'front.question.profile': { da: 'Hvordan står det til i {name}?', en: 'How do things stand in {name}?' },
  'front.answer.profile': {
    da: 'Seks svar om kommunen på to sider.',
    en: 'Six answers about the municipality on two pages.',
  },
  'front.toProfile': { da: 'Se profilen for {name}', en: 'See the profile of {name}' },
} as const satisfies Topic;
