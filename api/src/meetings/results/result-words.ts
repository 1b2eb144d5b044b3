import { exportWord } from '@tilbudsvifte/locale/exports';
import type { RowWords } from '../../editions/answer-formats.ts';

/** The middle of the levels of agreement; elsewhere the code means something else. */
const own: Readonly<Record<string, string>> = { neither: 'neither-agree' };

/** Words of the codes in a file of results. */
export const resultWords: RowWords = {
  column: () => undefined,
  code: (key, code, language) => {
    if (key === 'level' || key === 'questionKind') return exportWord(own[code] ?? code, language);
    return key === 'committee' && code === 'all' ? exportWord(code, language) : undefined;
  },
};
