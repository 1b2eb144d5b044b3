import { CodeParam, EditionParam, MunicipalityParam } from '../answer/parameters.ts';

export class OverviewParameters {
  @EditionParam() edition?: string;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
}
