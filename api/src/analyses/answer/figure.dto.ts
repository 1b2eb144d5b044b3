import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { MissingReason } from '@tilbudsvifte/planning';

const missingReasons: MissingReason[] = [
  'not-reported',
  'withheld',
  'not-applicable',
  'no-capacity',
  'no-demand',
  'zero-base',
  'too-short',
  'not-stationary',
  'mixed-price-years',
];

/** A number, with its interval where there is one. */
export class PresentFigure {
  @ApiProperty() value!: number;
  @ApiProperty({ required: false }) lo?: number;
  @ApiProperty({ required: false }) hi?: number;
}

/** Why there is no number. */
export class MissingFigure {
  @ApiProperty({ enum: missingReasons }) missing!: MissingReason;
}

/** Marks a measure of an answer: a number or the reason why there is none. */
export function ApiFigure(description: string): PropertyDecorator {
  const extra = ApiExtraModels(PresentFigure, MissingFigure);
  const property = ApiProperty({
    description,
    oneOf: [{ $ref: getSchemaPath(PresentFigure) }, { $ref: getSchemaPath(MissingFigure) }],
  });
  return (target, key) => {
    extra(target.constructor);
    property(target, key);
  };
}
