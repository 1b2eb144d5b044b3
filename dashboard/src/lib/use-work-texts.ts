import { workTexts } from '@tilbudsvifte/locale/work';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import { useLanguage } from './use-texts.ts';

/** Texts of the work screens in the language in use. @example useWorkTexts()('work.cancel') // 'Annullér' */
export function useWorkTexts(): WorkTexts {
  return workTexts(useLanguage());
}
