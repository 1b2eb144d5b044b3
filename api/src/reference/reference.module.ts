import { Module } from '@nestjs/common';
import { ReferenceQuery } from './reference.query.ts';

@Module({ providers: [ReferenceQuery], exports: [ReferenceQuery] })
export class ReferenceModule {}
