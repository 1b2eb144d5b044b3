import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/agreements.module.ts';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { YearWheelController } from './year-wheel.controller.ts';
import { YearWheels } from './year-wheels.ts';

/** The wheel of the year: what is due, and when people meet. */
@Module({
  imports: [AgreementsModule, MeetingsModule],
  controllers: [YearWheelController],
  providers: [YearWheels],
})
export class CalendarModule {}
