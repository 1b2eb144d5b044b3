import type { AskedFormat } from '../../editions/answer-formats.ts';
import {
  ChoiceParam,
  CodeParam,
  EditionParam,
  FormatParam,
  MunicipalityParam,
  ShareParam,
  YearParam,
} from '../answer/parameters.ts';

export const rateBys = ['serviceType', 'service', 'operator', 'municipality'] as const;
export type RateBy = (typeof rateBys)[number];

export class RatesParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area the services lie in: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
  @CodeParam('Service type, e.g. BO107') serviceType?: string;
  @ChoiceParam('One row per service type and … (default serviceType: nothing more)', rateBys) by?: RateBy;
  @YearParam('First year; default the oldest with rates') from?: number;
  @YearParam('Last year; default the newest with rates') to?: number;
  @ChoiceParam('fixed (default: prices of the newest year of accounts) or current prices', [
    'fixed',
    'current',
  ])
  prices?: 'fixed' | 'current';
  @YearParam('Base year of the agreement’s line; default the oldest year with rates') base?: number;
  @ShareParam('Reduction below the price index since the base year, share; default 0.02', 0, 0.5)
  reduction?: number;
  @ChoiceParam('The reduction is taken once (total, default) or again every year (annual)', [
    'total',
    'annual',
  ])
  manner?: 'total' | 'annual';
}
