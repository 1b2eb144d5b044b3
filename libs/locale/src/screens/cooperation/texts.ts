import type { Topic } from '../../texts/topic.ts';

/** Samarbejde: what municipalities win by sharing their places. */
export const cooperation = {
  'cooperation.title': { da: 'Alene eller sammen', en: 'Alone or together' },
  'cooperation.toForecasts': {
    da: 'Se, hvad behovet ventes at blive',
    en: 'See what need is expected to be',
  },
  'cooperation.question': {
    da: 'Hvad vinder vi ved at stå sammen?',
    en: 'What do we gain by standing together?',
  },
  'cooperation.groupsSection': { da: 'Målgrupperne', en: 'The target groups' },
  'cooperation.clusterSection': {
    da: 'Den valgte målgruppe i klynger',
    en: 'The chosen target group in clusters',
  },
  'cooperation.sizeSection': { da: 'Hvad størrelsen betyder', en: 'What size means' },
  'cooperation.groupsTitle': { da: 'Pladser hver for sig og sammen', en: 'Places apart and together' },
  'cooperation.clusterTitle': { da: 'Pladser i klynger', en: 'Places in clusters' },
  'cooperation.sizeTitle': { da: 'Højeste belægning efter størrelse', en: 'Highest occupancy by size' },
  'cooperation.massTitle': { da: 'Kritisk masse', en: 'Critical mass' },
  'cooperation.unit': { da: 'pladser', en: 'places' },
  'cooperation.shareUnit': { da: 'procent', en: 'per cent' },
  'cooperation.sub': {
    da: 'Pladser, der skal til {place} i {year}, så højst {refusal, number} % af henvisningerne møder et fuldt tilbud.',
    en: 'Places needed {place} in {year} so that at most {refusal, number}% of referrals meet a full service.',
  },
  'cooperation.sizeSub': {
    da: 'Højeste belægning, når højst {refusal, number} % af henvisningerne må møde et fuldt tilbud.',
    en: 'Highest occupancy when at most {refusal, number}% of referrals may meet a full service.',
  },
  'cooperation.massSub': {
    da: 'Mindste antal pladser, der kan holde belægningen og højst afvise så mange.',
    en: 'Smallest number of places that can keep the occupancy and refuse no more than that.',
  },
  'cooperation.alone': { da: 'Hver for sig', en: 'Apart' },
  'cooperation.clusters': { da: 'I klynger', en: 'In clusters' },
  'cooperation.pooled': { da: 'Samlet', en: 'Together' },
  'cooperation.saved': { da: 'Færre pladser', en: 'Fewer places' },
  'cooperation.savedClusters': { da: 'Færre pladser i klynger', en: 'Fewer places in clusters' },
  'cooperation.occupancyAlone': { da: 'Belægning hver for sig', en: 'Occupancy apart' },
  'cooperation.occupancyPooled': { da: 'Belægning samlet', en: 'Occupancy together' },
  'cooperation.effective': { da: 'Pladser i dag', en: 'Places today' },
  'cooperation.need': { da: 'Behov', en: 'Need' },
  'cooperation.municipalities': { da: 'Kommuner', en: 'Municipalities' },
  'cooperation.together': {
    da: 'Kommuner, der skal stå sammen',
    en: 'Municipalities that must stand together',
  },
  'cooperation.targetGroup': { da: 'Målgruppe', en: 'Target group' },
  'cooperation.kind': { da: 'Slags plads', en: 'Kind of place' },
  'cooperation.cluster': { da: 'Klynge', en: 'Cluster' },
  'cooperation.members': { da: 'Kommuner i klyngen', en: 'Municipalities in the cluster' },
  'cooperation.clusterName': { da: 'Omkring {name}', en: 'Around {name}' },
  'cooperation.clusterNote': {
    da: '{n, plural, =1 {1 kommune} other {{n, number} kommuner}}',
    en: '{n, plural, =1 {1 municipality} other {{n, number} municipalities}}',
  },
  'cooperation.wholeArea': { da: 'Hele området', en: 'The whole area' },
  'cooperation.size': { da: 'Tilbuddets størrelse', en: 'Size of the service' },
  'cooperation.sizeName': {
    da: '{n, plural, =1 {1 plads} other {{n, number} pladser}}',
    en: '{n, plural, =1 {1 place} other {{n, number} places}}',
  },
  'cooperation.reachable': { da: 'Højeste belægning', en: 'Highest occupancy' },
  'cooperation.refusalAt95': { da: 'Afvist ved 95 % belægning', en: 'Refused at 95% occupancy' },
  'cooperation.refusalAtChosen': {
    da: 'Afvist ved {occupancy, number} % belægning',
    en: 'Refused at {occupancy, number}% occupancy',
  },
  'cooperation.wanted': {
    da: 'Ønsket belægning: {occupancy, number} %',
    en: 'Wanted occupancy: {occupancy, number}%',
  },
  'cooperation.refusal': { da: 'Højst afvist', en: 'Refused at most' },
  'cooperation.occupancy': { da: 'Belægning', en: 'Occupancy' },
  'cooperation.clusterCount': { da: 'Klynger', en: 'Clusters' },
  'cooperation.percent': { da: '{n, number} %', en: '{n, number}%' },
  'cooperation.massCell': {
    da: 'Højst {refusal, number} % afvist, {occupancy, number} % belægning: {places}',
    en: 'At most {refusal, number}% refused, {occupancy, number}% occupancy: {places}',
  },
  'cooperation.legend': { da: 'Pladser', en: 'Places' },
  'cooperation.above': { da: '{value} og derover', en: '{value} and more' },
  'cooperation.below': { da: 'under {value}', en: 'under {value}' },
  'cooperation.between': { da: '{lo} til under {hi}', en: '{lo} to under {hi}' },
  'cooperation.chooseGroup': {
    da: 'Vælg en målgruppe ovenfor eller i linjen øverst for at se klyngerne.',
    en: 'Choose a target group above or in the bar at the top to see the clusters.',
  },
  'cooperation.readGroups': {
    da: 'Prikken er de pladser, der skal til, når hver kommune holder nok til sine egne borgere. Ringen er de pladser, der skal til, når alle deler dem.',
    en: 'The dot is the places needed when each municipality keeps enough for its own citizens. The ring is the places needed when all share them.',
  },
  'cooperation.readInterval': {
    da: 'En streg om prikken viser, hvad der er muligt, når nogle kommuners behov er skjult; prikken regner de skjulte borgere ligeligt fordelt.',
    en: 'A line through the dot shows what is possible where some municipalities’ needs are withheld; the dot takes the withheld citizens as evenly shared.',
  },
  'cooperation.readExample': {
    da: '{name}: {alone} pladser hver for sig og {pooled} samlet.',
    en: '{name}: {alone} places apart and {pooled} together.',
  },
  'cooperation.readClusters': {
    da: 'Kommunerne er delt efter afstanden mellem kommunernes hovedbyer. Behovet tæller ikke med i delingen.',
    en: 'The municipalities are split by the distance between their main towns. Need takes no part in the split.',
  },
  'cooperation.readSize': {
    da: 'Et lille tilbud må have flere tomme pladser end et stort for at kunne tage imod lige så mange.',
    en: 'A small service must keep more empty places than a large one to receive as many.',
  },
  'cooperation.assumption': {
    da: 'Forudsat, at behovet svinger uafhængigt, og at enhver plads passer til enhver borger i målgruppen. Er mere fælles, er gevinsten mindre.',
    en: 'Given that needs vary independently and that every place suits every citizen of the target group. Otherwise the gain is smaller.',
  },
  'cooperation.definition': {
    da: 'Pladser, der skal til for højst at afvise den valgte andel, regnet med Erlang B på modtagere og ventende.',
    en: 'Places needed to refuse at most the chosen share, by Erlang B on persons served and waiting.',
  },
  'cooperation.sizeDefinition': {
    da: 'Den belægning, et tilbud af størrelsen kan holde uden at afvise mere end den valgte andel (Erlang B).',
    en: 'The occupancy a service of the size can keep without refusing more than the chosen share (Erlang B).',
  },
  'cooperation.leftOut': {
    da: '{n, plural, =1 {1 målgruppe} other {{n, number} målgrupper}} med skjult behov er ikke med i summen.',
    en: '{n, plural, =1 {1 target group} other {{n, number} target groups}} with a withheld need left out of the sum.',
  },
  'cooperation.headline.extent': {
    da: 'Døgnpladser hver for sig og samlet {place} i {year}.',
    en: '24-hour places apart and together {place} in {year}.',
  },
  'cooperation.headline.saved': {
    da: 'I {year} kan {name} nøjes med {range} færre døgnpladser, hvis kommunerne deler dem: {pooled, number} i stedet for {alone}.',
    en: 'In {year} {name} needs {range} fewer 24-hour places if municipalities share them: {pooled, number} instead of {alone}.',
  },
  'cooperation.headline.none': {
    da: '{name}: at dele døgnpladserne sparer ingen pladser i {year}.',
    en: '{name}: sharing the 24-hour places saves none in {year}.',
  },
  'cooperation.headline.refusal': {
    da: 'Højst {refusal, number} % afvises.',
    en: 'At most {refusal, number}% are refused.',
  },
  'cooperation.headline.what': { da: 'Gevinsten ved at dele pladser', en: 'The gain of sharing places' },
  'cooperation.headline.groupExtent': {
    da: 'Pladser til {targetGroup} hver for sig, i klynger og samlet i {year}.',
    en: 'Places for {targetGroup} apart, in clusters and together in {year}.',
  },
  'cooperation.headline.group': {
    da: '{targetGroup}: {alone} pladser hver for sig, {clustered} i {n, number} klynger, {pooled, number} samlet.',
    en: '{targetGroup}: {alone} places apart, {clustered} in {n, number} clusters, {pooled, number} together.',
  },
  'cooperation.headline.groupWhat': { da: 'Pladser til {targetGroup}', en: 'Places for {targetGroup}' },
  'cooperation.headline.sizeExtent': {
    da: 'Højeste belægning og afvisning for tilbud af forskellig størrelse.',
    en: 'Highest occupancy and refusal of services of different sizes.',
  },
  'cooperation.headline.size': {
    da: 'Med {n, number} pladser kan et tilbud højst være {reachable, number, share} belagt; ved 95 % afviser det {refused, number, share}.',
    en: 'With {n, number} places a service can be at most {reachable, number, share} full; at 95% it refuses {refused, number, share}.',
  },
  'cooperation.headline.massExtent': {
    da: 'Mindste antal pladser efter belægning og afvisning.',
    en: 'Smallest number of places by occupancy and refusal.',
  },
  'cooperation.headline.mass': {
    da: 'Der skal {n, number} pladser til at holde {occupancy, number} % belægning og højst afvise {refusal, number} %.',
    en: '{n, number} places are needed to keep {occupancy, number}% occupancy and refuse at most {refusal, number}%.',
  },
  'cooperation.headline.massNone': {
    da: 'Ingen størrelse kan holde {occupancy, number} % belægning og højst afvise {refusal, number} %.',
    en: 'No size can keep {occupancy, number}% occupancy and refuse at most {refusal, number}%.',
  },
} as const satisfies Topic;
