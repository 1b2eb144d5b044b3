import type { AskedFormat } from '../../editions/answer-formats.ts';
import {
  ChoiceParam,
  CodeParam,
  EditionParam,
  FormatParam,
  ShareParam,
  YearParam,
} from '../answer/parameters.ts';

export const gapDimensions = [
  'targetGroup',
  'municipality',
  'serviceType',
  'targetGroup,municipality',
] as const;
export type GapDimension = (typeof gapDimensions)[number];

/** What gaps are held against: nothing, the need, or the people of the ages. */
export const gapPers = ['total', 'need', 'inhabitant'] as const;
export type GapPer = (typeof gapPers)[number];

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
  @ChoiceParam('Gaps as places (default), as a share of need, or per 10,000 inhabitants of the ages', gapPers)
  per?: GapPer;
}
