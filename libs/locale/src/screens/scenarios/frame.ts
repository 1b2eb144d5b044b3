import type { Topic } from '../../texts/topic.ts';

/** Scenarier: the list, one scenario, and what is done with it. */
export const frame = {
  'scenarios.title': { da: 'Scenarier', en: 'Scenarios' },
  'scenarios.question': { da: 'Hvad vælger vi imellem?', en: 'What are we choosing between?' },
  'scenarios.kind.supply': { da: 'Pladser og tilbud', en: 'Places and services' },
  'scenarios.kind.cooperation': { da: 'Samarbejde', en: 'Cooperation' },
  'scenarios.kind.prevention': { da: 'Forebyggelse', en: 'Prevention' },
  'scenarios.kind.sharing': { da: 'Betaling og takst', en: 'Payment and rates' },
  'scenarios.kind.location': { da: 'Placering', en: 'Location' },
  'scenarios.kindAsks.supply': {
    da: 'Hvad sker der, hvis et tilbud åbner, lukker eller ændrer størrelse?',
    en: 'What happens if a service opens, closes or changes size?',
  },
  'scenarios.kindAsks.cooperation': {
    da: 'Hvad vinder kommuner ved en fælles reserve af pladser?',
    en: 'What do municipalities gain from a common reserve of places?',
  },
  'scenarios.kindAsks.prevention': {
    da: 'Hvad koster en tidligere indsats, og hvornår er den tjent hjem?',
    en: 'What does earlier help cost, and when has it paid for itself?',
  },
  'scenarios.kindAsks.sharing': {
    da: 'Hvem betaler hvad, når udgiften deles på forskellige måder?',
    en: 'Who pays what when the cost is shared in different ways?',
  },
  'scenarios.kindAsks.location': {
    da: 'Hvor skal tilbud ligge, så vejen bliver kort uden for mange ekstra pladser?',
    en: 'Where should services lie to keep journeys short without too many extra places?',
  },
  'scenarios.status.draft': { da: 'Kladde', en: 'Draft' },
  'scenarios.status.shared': { da: 'Delt', en: 'Shared' },
  'scenarios.status.decided': { da: 'Besluttet', en: 'Decided' },
  'scenarios.filterKind': { da: 'Slags', en: 'Kind' },
  'scenarios.filterStatus': { da: 'Status', en: 'Status' },
  'scenarios.all': { da: 'Alle', en: 'All' },
  'scenarios.list': { da: 'Scenarierne', en: 'The scenarios' },
  'scenarios.none': { da: 'Ingen scenarier passer til valget', en: 'No scenarios match' },
  'scenarios.noneHelp': {
    da: 'Vælg alle slags og alle statusser for at se resten.',
    en: 'Choose all kinds and all statuses to see the rest.',
  },
  'scenarios.noneYet': { da: 'Der er ingen delte scenarier endnu', en: 'No scenarios have been shared yet' },
  'scenarios.noneYetHelp': {
    da: 'Sekretariatet og kommunernes godkendere laver scenarier og deler dem. Log ind for at se kladder.',
    en: 'The secretariat and the municipalities’ approvers make scenarios and share them. Sign in to see drafts.',
  },
  'scenarios.showAll': { da: 'Vis alle', en: 'Show all' },
  'scenarios.owner': { da: 'Lavet af {owner}', en: 'Made by {owner}' },
  'scenarios.changed': { da: 'Ændret {at, date, long}', en: 'Changed {at, date, long}' },
  'scenarios.newer': {
    da: 'Der er nyere tal ({edition}) end dem, scenariet bygger på',
    en: 'There are newer figures ({edition}) than those the scenario rests on',
  },
  'scenarios.notComputed': { da: 'Ikke beregnet endnu', en: 'Not calculated yet' },
  'scenarios.keyResult': {
    da: '{outcome} {when}: {amount} ({difference} i forhold til basis)',
    en: '{outcome} {when}: {amount} ({difference} against the base)',
  },
  'scenarios.pick': { da: 'Sammenlign {name}', en: 'Compare {name}' },
  'scenarios.pickLabel': { da: 'Sammenlign', en: 'Compare' },
  'scenarios.compareWith': { da: 'Sammenlign {name} med {other}', en: 'Compare {name} with {other}' },
  'scenarios.compare': {
    da: '{n, plural, =0 {Sammenlign op til tre scenarier} =1 {Vælg ét mere at sammenligne med} other {Sammenlign # scenarier}}',
    en: '{n, plural, =0 {Compare up to three scenarios} =1 {Choose one more to compare with} other {Compare # scenarios}}',
  },
  'scenarios.compareHelp': {
    da: 'Sæt mærke ved to eller tre scenarier.',
    en: 'Tick two or three scenarios.',
  },
  'scenarios.compareMost': {
    da: 'Tre er valgt. Fjern et mærke for at vælge et andet.',
    en: 'Three are chosen. Untick one to choose another.',
  },
  'scenarios.tampered': {
    da: '{n, plural, =1 {Ét scenarie vises ikke: dets indhold passer ikke til dets kontrolsum} other {# scenarier vises ikke: deres indhold passer ikke til deres kontrolsum}}. Sig det til sekretariatet.',
    en: '{n, plural, =1 {One scenario is not shown: its content does not fit its checksum} other {# scenarios are not shown: their content does not fit their checksums}}. Tell the secretariat.',
  },
  'scenarios.new': { da: 'Nyt scenarie', en: 'New scenario' },
  'scenarios.newOf': { da: 'Nyt scenarie: {kind}', en: 'New scenario: {kind}' },
  'scenarios.newLead': { da: 'Hvad vil du undersøge?', en: 'What do you want to examine?' },
  'scenarios.fromFile': { da: 'Hent fra fil', en: 'Fetch from file' },
  'scenarios.fromFileHelp': {
    da: 'Et scenarie, der er hentet ned herfra, kan lægges ind igen. Er filen ændret siden, bliver den afvist.',
    en: 'A scenario that was downloaded here can be brought in again. If the file has been changed since, it is refused.',
  },
  'scenarios.file': { da: 'Fil (JSON)', en: 'File (JSON)' },
  'scenarios.send': { da: 'Læg ind som kladde', en: 'Bring in as a draft' },
  'scenarios.noFile': { da: 'Vælg en fil først.', en: 'Choose a file first.' },
  'scenarios.notJson': {
    da: 'Filen kan ikke læses som JSON. Vælg en fil, der er hentet fra et scenarie.',
    en: 'The file cannot be read as JSON. Choose a file that was downloaded from a scenario.',
  },
  'scenarios.notScenario': {
    da: 'Filen er JSON, men ikke et scenarie: feltet document mangler.',
    en: 'The file is JSON but not a scenario: the field document is missing.',
  },
  'scenarios.tooLarge': {
    da: 'Filen er større end 1 MB og kan ikke være et scenarie.',
    en: 'The file is larger than 1 MB and cannot be a scenario.',
  },
  'scenarios.changedFile': {
    da: 'Filen er ændret, siden den blev hentet: indholdet passer ikke til kontrolsummen. Hent scenariet igen, eller lav et nyt.',
    en: 'The file has been changed since it was downloaded: its content does not fit its checksum. Download the scenario again, or make a new one.',
  },
  'scenarios.fileField': { da: '{place}: {issue}', en: '{place}: {issue}' },
  'scenarios.back': { da: 'Alle scenarier', en: 'All scenarios' },
  'scenarios.one': { da: 'Scenarie', en: 'Scenario' },
  'scenarios.notFound': {
    da: 'Scenariet findes ikke, eller du har ikke adgang',
    en: 'The scenario does not exist, or you have no access',
  },
  'scenarios.notFoundHelp': {
    da: 'Det kan være en kladde hos andre eller være slettet. Log ind, eller se de delte scenarier.',
    en: 'It may be somebody’s draft or have been deleted. Sign in, or see the shared scenarios.',
  },
} as const satisfies Topic;
