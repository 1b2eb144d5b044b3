import type { AskedFormat } from '../../editions/answer-formats.ts';
import { CodeParam, EditionParam, FormatParam, YearParam } from '../answer/parameters.ts';

export class ServiceRangeParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @YearParam('Year (its last quarter); default the newest with reports') year?: number;
}
