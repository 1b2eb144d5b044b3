import { ApiProperty } from '@nestjs/swagger';
import {
  type IndicatorCode,
  indicatorCodes,
  type IndicatorTheme,
  indicatorThemes,
  type IndicatorUnit,
  indicatorUnits,
} from './indicator-codes.ts';

/** What is known of an indicator in an edition, seen from a set of municipalities. */
export class CatalogueIndicator {
  @ApiProperty({ enum: indicatorCodes, description: 'Also the key of its definition in words' })
  indicator!: IndicatorCode;
  @ApiProperty({ enum: indicatorThemes }) theme!: IndicatorTheme;
  @ApiProperty({ enum: indicatorUnits, description: '"rate" is per 1,000 inhabitants of the age band' })
  unit!: IndicatorUnit;
  @ApiProperty({ enum: ['municipality', 'area'] }) level!: 'municipality' | 'area';
  @ApiProperty({ enum: ['neither'], description: 'Neither high nor low is good until an agreement says so' })
  direction!: 'neither';
  @ApiProperty({ description: 'Smallest change worth a word' }) floor!: number;
  @ApiProperty({ enum: ['absolute', 'relative'] }) floorKind!: 'absolute' | 'relative';
  @ApiProperty({ enum: ['reported', 'accounts', 'estimate'] }) origin!: 'reported' | 'accounts' | 'estimate';
  @ApiProperty({ type: [Number], description: 'Years with figures, ascending' }) years!: number[];
  @ApiProperty({ type: String, nullable: true, description: 'Newest period' }) period!: string | null;
  @ApiProperty({ type: String, nullable: true }) previousPeriod!: string | null;
  @ApiProperty({ type: [String], description: 'Codes of breaks in the series, as in the notices' })
  breaks!: string[];
  @ApiProperty({ type: [String], description: 'Import kinds it is computed from' }) kinds!: string[];
  @ApiProperty({ type: [String], description: 'Keys of its methods' }) methods!: string[];
  @ApiProperty({ description: 'Municipalities with a figure, shown or withheld' }) reported!: number;
  @ApiProperty() expected!: number;
  @ApiProperty({ description: 'Municipalities whose figure is withheld' }) withheld!: number;
  @ApiProperty({ enum: ['A', 'B', 'C'] }) quality!: 'A' | 'B' | 'C';
  @ApiProperty({ enum: ['booked', 'reported', 'partial', 'withheld', 'low-coverage', 'estimate'] })
  qualityReason!: QualityReason;
}

export type QualityReason = 'booked' | 'reported' | 'partial' | 'withheld' | 'low-coverage' | 'estimate';
