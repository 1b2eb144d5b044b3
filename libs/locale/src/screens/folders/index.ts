import { makeTexts } from '../../texts/make-texts.ts';
import { folderAdding } from './add-texts.ts';
import { folderPage } from './folder-texts.ts';
import { folderItem } from './item-texts.ts';
import { folderList } from './list-texts.ts';
import { folderShare } from './share-texts.ts';

export { folderSentence, type SaidItem } from './folder-sentence.ts';

/** Texts of the list of meeting folders. */
export const foldersTexts = makeTexts(folderList);

/** Texts of one folder. */
export const folderTexts = makeTexts({ ...folderPage, ...folderItem });

/** Texts of sharing a folder. */
export const folderShareTexts = makeTexts(folderShare);

/** Texts of Føj til mødemappe. */
export const addToFolderTexts = makeTexts(folderAdding);
