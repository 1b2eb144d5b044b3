import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../../analyses/answer/basis.dto.ts';
import { ApiFigure, MissingFigure, PresentFigure } from '../../analyses/answer/figure.dto.ts';
import { type ScenarioKind, scenarioKinds } from '../document/scenario-document.ts';
import type { ScenarioOutcome, ScenarioRow } from '../models/scenario-result.ts';

/** One thing that a decision is judged by, without and with the scenario's changes. */
export class OutcomeRow implements ScenarioOutcome {
  @ApiProperty({ description: 'Closed key, e.g. unmet-places' }) outcome!: string;
  @ApiProperty({ description: 'places, share, DKK, DKK-per-day, persons, months, km, participants' })
  unit!: string;
  @ApiProperty({ description: 'Year that it holds for; 0 for the whole horizon' }) year!: number;
  @ApiProperty({ enum: ['more', 'less', 'neither'] }) better!: 'more' | 'less' | 'neither';
  @ApiFigure('Without the changes') base!: Figure;
  @ApiFigure('With all changes') scenario!: Figure;
  @ApiFigure('Scenario less base') difference!: Figure;
}

/** What one change does on its own. */
export class ChangeAlone {
  @ApiProperty({ description: 'Place of the change among the assumptions of the document, from 0' })
  at!: number;
  @ApiProperty({ description: 'Lever of the change' }) lever!: string;
  @ApiFigure('Effect of this change alone; not-applicable where it cannot stand alone') alone!: Figure;
}

/** How an outcome gets from base to scenario: each change alone, and what they do only together. */
export class BridgeRow {
  @ApiProperty() outcome!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() year!: number;
  @ApiFigure('Without the changes') base!: Figure;
  @ApiProperty({ type: [ChangeAlone] }) changes!: readonly ChangeAlone[];
  @ApiFigure('What the changes do only together: total less the sum of the changes alone')
  interaction!: Figure;
  @ApiFigure('Effect of all changes together') total!: Figure;
}

/** A scenario calculated: the same document, edition and methods always give the same bytes. */
@ApiExtraModels(PresentFigure, MissingFigure)
export class ScenarioResultAnswer extends AnswerBase {
  @ApiProperty({ enum: scenarioKinds }) kind!: ScenarioKind;
  @ApiProperty({ description: 'SHA-256 of the canonical document' }) sha256!: string;
  @ApiProperty() seed!: number;
  @ApiProperty({ type: [OutcomeRow] }) outcomes!: readonly ScenarioOutcome[];
  @ApiProperty({ type: [BridgeRow] }) bridge!: readonly BridgeRow[];
  @ApiProperty({
    type: 'object',
    description: 'Rows by name of table',
    additionalProperties: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: {
          oneOf: [
            { type: 'string' },
            { type: 'number' },
            { type: 'boolean' },
            { $ref: getSchemaPath(PresentFigure) },
            { $ref: getSchemaPath(MissingFigure) },
          ],
        },
      },
    },
  })
  tables!: Readonly<Record<string, readonly ScenarioRow[]>>;
}
