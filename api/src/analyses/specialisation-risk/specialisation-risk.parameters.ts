import type { AskedFormat } from '../../editions/answer-formats.ts';
import { CodeParam, EditionParam, FormatParam, MunicipalityParam } from '../answer/parameters.ts';

export class SpecialisationRiskParameters {
  @EditionParam() edition?: string;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
  @CodeParam('Only services that can take this target group') targetGroup?: string;
  @CodeParam('Only services of this type') serviceType?: string;
  @FormatParam() format?: AskedFormat;
}
