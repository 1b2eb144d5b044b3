import type { AskedFormat } from '../../editions/answer-formats.ts';
import { CodeParam, EditionParam, FormatParam, MunicipalityParam } from '../answer/parameters.ts';

export class MunicipalityProfileParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @MunicipalityParam() municipality?: string;
  @CodeParam('Area to hold it against: a grouping it is a member of; default its region') area?: string;
}
