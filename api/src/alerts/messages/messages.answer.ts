import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type IndicatorUnit, indicatorUnits } from '../../analyses/indicators/indicator-codes.ts';
import { type DeliveryKind, deliveryKinds } from '../../collection/rounds/delivery-kinds.ts';
import {
  type AlertDirection,
  alertDirections,
  type AlertIndicator,
  alertIndicators,
  type MailState,
  mailStates,
  type SubscriptionKind,
  subscriptionKinds,
} from '../alert-codes.ts';
import { AlertEdition, KnownFigure } from '../alerts.answer.ts';

/** A name in both languages. */
export class AlertName {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
}

/** A figure that went beyond a limit. */
export class ThresholdFacts {
  @ApiProperty({ enum: alertIndicators }) indicator!: AlertIndicator;
  @ApiProperty({ enum: indicatorUnits }) unit!: IndicatorUnit;
  @ApiProperty({ type: AlertName, description: 'Municipality, or grouping for the area as a whole' })
  place!: AlertName;
  @ApiPropertyOptional({ type: AlertName }) targetGroup?: AlertName;
  @ApiProperty({ enum: alertDirections }) direction!: AlertDirection;
  @ApiProperty() limit!: number;
  @ApiProperty({ type: KnownFigure }) after!: KnownFigure;
  @ApiPropertyOptional({ type: KnownFigure, description: 'The number before; absent where there was none' })
  before?: KnownFigure;
  @ApiProperty({ description: 'The edition has made-up figures' }) synthetic!: boolean;
}

/** Forms of a municipality that have not come. */
export class OverdueForms {
  @ApiProperty() municipality!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: deliveryKinds, isArray: true }) kinds!: readonly DeliveryKind[];
}

/** Reports whose deadline is over. */
export class OverdueFacts {
  @ApiProperty() round!: string;
  @ApiProperty() roundLabel!: string;
  @ApiProperty({ format: 'date-time' }) deadlineAt!: string;
  @ApiProperty({ type: [OverdueForms] }) forms!: readonly OverdueForms[];
}

/** A figure of a folder that a new edition answers otherwise. */
export class RevisedFigure {
  @ApiProperty() folder!: string;
  @ApiProperty() folderTitle!: string;
  @ApiProperty({ description: 'What the figure said when it was put into the folder' }) headline!: string;
  @ApiProperty({ description: 'Address of the figure in the new edition' }) link!: string;
}

/** Figures of folders that are other figures in a new edition. */
export class RevisionsFacts {
  @ApiProperty({ type: AlertEdition }) edition!: AlertEdition;
  @ApiProperty({ type: [RevisedFigure] }) revised!: readonly RevisedFigure[];
}

/** A message: the facts of its kind, from which its words are made. */
export class AlertMessage {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: subscriptionKinds }) kind!: SubscriptionKind;
  @ApiProperty({ description: 'Why; it may be gone by now' }) subscription!: string;
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty() read!: boolean;
  @ApiProperty({ description: 'Page with the figure, frozen to the edition' }) link!: string;
  @ApiPropertyOptional({ type: ThresholdFacts }) threshold?: ThresholdFacts;
  @ApiPropertyOptional({ type: OverdueFacts }) overdue?: OverdueFacts;
  @ApiPropertyOptional({ type: RevisionsFacts }) revisions?: RevisionsFacts;
  @ApiProperty({ enum: mailStates, description: 'Where its mail is' }) mail!: MailState;
  @ApiPropertyOptional({ description: 'Why the last try failed, in the words of the mail server' })
  mailSaid?: string;
}

export class AlertMessageList {
  @ApiProperty({ description: 'Of the messages below' }) unread!: number;
  @ApiProperty({ type: [AlertMessage], description: 'Newest first, at most 200' })
  messages!: readonly AlertMessage[];
}
