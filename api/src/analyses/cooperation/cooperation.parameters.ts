import type { AskedFormat } from '../../editions/answer-formats.ts';
import {
  ChoiceParam,
  CodeParam,
  CountParam,
  EditionParam,
  FormatParam,
  ShareParam,
  YearParam,
} from '../answer/parameters.ts';

export const cooperationDimensions = ['targetGroup', 'cluster'] as const;
export type CooperationDimension = (typeof cooperationDimensions)[number];

export class CooperationParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @ChoiceParam('Rows per target group (default), or per cluster for one target group', cooperationDimensions)
  by?: CooperationDimension;
  @CodeParam('Target group; needed with by=cluster') targetGroup?: string;
  @YearParam('Year; default the newest with reports') year?: number;
  @CountParam('Number of clusters the area is split into by distance between the seats, default 4', 2, 6)
  clusters?: number;
  @ShareParam('Occupancy the critical mass must reach, default 0.9', 0.5, 1) occupancy?: number;
  @ShareParam('Accepted refusal, default 0.05', 0.001, 0.5) refusal?: number;
}
