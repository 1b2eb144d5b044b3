import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';

/** Figures to freeze. */
export class NewEvidence {
  @ApiProperty({
    description:
      'Address of an analysis, e.g. /api/analyses/supply-gaps?area=1084; names an edition or means the newest',
  })
  @IsString()
  @Length(1, 2000)
  request!: string;
  @ApiPropertyOptional({ description: 'Why the decision rests on it' })
  @IsOptional()
  @IsString()
  @Length(0, 2000)
  note?: string;
}
