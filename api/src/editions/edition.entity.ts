import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('editions')
export class EditionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) editionId!: string;
  @Column('text') label!: string;
  @Column('text') note!: string;
  @Column('text') contentHash!: string;
  @Column('text') publicHash!: string;
  @Column('integer') threshold!: number;
  @Column('boolean') synthetic!: boolean;
  @Column('timestamptz') publishedAt!: Date;
  @Column('boolean') ready!: boolean;
}
