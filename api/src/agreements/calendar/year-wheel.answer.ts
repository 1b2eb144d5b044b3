import { ApiProperty } from '@nestjs/swagger';
import { type DueDateKind, dueDateKinds } from '../agreement-codes.ts';

/** Where a date is from. */
export const wheelSources = ['agreement', 'round', 'notification', 'meeting'] as const;
export type WheelSource = (typeof wheelSources)[number];

/** What falls due: dates of agreements, reports of municipalities, answers to the national board; and dialogue meetings. */
export const wheelKinds = [...dueDateKinds, 'report', 'notification', 'dialogue'] as const;
export type WheelKind = DueDateKind | 'report' | 'notification' | 'dialogue';

/** A date in the wheel of the year. */
export class YearWheelEntry {
  @ApiProperty({ description: 'Identity of the date, the round, the notification or the meeting' })
  id!: string;
  @ApiProperty({ enum: wheelSources }) source!: WheelSource;
  @ApiProperty({ enum: wheelKinds }) kind!: WheelKind;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'The moment, where the day has one',
  })
  dueAt!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'From whom it is due, in words; empty where nobody wrote it' })
  responsible!: string;
  @ApiProperty({
    type: [String],
    description: 'Municipalities that a report is due from, as far as the reader sees',
  })
  municipalities!: readonly string[];
  @ApiProperty({ description: 'The meeting it is for; empty where it is for none' }) meeting!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) meetingOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Agreement it belongs to' }) agreement!:
    string | null;
  @ApiProperty({ description: 'Its name; empty where it belongs to none' }) agreementLabel!: string;
  @ApiProperty() area!: string;
}

/** What is due from whom before which meeting, in order of date. */
export class YearWheel {
  @ApiProperty({ type: [YearWheelEntry] }) entries!: readonly YearWheelEntry[];
}
