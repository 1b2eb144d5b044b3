import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** A table to fetch from StatBank. */
export class NewFetch {
  @ApiProperty({ description: 'StatBank table, e.g. REGK31' })
  @Matches(/^[A-Z]{2,8}\d{0,4}[A-Z]?$/)
  table!: string;
  @ApiPropertyOptional({ type: [Number], description: 'Years; absent for all that the table has' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsInt({ each: true })
  @Min(1900, { each: true })
  @Max(2199, { each: true })
  years?: number[];
  @ApiPropertyOptional({
    description: 'Grouping whose municipalities are wanted, e.g. 1084; absent for all municipalities',
  })
  @IsOptional()
  @Matches(/^[\w-]{1,40}$/)
  area?: string;
}
