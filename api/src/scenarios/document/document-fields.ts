import {
  ApiExtraModels,
  ApiProperty,
  type ApiPropertyOptions,
  ApiPropertyOptional,
  getSchemaPath,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type AssumedValue,
  type ScenarioDocument,
  type ScenarioKind,
  scenarioKinds,
} from './scenario-document.ts';

/** Longest texts and lists of a document. */
export const documentLimits = {
  name: 120,
  text: 1000,
  assumptions: 60,
  year: [2007, 2100],
  seed: 4294967295,
} as const;
const { name, text, assumptions, year, seed } = documentLimits;

/** A range in a document: most likely value and ends. */
export class RangedFields {
  @ApiProperty() low!: number;
  @ApiProperty() value!: number;
  @ApiProperty() high!: number;
}

/** Values of an assumption in the API's description. */
export const valuesSchema = {
  type: 'object',
  description: 'By name of the lever’s fields',
  additionalProperties: {
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
      { $ref: getSchemaPath(RangedFields) },
    ],
  },
} as const satisfies ApiPropertyOptions;

/** One assumption as sent; what its values may be is told by the lever. */
@ApiExtraModels(RangedFields)
export class AssumptionFields {
  @ApiProperty({ description: 'Key of a lever of the kind, see /api/scenarios/levers' })
  @IsString()
  @Length(1, 60)
  lever!: string;

  @ApiProperty(valuesSchema)
  @IsObject()
  values!: Record<string, AssumedValue>;

  @ApiProperty({ description: 'Why this value is assumed; may be empty in a preview only' })
  @IsString()
  @Length(0, text)
  reason!: string;

  @ApiPropertyOptional({ description: 'Where the value is from; that of the lever where nothing is written' })
  @IsOptional()
  @IsString()
  @Length(0, text)
  source?: string;
}

/** A document as sent: what is left out is filled in. */
export class DocumentFields {
  @ApiProperty({ enum: [1], description: 'Version of this form of document' }) @Equals(1) schema!: 1;
  @ApiProperty({ enum: scenarioKinds }) @IsIn(scenarioKinds) kind!: ScenarioKind;
  @ApiProperty() @IsString() @Length(0, name) name!: string;
  @ApiProperty({ description: 'The question that it answers' })
  @IsString()
  @Length(0, text)
  question!: string;
  @ApiProperty({ description: 'Id or label of the base edition, or "latest"' })
  @Matches(/^[\p{L}\p{N}._ -]{1,60}$/u)
  edition!: string;
  @ApiProperty({ description: 'Grouping whose members are looked at' })
  @Matches(/^[\p{L}\p{N}_-]{1,60}$/u)
  area!: string;
  @ApiProperty({ description: 'Last year that is looked at' })
  @IsInt()
  @Min(year[0])
  @Max(year[1])
  horizonYear!: number;
  @ApiProperty({ minimum: 0, maximum: seed }) @IsInt() @Min(0) @Max(seed) seed!: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Versions of the methods by key; those of today where nothing is written',
  })
  @IsOptional()
  @IsObject()
  methods?: Record<string, string>;

  @ApiProperty({ type: [AssumptionFields], description: 'In the order in which they take effect' })
  @IsArray()
  @ArrayMaxSize(assumptions)
  @ValidateNested({ each: true })
  @Type(() => AssumptionFields)
  assumptions!: AssumptionFields[];
}

/** A document as it is kept: complete. */
export class AssumptionItem extends AssumptionFields {
  @ApiProperty() declare source: string;
}

export class DocumentItem extends DocumentFields implements ScenarioDocument {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  declare methods: Record<string, string>;
  @ApiProperty({ type: [AssumptionItem] }) declare assumptions: AssumptionItem[];
}
