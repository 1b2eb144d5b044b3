import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module.ts';
import { AgreementsModule } from './agreements/agreements.module.ts';
import { AlertsModule } from './alerts/alerts.module.ts';
import { AnalysesModule } from './analyses/analyses.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import type { Config } from './config/config.ts';
import { DatabaseModule } from './database/database.module.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { EditionsModule } from './editions/editions.module.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { FoldersModule } from './folders/folders.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { Draining } from './http/draining.ts';
import { HealthController } from './http/health.controller.ts';
import { MeetingsModule } from './meetings/meetings.module.ts';
import { Measures } from './http/measuring/measures.ts';
import { MetricsController } from './http/measuring/metrics.controller.ts';
import { ScenariosModule } from './scenarios/scenarios.module.ts';

@Module({})
export class AppModule {
  static with(config: Config, source: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.with(config, source),
        AccessModule,
        EditionsModule,
        AnalysesModule,
        AgreementsModule,
        AlertsModule,
        CalendarModule,
        DocumentsModule,
        ExportsModule,
        FoldersModule,
        ImportsModule,
        MeetingsModule,
        ScenariosModule,
      ],
      controllers: [HealthController, MetricsController],
      providers: [Draining, Measures],
    };
  }
}
