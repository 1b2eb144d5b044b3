import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { roles } from '@tilbudsvifte/contract';
import type { PendingStep, Right, Role } from './identity.ts';

/** A role and the municipality that it is held for. */
export class RightAnswer implements Right {
  @ApiProperty({ enum: roles }) role!: Role;
  @ApiProperty({ description: 'Municipality code; empty for administrator and secretariat' })
  municipality!: string;
  @ApiProperty({ description: 'True when the person reports on behalf of this municipality' })
  onBehalf!: boolean;
}

/** The person who is signed in. */
export class SignedInUser {
  @ApiProperty() name!: string;
  @ApiProperty() displayName!: string;
  @ApiProperty({ type: [RightAnswer] }) rights!: readonly Right[];
}

/** The state of sign-in in this browser. */
export class SessionAnswer {
  @ApiPropertyOptional({ type: SignedInUser, description: 'Absent when nobody is signed in' })
  user?: SignedInUser;
  @ApiProperty({
    enum: ['password', 'second-factor'],
    isArray: true,
    description: 'What must be done before the rights count',
  })
  pending!: readonly PendingStep[];
  @ApiProperty({ description: 'Sign-in through the municipality’s identity provider is possible' })
  provider!: boolean;
  @ApiProperty({ description: 'The demonstration accounts exist on this machine' })
  demonstration!: boolean;
  @ApiProperty({ description: 'Published figures are open without sign-in' })
  publicRead!: boolean;
}

/** A secret for an authenticator app. */
export class SecondFactorSecret {
  @ApiProperty({ description: 'Secret, base32, to type in' }) secret!: string;
  @ApiProperty({ description: 'otpauth: address, to show as a QR code' }) address!: string;
}
