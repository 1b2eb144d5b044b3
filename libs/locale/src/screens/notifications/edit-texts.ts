import type { Topic } from '../../texts/topic.ts';

/** Words for those who write the answer to a central notification. */
export const notificationEdit = {
  'notificationEdit.new': { da: 'Ny udmelding', en: 'New notification' },
  'notificationEdit.newLead': {
    da: 'Tallene hentes fra den nyeste udgave. Målgruppe og område kan ikke ændres bagefter.',
    en: 'Figures are taken from the newest edition. Target group and area cannot be changed afterwards.',
  },
  'notificationEdit.name': { da: 'Udmeldingens navn', en: 'Name of the notification' },
  'notificationEdit.error.name': { da: 'Skriv, hvad udmeldingen hedder', en: 'Write what it is called' },
  'notificationEdit.chooseGroup': { da: 'Vælg målgruppe', en: 'Choose target group' },
  'notificationEdit.error.group': { da: 'Vælg den målgruppe, den handler om', en: 'Choose its target group' },
  'notificationEdit.chooseArea': { da: 'Vælg område', en: 'Choose area' },
  'notificationEdit.error.area': { da: 'Vælg det område, der svarer', en: 'Choose the area that answers' },
  'notificationEdit.create': { da: 'Opret og hent tal', en: 'Add and take figures' },
  'notificationEdit.facts': { da: 'Om udmeldingen', en: 'About the notification' },
  'notificationEdit.noAgreement': { da: 'Hører ikke til en rammeaftale', en: 'Belongs to no agreement' },
  'notificationEdit.text': {
    da: 'Sekretariatets tekst: {section}',
    en: 'The secretariat’s words: {section}',
  },
  'notificationEdit.save': { da: 'Gem', en: 'Save' },
  'notificationEdit.saved': { da: 'Gemt.', en: 'Saved.' },
  'notificationEdit.unsaved': { da: 'Ikke gemt endnu.', en: 'Not saved yet.' },
  'notificationEdit.changedSince': {
    da: 'En anden har rettet svaret, mens du skrev. Se forskellen, og vælg.',
    en: 'Somebody else has changed the answer while you wrote. See the difference, and choose.',
  },
  'notificationEdit.lacks': {
    da: 'Det mangler, før svaret kan sendes',
    en: 'What is missing before it can be sent',
  },
  'notificationEdit.lacks.none': {
    da: 'Intet mangler. Svaret kan sendes.',
    en: 'Nothing is missing. The answer can be sent.',
  },
  'notificationEdit.lacks.due-on': { da: 'Den nationale frist', en: 'The national deadline' },
  'notificationEdit.lacks.text': { da: 'Tekst om: {section}', en: 'Words about: {section}' },
  'notificationEdit.lacks.coverage': {
    da: '{n, plural, =1 {1 kommune har} other {{n, number} kommuner har}} ikke indberettet til tallene: {names}. Svaret kan sendes alligevel.',
    en: '{n, plural, =1 {1 municipality has} other {{n, number} municipalities have}} not reported: {names}. The answer can be sent all the same.',
  },
  'notificationEdit.lacks.newer': {
    da: 'Der er nyere tal i udgave {edition}. Svaret kan sendes alligevel.',
    en: 'There are newer figures in edition {edition}. The answer can be sent all the same.',
  },
  'notificationEdit.take': { da: 'Hent tal fra nyeste udgave', en: 'Take figures from the newest edition' },
  'notificationEdit.send': { da: 'Markér som sendt', en: 'Mark as sent' },
  'notificationEdit.sendAsk': {
    da: 'Alle kan derefter læse svaret. Hverken tekst eller tal kan ændres eller slettes.',
    en: 'From then on everybody can read the answer. Neither words nor figures can be changed or deleted.',
  },
  'notificationEdit.sendFirstSave': {
    da: 'Gem det, du har skrevet, først.',
    en: 'Save what you have written first.',
  },
  'notificationEdit.delete': { da: 'Slet kladden', en: 'Delete the draft' },
  'notificationEdit.deleteAsk': {
    da: '{title} slettes med tekst og tal. Det kan ikke fortrydes.',
    en: '{title} is deleted with words and figures. This cannot be undone.',
  },
  'notificationEdit.deleteNow': { da: 'Slet', en: 'Delete' },
} as const satisfies Topic;
