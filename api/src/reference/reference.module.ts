import { Module } from '@nestjs/common';
import { ReferenceRepository } from './reference.repository.ts';

@Module({ providers: [ReferenceRepository], exports: [ReferenceRepository] })
export class ReferenceModule {}
