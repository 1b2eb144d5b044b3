import type { AskedFormat } from '../../editions/answer-formats.ts';
import { CodeParam, CountParam, EditionParam, FormatParam, YearParam } from '../answer/parameters.ts';

export class AccessParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @CodeParam('Target group; without one all 24-hour places and the need for them') targetGroup?: string;
  @YearParam('Year; default the newest with reports') year?: number;
  @CountParam('Distance of reach, km by road, default 30', 1, 200) distance?: number;
  @CountParam('Full weight up to this many km, default 15', 1, 200) nearKm?: number;
  @CountParam('Half weight up to this many km, default 30', 1, 200) middleKm?: number;
  @CountParam('A tenth of the weight up to this many km, default 60; nothing beyond', 1, 300) farKm?: number;
}
