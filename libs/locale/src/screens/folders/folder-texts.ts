import type { Topic } from '../../texts/topic.ts';

/** The page of one folder: its figures, what is done with it, and how it is shared. */
export const folderPage = {
  'folder.title': { da: 'Mødemappe', en: 'Meeting folder' },
  'folder.notFound': { da: 'Mappen kan ikke åbnes', en: 'The folder cannot be opened' },
  'folder.notFoundHelp': {
    da: 'Den er slettet, linket er trukket tilbage, eller den er ikke delt med dig. Log ind, hvis den er delt med din rolle.',
    en: 'It was deleted, its link was withdrawn, or it is not shared with you. Sign in if it is shared with your role.',
  },
  'folder.notKept': {
    da: 'Mappen er ikke gemt på denne enhed, og der er ingen forbindelse.',
    en: 'The folder is not kept on this device, and there is no connection.',
  },
  'folder.toList': { da: 'Alle mødemapper', en: 'All meeting folders' },
  'folder.slides': { da: 'Vis som dias', en: 'Show as slides' },
  'folder.print': { da: 'Udskriv', en: 'Print' },
  'folder.figures': { da: 'Figurer', en: 'Figures' },
  'folder.kept': {
    da: 'Gemt på denne enhed {at, date, long} {at, time, short}',
    en: 'Kept on this device {at, date, long} {at, time, short}',
  },
  'folder.keeping': { da: 'Gemmer på denne enhed …', en: 'Keeping on this device …' },
  'folder.offline': {
    da: 'Ingen forbindelse: mappen kan læses, men ikke ændres.',
    en: 'No connection: the folder can be read but not changed.',
  },
  'folder.edit': { da: 'Ret oplysninger om mappen', en: 'Edit the folder’s details' },
  'folder.name': { da: 'Navn', en: 'Name' },
  'folder.nameNeeded': { da: 'Giv mappen et navn.', en: 'Give the folder a name.' },
  'folder.meeting': { da: 'Møde', en: 'Meeting' },
  'folder.meetingHint': { da: 'For eksempel: Dialogforum', en: 'For example: Dialogue forum' },
  'folder.date': { da: 'Mødedato', en: 'Day of the meeting' },
  'folder.note': { da: 'Indledning', en: 'Introduction' },
  'folder.noteHint': { da: 'Står før figurerne.', en: 'Stands before the figures.' },
  'folder.save': { da: 'Gem', en: 'Save' },
  'folder.saved': { da: 'Gemt.', en: 'Saved.' },
  'folder.delete': { da: 'Slet mappen', en: 'Delete the folder' },
  'folder.deleteTitle': { da: 'Slet mappen »{title}«?', en: 'Delete the folder “{title}”?' },
  'folder.deleteWhat': {
    da: 'Mappen og dens noter forsvinder for alle, der kan læse den. Tallene selv slettes ikke.',
    en: 'The folder and its notes are gone for everybody who can read it. The figures themselves are not deleted.',
  },
  'folder.empty': { da: 'Mappen er tom.', en: 'The folder is empty.' },
  'folder.emptyHelp': {
    da: 'Gå til en figur og tryk på »Føj til mødemappe«.',
    en: 'Go to a figure and press “Add to meeting folder”.',
  },
} as const satisfies Topic;
