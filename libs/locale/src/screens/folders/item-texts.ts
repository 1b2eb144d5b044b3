import type { Topic } from '../../texts/topic.ts';

/** One figure of a folder: its note, its place, and which numbers it shows. */
export const folderItem = {
  'folderItem.position': {
    da: 'Figur {no, number} af {of, number}',
    en: 'Figure {no, number} of {of, number}',
  },
  'folderItem.frozen': {
    da: 'Tallene holdes fast: udgave {edition}',
    en: 'The figures are held: edition {edition}',
  },
  'folderItem.follows': { da: 'Følger nye tal', en: 'Follows new figures' },
  'folderItem.newerDiffer': {
    da: 'Udgave {edition} har andre tal.',
    en: 'Edition {edition} has other figures.',
  },
  'folderItem.newerSame': {
    da: 'Tallene er de samme i den nyeste udgave, {edition}.',
    en: 'The figures are the same in the newest edition, {edition}.',
  },
  'folderItem.newerUnknown': {
    da: 'Der findes en nyere udgave, {edition}.',
    en: 'There is a newer edition, {edition}.',
  },
  'folderItem.changed': {
    da: 'Udgaven svarer ikke længere som da figuren blev holdt fast; metoden er rettet siden.',
    en: 'The edition no longer answers as when the figure was held; the method was corrected since.',
  },
  'folderItem.open': { da: 'Åbn figuren på dens side', en: 'Open the figure on its page' },
  'folderItem.openNamed': {
    da: 'Åbn figuren på dens side: {headline}',
    en: 'Open the figure on its page: {headline}',
  },
  'folderItem.up': { da: 'Flyt op', en: 'Move up' },
  'folderItem.upNamed': { da: 'Flyt op: {headline}', en: 'Move up: {headline}' },
  'folderItem.down': { da: 'Flyt ned', en: 'Move down' },
  'folderItem.downNamed': { da: 'Flyt ned: {headline}', en: 'Move down: {headline}' },
  'folderItem.handle': {
    da: 'Plads {no, number}: {headline}. Flyt med pil op og pil ned.',
    en: 'Place {no, number}: {headline}. Move with arrow up and arrow down.',
  },
  'folderItem.moved': {
    da: '»{headline}« er nu nummer {no, number} af {of, number}.',
    en: '“{headline}” is now number {no, number} of {of, number}.',
  },
  'folderItem.remove': { da: 'Fjern', en: 'Remove' },
  'folderItem.removeNamed': { da: 'Fjern: {headline}', en: 'Remove: {headline}' },
  'folderItem.removed': {
    da: '»{headline}« er fjernet fra mappen.',
    en: '“{headline}” was removed from the folder.',
  },
  'folderItem.undo': { da: 'Fortryd', en: 'Undo' },
  'folderItem.restored': {
    da: '»{headline}« er tilbage i mappen.',
    en: '“{headline}” is back in the folder.',
  },
  'folderItem.noteAdd': { da: 'Skriv en note', en: 'Write a note' },
  'folderItem.noteEdit': { da: 'Ret noten', en: 'Edit the note' },
  'folderItem.noteOf': { da: '{action}: {headline}', en: '{action}: {headline}' },
  'folderItem.note': { da: 'Note', en: 'Note' },
  'folderItem.noteHint': {
    da: 'Står over figuren for alle, der læser mappen.',
    en: 'Stands above the figure for everybody who reads the folder.',
  },
  'folderItem.save': { da: 'Gem noten', en: 'Save the note' },
  'folderItem.cancel': { da: 'Annullér', en: 'Cancel' },
  'folderItem.follow': { da: 'Følg nye tal', en: 'Follow new figures' },
  'folderItem.followNamed': { da: 'Følg nye tal: {headline}', en: 'Follow new figures: {headline}' },
  'folderItem.freeze': { da: 'Hold tallene fast', en: 'Hold the figures' },
  'folderItem.freezeNamed': { da: 'Hold tallene fast: {headline}', en: 'Hold the figures: {headline}' },
  'folderItem.renew': { da: 'Hold de nyeste tal fast', en: 'Hold the newest figures' },
  'folderItem.renewNamed': {
    da: 'Hold de nyeste tal fast: {headline}',
    en: 'Hold the newest figures: {headline}',
  },
} as const satisfies Topic;
