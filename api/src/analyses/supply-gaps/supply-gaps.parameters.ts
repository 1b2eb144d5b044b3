import type { AskedFormat } from '../../editions/answer-formats.ts';
import { ChoiceParam, CodeParam, EditionParam, FormatParam, ShareParam, YearParam } from '../answer/parameters.ts';

export const gapDimensions = [
  'targetGroup',
  'municipality',
  'serviceType',
  'targetGroup,municipality',
] as const;
export type GapDimension = (typeof gapDimensions)[number];

export class SupplyGapsParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @ChoiceParam('Rows per target group (default), municipality, service type, or both', gapDimensions)
  by?: GapDimension;
  @CodeParam('Only this target group (with by=targetGroup…)') targetGroup?: string;
  @CodeParam('Only this service type (with by=serviceType)') serviceType?: string;
  @YearParam('Year; default the newest with reports') year?: number;
  @ShareParam('Planning occupancy, default 0.9', 0.5, 1) occupancy?: number;
  @ShareParam('Accepted refusal, default 0.05', 0.001, 0.5) refusal?: number;
}
