import { nameOf } from '../../lib/name-of.ts';
import { useMunicipalityName, useWorkGroupings } from '../../lib/queries/use-work-lists.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import type { AuditWords } from './audit-details.ts';

/** What events are told in, in the language in use. */
export function useAuditWords(): AuditWords {
  const language = useLanguage();
  const { data: areas = [] } = useWorkGroupings();
  const areaOf = (code: string): string => {
    const area = areas.find((each) => each.code === code);
    return area ? nameOf(area, language) : code;
  };
  return { texts: useTexts(), words: useWorkTexts(), language, nameOf: useMunicipalityName(), areaOf };
}
