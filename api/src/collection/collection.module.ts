import { Module } from '@nestjs/common';
import { BatchRepository } from './batch.repository.ts';
import { BatchWriter } from './batch-writer.ts';

@Module({ providers: [BatchRepository, BatchWriter], exports: [BatchRepository, BatchWriter] })
export class CollectionModule {}
