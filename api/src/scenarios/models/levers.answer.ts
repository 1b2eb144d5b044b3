import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { valuesSchema } from '../document/document-fields.ts';
import { type AssumedValue, type ScenarioKind, scenarioKinds } from '../document/scenario-document.ts';
import {
  type CodeList,
  codeLists,
  type FieldType,
  fieldTypes,
  type Lever,
  type LeverField,
} from './lever.ts';

/** A field of a lever, as a form needs it; which of the rest is there follows from the type. */
export class LeverFieldItem {
  @ApiProperty() name!: string;
  @ApiProperty({ enum: fieldTypes }) type!: FieldType;
  @ApiPropertyOptional({ description: 'Whether it may be left out' }) optional?: boolean;
  @ApiPropertyOptional({ description: 'Of a number or range' }) unit?: string;
  @ApiPropertyOptional() min?: number;
  @ApiPropertyOptional() max?: number;
  @ApiPropertyOptional({ description: 'Whole numbers only' }) whole?: boolean;
  @ApiPropertyOptional({ enum: codeLists, description: 'Of a code or codes' }) list?: CodeList;
  @ApiPropertyOptional({ type: [String], description: 'Of a choice' }) choices?: readonly string[];
}

/** A thing that a scenario can assume. */
export class LeverItem implements Omit<Lever, 'fields'> {
  @ApiProperty() key!: string;
  @ApiProperty({ enum: ['frame', 'change'], description: 'What the world is like, or what is to be decided' })
  role!: 'frame' | 'change';
  @ApiProperty({ description: 'Whether it may stand several times in one scenario' }) repeatable!: boolean;
  @ApiProperty({ type: [LeverFieldItem] }) fields!: readonly LeverField[];
  @ApiProperty({ description: 'Key of a reference, or edition, agreement, assumption' }) source!: string;
}

/** What a new scenario starts with. */
export class LeverDefaultItem {
  @ApiProperty() lever!: string;
  @ApiProperty(valuesSchema) values!: Readonly<Record<string, AssumedValue>>;
  @ApiProperty() source!: string;
}

/** All that a form for a new scenario of a kind is made from. */
export class LeversAnswer {
  @ApiProperty({ enum: scenarioKinds }) kind!: ScenarioKind;
  @ApiProperty({ description: 'Id of the edition' }) edition!: string;
  @ApiProperty({ description: 'Grouping whose members are looked at' }) area!: string;
  @ApiProperty({ description: 'Proposed last year' }) horizonYear!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  methods!: Readonly<Record<string, string>>;
  @ApiProperty({ type: [LeverItem] }) levers!: readonly Lever[];
  @ApiProperty({ type: [LeverDefaultItem] }) defaults!: readonly LeverDefaultItem[];
}
