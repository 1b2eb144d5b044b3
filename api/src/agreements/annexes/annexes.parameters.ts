import { EditionParam, FormatParam } from '../../analyses/answer/parameters.ts';
import type { AskedFormat } from '../../editions/answer-formats.ts';

export class AnnexParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
}
