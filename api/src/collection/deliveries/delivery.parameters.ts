import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, Length, Matches } from 'class-validator';
import { deliverySteps, type DeliveryStep } from './delivery-states.ts';

/** Which deliveries. */
export class DeliveryParameters {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 40) round?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(/^\d{4}$/) municipality?: string;
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
