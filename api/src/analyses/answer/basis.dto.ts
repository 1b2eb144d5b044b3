import { ApiProperty } from '@nestjs/swagger';

export class EditionBasis {
  @ApiProperty({ description: 'Edition id, or "working"' }) id!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) publishedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 of what the edition is made of' })
  hash!: string | null;
}

export class AreaBasis {
  @ApiProperty({ description: 'Grouping code, or a municipality code' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
  @ApiProperty({ description: 'Day the membership was read on' }) membershipDate!: string;
  @ApiProperty({ type: [String], description: 'Municipality codes of the area' }) municipalities!: string[];
}

export class PeriodBasis {
  @ApiProperty({ description: 'First year or quarter shown' }) from!: string;
  @ApiProperty({ description: 'Last year or quarter shown' }) to!: string;
}

export class PriceLevelBasis {
  @ApiProperty({ enum: ['current', 'fixed'] }) prices!: 'current' | 'fixed';
  @ApiProperty({ type: Number, nullable: true, description: 'Price year of fixed prices' }) year!:
    number | null;
}

export class MethodBasis {
  @ApiProperty() key!: string;
  @ApiProperty() version!: string;
}

export class CoverageBasis {
  @ApiProperty() reported!: number;
  @ApiProperty() expected!: number;
  @ApiProperty({ type: [String], description: 'Municipalities that have not reported' }) missing!: string[];
}

/** What every answer rests on: shown in the source line of every figure. */
export class Basis {
  @ApiProperty({ type: EditionBasis }) edition!: EditionBasis;
  @ApiProperty({ type: AreaBasis }) area!: AreaBasis;
  @ApiProperty({ type: PeriodBasis }) period!: PeriodBasis;
  @ApiProperty({ type: PriceLevelBasis, nullable: true }) priceLevel!: PriceLevelBasis | null;
  @ApiProperty({ type: [MethodBasis] }) methods!: MethodBasis[];
  @ApiProperty({ type: CoverageBasis }) coverage!: CoverageBasis;
  @ApiProperty({ type: [String], description: 'Sources in words' }) sources!: string[];
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Newest delivery used' })
  dataAsOf!: string | null;
  @ApiProperty() synthetic!: boolean;
  @ApiProperty({
    description:
      'Disclosure threshold: counts from 1 to threshold - 1 are withheld; 0 in the working edition',
  })
  threshold!: number;
}

/** Something the reader must know; `code` is closed, texts are in the locale. */
export class Notice {
  @ApiProperty() code!: string;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Record<string, string | number>;
}

/** What all analysis answers share. */
export class AnswerBase {
  @ApiProperty({ type: Basis }) basis!: Basis;
  @ApiProperty({ type: [Notice] }) notices!: Notice[];
}
