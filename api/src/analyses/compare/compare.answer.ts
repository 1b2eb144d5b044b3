import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';
import { type IndicatorCode, indicatorCodes } from '../indicators/indicator-codes.ts';
import { CatalogueIndicator } from '../indicators/indicator-note.dto.ts';
import { type PeerRule, peerRules } from '../peers/peer-rules.ts';

/** One indicator of a municipality, of the area, or the median of the peers, in one year. */
export class CompareRow {
  @ApiProperty({ enum: indicatorCodes }) indicator!: IndicatorCode;
  @ApiProperty({ description: 'Municipality code, "area" or "median" (of the peers)' }) municipality!: string;
  @ApiProperty() year!: number;
  @ApiFigure('Value, with an 80 % interval where it rests on counted persons') value!: Figure;
  @ApiFigure('Value in the first year; only in rows of the last year') previous!: Figure;
  @ApiFigure('Place among the peers, highest first, with its interval; missing below four of five reported')
  rank!: Figure;
}

/** An indicator of the comparison. */
export class ComparedIndicator extends CatalogueIndicator {
  @ApiProperty({ description: 'Last year shown: the newest up to the year asked for' }) year!: number;
  @ApiProperty({ description: 'First year shown' }) fromYear!: number;
  @ApiProperty({
    description: 'How many a rank is out of: the peers and the municipalities chosen; 0 without peers',
  })
  ranked!: number;
  @ApiProperty({
    enum: ['none-certain', 'some-certain', 'exact', 'too-few'],
    description:
      'Whether the municipalities chosen differ surely: none-certain when all their intervals meet; exact without intervals',
  })
  difference!: 'none-certain' | 'some-certain' | 'exact' | 'too-few';
}

export class ComparedPeers {
  @ApiProperty({ enum: peerRules }) rule!: PeerRule;
  @ApiProperty({ type: [String] }) municipalities!: string[];
}

export class CompareTotals {
  @ApiProperty({ type: [String], description: 'The municipalities chosen, in the order asked for' })
  municipalities!: string[];
  @ApiProperty({ type: ComparedPeers }) peers!: ComparedPeers;
  @ApiProperty({ type: [Number], description: 'Years that can be chosen, ascending' }) years!: number[];
  @ApiProperty({ type: [ComparedIndicator] }) indicators!: ComparedIndicator[];
}

export class CompareAnswer extends AnswerBase {
  @ApiProperty({ type: [CompareRow] }) figures!: CompareRow[];
  @ApiProperty({ type: CompareTotals }) totals!: CompareTotals;
}
