import type { Language } from '@tilbudsvifte/locale';
import { exportWord, hasExportWord } from '@tilbudsvifte/locale/exports';
import { hasKindWord, kindWord, unitInWords } from '@tilbudsvifte/locale/screens/scenarios';
import type { RowWords } from '../../editions/answer-formats.ts';
import type { ScenarioKind } from '../document/scenario-document.ts';

type Own = (key: string, language: Language) => string | undefined;

const change = /^change-(\d+)$/;

/** Words of a table of a result: those of its kind's screens, and for outcomes and bridge the same for all kinds. */
export function rowWords(kind: ScenarioKind, table: string): RowWords {
  const own: Own = (key, language) =>
    hasKindWord(kind, key) ? kindWord({ kind, language }, key) : undefined;
  return table === 'outcomes' || table === 'bridge' ? wordsOfAll(kind, own) : wordsOfKind(kind, own);
}

function wordsOfAll(kind: ScenarioKind, own: Own): RowWords {
  const codes: Readonly<Record<string, (code: string, language: Language) => string | undefined>> = {
    // A screen writes 0.95 as 95 per cent; a file has the share itself.
    unit: (code, language) => (code === 'share' ? exportWord : unitInWords)(code, language),
    outcome: (code, language) => own(`outcome.${code}`, language),
    lever: (code, language) => own(`lever.${kind}.${code}`, language),
    better: exportWord,
    // A change is named by its lever; its number is that of the assumption.
    step: (code, language) => (hasExportWord(code) ? exportWord(code, language) : code.replace(change, '$1')),
  };
  return {
    column: () => undefined,
    code: (key, code, language) => (Object.hasOwn(codes, key) ? codes[key]?.(code, language) : undefined),
  };
}

function wordsOfKind(kind: ScenarioKind, own: Own): RowWords {
  return {
    column: (key, language) => own(`column.${kind}.${key}`, language),
    code: (key, code, language) => {
      const places = [`${key}.${code}`, `${key}.${kind}.${code}`, `choice.${kind}.${key}.${code}`];
      return places.map((place) => own(place, language)).find((word) => word !== undefined);
    },
  };
}
