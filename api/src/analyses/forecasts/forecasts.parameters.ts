import type { AskedFormat } from '../../editions/answer-formats.ts';
import { CodeParam, CountParam, EditionParam, FormatParam, MunicipalityParam } from '../answer/parameters.ts';

export class ForecastsParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
  @CodeParam('Only this target group; default all groups of the area') targetGroup?: string;
  @CountParam('Years ahead, default 5', 1, 10) horizon?: number;
}
