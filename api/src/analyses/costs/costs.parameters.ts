import type { AskedFormat } from '../../editions/answer-formats.ts';
import {
  ChoiceParam,
  CodeParam,
  EditionParam,
  FormatParam,
  MunicipalityParam,
  YearParam,
} from '../answer/parameters.ts';

export class CostsParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
  @YearParam('First year; default the oldest') from?: number;
  @YearParam('Last year; default the newest') to?: number;
  @ChoiceParam('fixed (default: prices of the newest year of accounts) or current prices', [
    'fixed',
    'current',
  ])
  prices?: 'fixed' | 'current';
}
