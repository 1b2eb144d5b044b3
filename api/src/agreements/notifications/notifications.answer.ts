import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { Basis, Notice } from '../../analyses/answer/basis.dto.ts';
import { MissingFigure, PresentFigure } from '../../analyses/answer/figure.dto.ts';
import { EvidenceCheck, EvidenceEdition, NewerFigures } from '../evidence/evidence.answer.ts';
import {
  type NotificationLack,
  notificationLacks,
  type NotificationSection,
  notificationSections,
  type NotificationSource,
  notificationSources,
  type NotificationStatus,
  notificationStatuses,
  type NotificationTableName,
  notificationTables,
} from './notification-codes.ts';

/** Framework agreement that a notification is handled in. */
export class NotificationAgreement {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
}

/** A central notification and the region's answer at a glance. */
export class NotificationItem {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Send as If-Match when anything of it is changed' }) version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Target group that it is about' }) targetGroup!: string;
  @ApiProperty({ description: 'Grouping whose municipalities answer together' }) area!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'The national deadline' })
  dueOn!: string | null;
  @ApiProperty({ enum: notificationStatuses }) status!: NotificationStatus;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) sentAt!: string | null;
  @ApiProperty({ type: NotificationAgreement, nullable: true }) agreement!: NotificationAgreement | null;
  @ApiProperty({ type: EvidenceEdition, description: 'Edition that its figures are of' })
  edition!: EvidenceEdition;
  @ApiProperty({ enum: notificationLacks, isArray: true, description: 'What it lacks before it can be sent' })
  lacks!: readonly NotificationLack[];
  @ApiProperty({ description: 'Its contents are made up' }) synthetic!: boolean;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}

export class NotificationList {
  @ApiProperty({ type: [NotificationItem] }) notifications!: readonly NotificationItem[];
}

/** A frozen answer that tables of the notification are made from. */
export class NotificationFigures {
  @ApiProperty({ enum: notificationSources }) source!: NotificationSource;
  @ApiProperty({ description: 'The request as it was asked, without the edition' }) request!: string;
  @ApiProperty({ description: 'SHA-256 of the answer as stored' }) sha256!: string;
  @ApiProperty({ format: 'date-time' }) takenAt!: string;
  @ApiProperty({ type: Basis }) basis!: Basis;
  @ApiProperty({ type: [Notice] }) notices!: readonly Notice[];
}

export const notificationColumnKinds = [
  'text',
  'year',
  'integer',
  'decimal',
  'share',
  'money',
  'signed',
] as const;

/** A column, named as the measure is in the answer that it is from. */
export class NotificationColumn {
  @ApiProperty() key!: string;
  @ApiProperty({ enum: notificationColumnKinds }) kind!: (typeof notificationColumnKinds)[number];
}

export type NotificationCell = string | number | Figure;

/** One row: a cell per column, in their order. */
@ApiExtraModels(PresentFigure, MissingFigure)
export class NotificationRow {
  @ApiProperty({
    type: 'array',
    items: {
      oneOf: [
        { type: 'string' },
        { type: 'number' },
        { $ref: getSchemaPath(PresentFigure) },
        { $ref: getSchemaPath(MissingFigure) },
      ],
    },
  })
  cells!: readonly NotificationCell[];
  @ApiProperty({ description: 'The row is all of the rows above together' }) total!: boolean;
}

/** Figures of a section, made from a frozen answer. */
export class NotificationTable {
  @ApiProperty({ enum: notificationTables }) table!: NotificationTableName;
  @ApiProperty({ enum: notificationSources }) source!: NotificationSource;
  @ApiProperty({ type: [NotificationColumn] }) columns!: readonly NotificationColumn[];
  @ApiProperty({ type: [NotificationRow] }) rows!: readonly NotificationRow[];
  @ApiProperty({ description: 'Rows there are; the first of them are shown' }) of!: number;
}

/** One of the national board's questions: figures, and the secretariat's words. */
export class NotificationSectionAnswer {
  @ApiProperty({ enum: notificationSections }) section!: NotificationSection;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [NotificationTable] }) tables!: readonly NotificationTable[];
}

/** A notification with the whole answer. */
export class NotificationDetail extends NotificationItem {
  @ApiProperty({ type: [NotificationSectionAnswer] }) sections!: readonly NotificationSectionAnswer[];
  @ApiProperty({ type: [NotificationFigures] }) figures!: readonly NotificationFigures[];
  @ApiProperty({
    enum: notificationSources,
    isArray: true,
    description: 'Analyses that the edition cannot answer for this target group',
  })
  unanswered!: readonly NotificationSource[];
  @ApiProperty({ type: NewerFigures, nullable: true, description: 'null when the edition is the newest' })
  newer!: NewerFigures | null;
  @ApiProperty({ description: 'Whether the asker may change and send it now' }) mayChange!: boolean;
}

/** What came of asking for one source's figures again. */
export class NotificationCheck extends EvidenceCheck {
  @ApiProperty({ enum: notificationSources }) source!: NotificationSource;
}

export class NotificationChecks {
  @ApiProperty({ type: [NotificationCheck] }) checks!: readonly NotificationCheck[];
}
