import type { AskedFormat } from '../../editions/answer-formats.ts';
import {
  ChoiceParam,
  CodeParam,
  EditionParam,
  FormatParam,
  MunicipalityParam,
  YearParam,
} from '../answer/parameters.ts';

export class CostDecompositionParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code; used when no municipality is given') area?: string;
  @MunicipalityParam() municipality?: string;
  @ChoiceParam('municipality: the area and each of its municipalities; default one place', ['municipality'])
  by?: 'municipality';
  @YearParam('First year; default five years before the last') from?: number;
  @YearParam('Last year; default the newest year of accounts') to?: number;
  @ChoiceParam('current (default, six effects) or fixed prices (no general price effect)', [
    'fixed',
    'current',
  ])
  prices?: 'fixed' | 'current';
}
