import { Module } from '@nestjs/common';
import { CollectionModule } from '../collection/collection.module.ts';
import { Importer } from './importer.ts';
import { LookupsQuery } from './lookups.query.ts';

@Module({
  imports: [CollectionModule],
  providers: [Importer, LookupsQuery],
  exports: [CollectionModule, Importer],
})
export class ImportsModule {}
