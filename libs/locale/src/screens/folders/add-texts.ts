import type { Topic } from '../../texts/topic.ts';

/** Føj til mødemappe: the button of a figure, and what came of it. */
export const folderAdding = {
  'folderAdd.button': { da: 'Føj til mødemappe', en: 'Add to meeting folder' },
  'folderAdd.firstTitle': { da: 'Ny mødemappe', en: 'New meeting folder' },
  'folderAdd.done': { da: 'Føjet til »{title}«.', en: 'Added to “{title}”.' },
  'folderAdd.frozen': {
    da: 'Tallene holdes fast, som de er i udgave {edition}.',
    en: 'The figures are held as they are in edition {edition}.',
  },
  'folderAdd.undo': { da: 'Fortryd', en: 'Undo' },
  'folderAdd.undone': {
    da: 'Figuren er taget ud af »{title}« igen.',
    en: 'The figure was taken out of “{title}” again.',
  },
  'folderAdd.open': { da: 'Åbn mappen', en: 'Open the folder' },
  'folderAdd.other': { da: 'Læg i en anden mappe', en: 'Put into another folder' },
  'folderAdd.newOne': { da: 'En ny mappe', en: 'A new folder' },
  'folderAdd.close': { da: 'Luk', en: 'Close' },
  'folderAdd.working': {
    da: 'Tallene er ikke udgivet endnu og kan ikke føjes til en mødemappe.',
    en: 'The figures are not published yet and cannot be added to a meeting folder.',
  },
  'folderAdd.offline': {
    da: 'Ingen forbindelse: figuren kan føjes til en mødemappe, når der er forbindelse igen.',
    en: 'No connection: the figure can be added to a meeting folder when there is a connection again.',
  },
} as const satisfies Topic;
