import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { deliverySteps, type DeliveryStep } from './delivery-states.ts';

/** Which deliveries. */
export class DeliveryParameters {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 40) round?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^\d{4}$/) municipality?: string;
}

/** Which page of a delivery's rows. */
export class RowParameters {
  @ApiPropertyOptional({ type: Number, description: 'Rows to pass over; 0 unless given' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(0)
  @Max(999_999_999)
  from?: number;
}

/** A step of a delivery's life. */
export class StepFields {
  @ApiProperty({ enum: deliverySteps }) @IsIn(deliverySteps) step!: DeliveryStep;
  @ApiPropertyOptional({ description: 'Content that is approved or accepted: the hash that was shown' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  contentHash?: string;
  @ApiPropertyOptional({ description: 'Why it is returned' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  comment?: string;
}

/** The reporter's words on unusual changes, by the key of the change. */
export class Explanations {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  @IsObject()
  explanations!: Record<string, unknown>;
}
