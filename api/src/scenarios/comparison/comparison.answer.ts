import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { ApiFigure } from '../../analyses/answer/figure.dto.ts';
import { RangedFields } from '../document/document-fields.ts';
import type { AssumedValue } from '../document/scenario-document.ts';
import { BridgeRow } from '../result/result.answer.ts';
import { ScenarioItem } from '../scenario.answer.ts';
import { type GuardCode, guardCodes, type GuardEffect, guardEffects } from './guard-codes.ts';

/** Something that stands in the way of comparing, or must be said with the comparison. */
export class GuardItem {
  @ApiProperty({ enum: guardCodes }) code!: GuardCode;
  @ApiProperty({
    enum: guardEffects,
    description:
      'withholds: outcomes are not set side by side; bridged: they are, and this explains why they differ',
  })
  effect!: GuardEffect;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Readonly<Record<string, string | number>>;
}

/** What a field of an assumption is in one of the scenarios. */
export class ComparedValue {
  @ApiProperty({ description: 'Id of the scenario' }) id!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Place of the assumption in its document' })
  at!: number | null;
  @ApiProperty({
    nullable: true,
    description: 'Null where the scenario does not assume it',
    oneOf: [
      { type: 'number' },
      { type: 'string' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
      { $ref: getSchemaPath(RangedFields) },
    ],
  })
  value!: AssumedValue | null;
}

/** A field of an assumption that is not the same in all scenarios. */
export class AssumptionDifference {
  @ApiProperty() lever!: string;
  @ApiProperty({ description: 'Which of several of the same lever, from 1' }) occurrence!: number;
  @ApiProperty() field!: string;
  @ApiProperty({ type: [ComparedValue], description: 'In the order asked for' })
  values!: readonly ComparedValue[];
}

/** An outcome of one of the scenarios. */
export class ComparedOutcome {
  @ApiProperty({ description: 'Id of the scenario' }) id!: string;
  @ApiProperty() outcome!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ enum: ['more', 'less', 'neither'] }) better!: 'more' | 'less' | 'neither';
  @ApiFigure('Without the changes') base!: Figure;
  @ApiFigure('With all changes') scenario!: Figure;
  @ApiFigure('Scenario less base') difference!: Figure;
}

export class ComparedBridge {
  @ApiProperty({ description: 'Id of the scenario' }) id!: string;
  @ApiProperty({ type: [BridgeRow] }) bridge!: readonly BridgeRow[];
}

/** Up to three scenarios side by side. */
export class ComparisonAnswer {
  @ApiProperty({ type: [GuardItem] }) guard!: readonly GuardItem[];
  @ApiProperty({ type: [ScenarioItem], description: 'In the order asked for' })
  scenarios!: readonly ScenarioItem[];
  @ApiProperty({ type: [AssumptionDifference] }) differences!: readonly AssumptionDifference[];
  @ApiProperty({ type: [ComparedOutcome], description: 'Empty where the guard withholds them' })
  outcomes!: readonly ComparedOutcome[];
  @ApiProperty({ type: [ComparedBridge], description: 'Empty where the guard withholds outcomes' })
  bridges!: readonly ComparedBridge[];
}
