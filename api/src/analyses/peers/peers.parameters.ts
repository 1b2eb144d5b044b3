import type { AskedFormat } from '../../editions/answer-formats.ts';
import { CodeParam, EditionParam, FormatParam, MunicipalityParam } from '../answer/parameters.ts';

export class PeersParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
}
