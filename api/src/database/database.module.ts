import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.ts';
import { EditionReads } from './edition-reads.ts';
import { Replicas } from './replicas.ts';

/** Settings, the open data source and its replicas, for every module. */
@Global()
@Module({})
export class DatabaseModule {
  static with(config: Config, source: DataSource): DynamicModule {
    const providers = [
      { provide: Config, useValue: config },
      { provide: DataSource, useValue: source },
      { provide: Replicas, useValue: new Replicas(config.DATABASE_REPLICA_URLS) },
      EditionReads,
    ];
    return { module: DatabaseModule, providers, exports: providers };
  }
}
