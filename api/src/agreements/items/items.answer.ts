import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import {
  type IndicatorCode,
  indicatorCodes,
  type IndicatorUnit,
  indicatorUnits,
} from '../../analyses/indicators/indicator-codes.ts';
import { ApiFigure } from '../../analyses/answer/figure.dto.ts';
import {
  type AgreementPart,
  agreementParts,
  type DecisionKind,
  decisionKinds,
  type DueDateKind,
  dueDateKinds,
  type GoalDirection,
  goalDirections,
  type GoalStatus,
  goalStatuses,
} from '../agreement-codes.ts';
import { EvidenceNote } from '../evidence/evidence.answer.ts';

/** A theme of the development or the steering part. */
export class ThemeItem {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: agreementParts }) part!: AgreementPart;
  @ApiProperty() title!: string;
  @ApiProperty() text!: string;
}

/** The area's figure of a goal's indicator in one year. */
export class GoalValue {
  @ApiProperty() year!: number;
  @ApiFigure('Value, with its interval where it rests on counted persons') value!: Figure;
}

/** What the parties want an indicator of the area to become. */
export class GoalFields {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Theme it belongs to' }) theme!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: indicatorCodes }) indicator!: IndicatorCode;
  @ApiProperty({ description: 'In the unit of the indicator; shares 0-1' }) targetValue!: number;
  @ApiProperty({ enum: goalDirections }) direction!: GoalDirection;
}

/** A goal with where it stands in the newest edition. */
export class GoalItem extends GoalFields {
  @ApiProperty({ enum: indicatorUnits }) unit!: IndicatorUnit;
  @ApiProperty({ type: [GoalValue], description: 'Years up to the end of the agreement, oldest first' })
  values!: readonly GoalValue[];
  @ApiProperty({ type: GoalValue, nullable: true }) latest!: GoalValue | null;
  @ApiProperty({ type: GoalValue, nullable: true }) previous!: GoalValue | null;
  @ApiProperty({ enum: goalStatuses, description: 'undecidable with fewer than two data points' })
  status!: GoalStatus;
}

/** What was decided or recommended, by whom it is done and by when. */
export class DecisionFields {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Theme it belongs to' }) theme!: string | null;
  @ApiProperty({ enum: decisionKinds }) kind!: DecisionKind;
  @ApiProperty() title!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Who does it' }) responsible!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) dueOn!: string | null;
  @ApiProperty({ description: 'How and when it is followed up' }) followUp!: string;
}

/** A decision with the figures that it rests on. */
export class DecisionItem extends DecisionFields {
  @ApiProperty({ type: [EvidenceNote] }) evidence!: readonly EvidenceNote[];
}

/** What is due from whom, before which meeting. */
export class DueDateItem {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: dueDateKinds }) kind!: DueDateKind;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'From whom it is due' }) responsible!: string;
  @ApiProperty({ description: 'The meeting it is for; empty where it is for none' }) meeting!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) meetingOn!: string | null;
}
