import type { AskedFormat } from '../../editions/answer-formats.ts';
import {
  ChoiceParam,
  CodeParam,
  EditionParam,
  FormatParam,
  MunicipalityParam,
  YearParam,
} from '../answer/parameters.ts';
import { costGroups } from '../costs/cost-facts.ts';
import type { CostGroup } from '../costs/costs.answer.ts';

export class BudgetCertaintyParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
  @ChoiceParam('Area of spending; default every one', costGroups) group?: CostGroup;
  @YearParam('First year; default the oldest with both budget and accounts') from?: number;
  @YearParam('Last year; default the newest with both budget and accounts') to?: number;
  @ChoiceParam('fixed (default: prices of the newest year of accounts) or current prices', [
    'fixed',
    'current',
  ])
  prices?: 'fixed' | 'current';
}
