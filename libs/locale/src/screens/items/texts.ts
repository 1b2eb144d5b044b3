import type { Topic } from '../../texts/topic.ts';

/** Words of forms in which people write things of one kind, such as themes of an agreement or parts of a programme. */
export const items = {
  'item.save': { da: 'Gem', en: 'Save' },
  'item.saved': { da: 'Gemt.', en: 'Saved.' },
  'item.add': { da: 'Tilføj', en: 'Add' },
  'item.added': { da: 'Tilføjet.', en: 'Added.' },
  'item.change': { da: 'Ret', en: 'Change' },
  'item.changeOf': { da: 'Ret {title}', en: 'Change {title}' },
  'item.cancel': { da: 'Fortryd', en: 'Undo' },
  'item.remove': { da: 'Slet', en: 'Delete' },
  'item.removeOf': { da: 'Slet {title}', en: 'Delete {title}' },
  'item.removeTitle': { da: 'Slet {title}?', en: 'Delete {title}?' },
  'item.removeNow': { da: 'Slet', en: 'Delete' },
  'item.empty': { da: 'Ingen endnu.', en: 'None yet.' },
  'item.changedSince': {
    da: 'En anden har ændret noget imens. Siden viser nu det nyeste; gem igen, hvis din ændring stadig skal gælde.',
    en: 'Somebody else has changed something meanwhile. The page now shows the newest; save again if your change still holds.',
  },
} as const satisfies Topic;
