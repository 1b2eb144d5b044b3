import { ChoiceParam, FormatParam } from '../../analyses/answer/parameters.ts';
import type { AskedFormat } from '../../editions/answer-formats.ts';

export const resultTables = ['options', 'distribution', 'groups'] as const;
export type ResultTable = (typeof resultTables)[number];

/** How results are asked for. */
export class ResultsParameters {
  @ChoiceParam('Told apart by what the survey was answered by; all together when left out', [
    'municipality',
    'committee',
  ])
  by?: 'municipality' | 'committee';
  @ChoiceParam('Rows that leave as a file: options (usual), distribution or groups', resultTables)
  table?: ResultTable;
  @FormatParam() format?: AskedFormat;
}
