import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { ApiFigure } from '../analyses/answer/figure.dto.ts';
import { type IndicatorUnit, indicatorUnits } from '../analyses/indicators/indicator-codes.ts';
import {
  type AlertDirection,
  alertDirections,
  type AlertIndicator,
  alertIndicators,
  type AlertLanguage,
  alertLanguages,
  type MailWay,
  mailWays,
  type SubscriptionKind,
  subscriptionKinds,
} from './alert-codes.ts';

/** An edition by identity and name. */
export class AlertEdition {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
}

/** A figure in a period, with the edition it is of. */
export class KnownFigure {
  @ApiProperty({ description: 'Year' }) period!: string;
  @ApiProperty() value!: number;
  @ApiProperty({ type: AlertEdition }) edition!: AlertEdition;
}

/** What somebody wants to be told of; fields of another kind are absent. */
export class SubscriptionItem {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Send as If-Match when it is changed or removed' }) version!: number;
  @ApiProperty({ enum: subscriptionKinds }) kind!: SubscriptionKind;
  @ApiPropertyOptional({ enum: alertIndicators }) indicator?: AlertIndicator;
  @ApiPropertyOptional({ enum: indicatorUnits }) unit?: IndicatorUnit;
  @ApiPropertyOptional({ description: 'Threshold: grouping' }) area?: string;
  @ApiPropertyOptional() municipality?: string;
  @ApiPropertyOptional() targetGroup?: string;
  @ApiPropertyOptional({ enum: alertDirections }) direction?: AlertDirection;
  @ApiPropertyOptional({ description: 'In the unit of the indicator; shares 0-1' }) limit?: number;
  @ApiPropertyOptional({ type: KnownFigure, description: 'Last figure that was a number' })
  known?: KnownFigure;
  @ApiPropertyOptional({ description: 'Whether that figure is beyond the limit already' }) beyond?: boolean;
  @ApiPropertyOptional({ description: 'Revisions: one folder; absent for all that the person sees' })
  folder?: string;
  @ApiPropertyOptional() folderTitle?: string;
  @ApiProperty({ description: 'Also by mail' }) mail!: boolean;
  @ApiProperty({ enum: alertLanguages, description: 'Language of the mails' }) language!: AlertLanguage;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export class SubscriptionList {
  @ApiProperty({ type: [SubscriptionItem] }) subscriptions!: readonly SubscriptionItem[];
  @ApiProperty({
    enum: mailWays,
    description:
      'Whether mails can reach the person: no-server without SMTP_URL, no-address without a mail address',
  })
  mail!: MailWay;
}

/** The newest published figure of what may be watched. */
export class PresentValue {
  @ApiProperty({ enum: alertIndicators }) indicator!: AlertIndicator;
  @ApiProperty({ enum: indicatorUnits }) unit!: IndicatorUnit;
  @ApiProperty({ description: 'Grouping that was asked about, or the default' }) area!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Year; null where no year has it' })
  period!: string | null;
  @ApiFigure('The figure, or why there is none') value!: Figure;
  @ApiProperty({ type: AlertEdition }) edition!: AlertEdition;
}
