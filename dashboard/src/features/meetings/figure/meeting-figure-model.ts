import type { FigureModel } from '../../../components/figure-card/figure-model.ts';

/** What a figure about a meeting says: it rests on the meeting's own lists or answers, not on an edition. */
export interface MeetingFigureModel extends Omit<FigureModel, 'basis' | 'howToRead'> {
  /** Where its numbers are from. */
  readonly source: string;
}
