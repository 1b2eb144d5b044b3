import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.ts';

/** Settings and the open data source, for every module. */
@Global()
@Module({})
export class DatabaseModule {
  static with(config: Config, source: DataSource): DynamicModule {
    const providers = [
      { provide: Config, useValue: config },
      { provide: DataSource, useValue: source },
    ];
    return { module: DatabaseModule, providers, exports: providers };
  }
}
