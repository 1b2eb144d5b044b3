import { useMemo } from 'react';
import { kindWord, scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Language } from '@tilbudsvifte/locale';
import type { ScenarioKind } from '../../lib/scenario-answers.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useServices } from '../../lib/queries/use-services.ts';
import { useLanguage } from '../../lib/use-texts.ts';

/** A code with its name. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** What scenarios are told with: language, words of their kind, and names of the codes in them. */
export interface ScenarioWords {
  readonly language: Language;
  readonly texts: ReturnType<typeof scenariosTexts>;
  /** Word of a kind by its key. */
  readonly kindWord: (kind: ScenarioKind, key: string) => string;
  /** Name of a code on a list; a code that is on no list is its own name. */
  readonly nameOf: (list: string, code: string) => string;
  readonly areaName: (code: string) => string;
}

const allServices = { pageSize: 500 };

/** Words and names for scenarios; nothing until the code lists are there. */
export function useScenarioWords(): ScenarioWords | undefined {
  const language = useLanguage();
  const codes = useCodeNames();
  const services = useServices(allServices).data?.figures;
  return useMemo(() => {
    if (!codes) return undefined;
    const serviceNames = new Map((services ?? []).map(({ id, name }) => [id, name]));
    const texts = scenariosTexts(language);
    const finders: Readonly<Record<string, (code: string) => string>> = {
      municipalities: codes.municipality,
      targetGroups: codes.targetGroup,
      serviceTypes: codes.serviceType,
      services: (code) => serviceNames.get(code) ?? opened(code, texts) ?? code,
    };
    return {
      language,
      texts,
      kindWord: (kind, key) => kindWord({ kind, language }, key),
      nameOf: (list, code) => finders[list]?.(code) ?? code,
      areaName: codes.area,
    };
  }, [language, codes, services]);
}

/** Name of a service that a scenario opens, `ny-1` and so on. */
function opened(code: string, texts: ScenarioWords['texts']): string | undefined {
  const [, number] = /^ny-(\d+)$/.exec(code) ?? [];
  return number === undefined ? undefined : texts('editor.openedService', { n: Number(number) });
}
