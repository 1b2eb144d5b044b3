import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Mailed, notMailedReasons } from './outgoing-mail.ts';
import { type DeliveryKind, deliveryKinds } from './delivery-kinds.ts';
import { type DeliveryState, deliveryStates } from '../deliveries/delivery-states.ts';

/** A reporting round. */
export class RoundItem {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ description: 'Year or quarter that is reported' }) period!: string;
  @ApiProperty({ enum: deliveryKinds, isArray: true }) kinds!: readonly DeliveryKind[];
  @ApiProperty() area!: string;
  @ApiProperty({ format: 'date-time' }) opensAt!: string;
  @ApiProperty({ format: 'date-time' }) deadlineAt!: string;
  @ApiProperty() note!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['planned', 'open', 'closed'] }) phase!: 'planned' | 'open' | 'closed';
}

export class RoundList {
  @ApiProperty({ type: [RoundItem] }) rounds!: readonly RoundItem[];
}

/** One form of one municipality. */
export class RoundForm {
  @ApiProperty() municipality!: string;
  @ApiProperty({ enum: deliveryKinds }) kind!: DeliveryKind;
  @ApiProperty({ enum: ['missing', ...deliveryStates] }) state!: DeliveryState | 'missing';
  @ApiPropertyOptional() deliveryId?: string;
  @ApiPropertyOptional({ format: 'date-time' }) submittedAt?: string;
  @ApiProperty({ format: 'date-time', description: 'The municipality’s own deadline' }) deadlineAt!: string;
  @ApiPropertyOptional({ description: 'Why the municipality has a later deadline than the others' })
  extensionReason?: string;
  @ApiProperty({ description: 'Submitted after the deadline, or not at all although it has passed' })
  late!: boolean;
}

/** Parts of a whole. */
export class PartOf {
  @ApiProperty() done!: number;
  @ApiProperty() of!: number;
}

/** A round with the forms that the reader may see. */
export class RoundStatus {
  @ApiProperty({ type: RoundItem }) round!: RoundItem;
  @ApiProperty({ type: [RoundForm] }) forms!: readonly RoundForm[];
  @ApiProperty({ type: PartOf, description: 'Forms that were submitted at least once' }) submitted!: PartOf;
  @ApiProperty({ type: PartOf }) accepted!: PartOf;
  @ApiProperty({ type: PartOf, description: 'Forms submitted in time, of those submitted' }) inTime!: PartOf;
}

/** Who should be reminded of what. */
export class ReminderItem {
  @ApiProperty() municipality!: string;
  @ApiProperty({ enum: deliveryKinds, isArray: true }) missing!: readonly DeliveryKind[];
  @ApiProperty({ format: 'date-time' }) deadlineAt!: string;
  @ApiProperty({ type: [String], description: 'Display names of the municipality’s reporters' })
  reporters!: readonly string[];
  @ApiProperty({ description: 'Reporters with a mail address' }) reachable!: number;
}

export class ReminderList {
  @ApiProperty({ type: [ReminderItem] }) reminders!: readonly ReminderItem[];
  @ApiProperty({ description: 'Whether mails can be sent; otherwise the list is for sending them by hand' })
  canSend!: boolean;
}

/** What came of one municipality's reminder. */
export class MailedReminder implements Mailed {
  @ApiProperty() municipality!: string;
  @ApiProperty({ description: 'Reporters that the mail server took the reminder for' }) mailedTo!: number;
  @ApiPropertyOptional({
    enum: notMailedReasons,
    description:
      'Why somebody was not mailed: nobody has an address, the mail server does not answer, or it refuses',
  })
  reason?: (typeof notMailedReasons)[number];
  @ApiPropertyOptional({ description: 'The mail server’s words' }) said?: string;
}

/** What came of sending reminders. */
export class RemindersSent {
  @ApiProperty({ description: 'Municipalities in which somebody was mailed' }) sent!: number;
  @ApiProperty({ description: 'Reminders without anybody to send them to, or refused by the mail server' })
  failed!: number;
  @ApiProperty({ type: [MailedReminder], description: 'Municipality by municipality' })
  reminders!: readonly MailedReminder[];
}
