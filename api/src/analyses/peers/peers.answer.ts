import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';
import { type PeerRule, peerRules } from './peer-rules.ts';
import { type Ingredient, ingredients } from './similar.ts';

/** A municipality that is compared with, under one rule. */
export class PeerRow {
  @ApiProperty({ enum: peerRules }) rule!: PeerRule;
  @ApiProperty({ description: 'Order within the rule, from 1: nearest or most similar first' })
  order!: number;
  @ApiProperty() municipality!: string;
  @ApiFigure('Straight line between the seats, km; not applicable without a municipality asked for')
  distanceKm!: Figure;
  @ApiFigure('Structural distance in standard deviations, for similar municipalities')
  structuralDistance!: Figure;
  @ApiFigure('Inhabitants on 1 January, for similar municipalities') population!: Figure;
  @ApiFigure('Share of inhabitants aged 0-22') share0to22!: Figure;
  @ApiFigure('Share of inhabitants aged 18-64') share18to64!: Figure;
  @ApiFigure('Municipality group of Statistics Denmark, 1 capital to 5 rural') municipalityGroup!: Figure;
  @ApiFigure('Mean distance to the five nearest seats, km') kmToNearest!: Figure;
}

/** One part of the structural distance. */
export class PeerIngredient {
  @ApiProperty({ enum: ingredients.map(({ ingredient }) => ingredient) })
  ingredient!: Ingredient['ingredient'];
  @ApiProperty({ description: 'How much it counts beside the others' }) weight!: number;
  @ApiProperty({ enum: ['linear', 'logarithmic'] }) scale!: Ingredient['scale'];
}

export class PeersTotals {
  @ApiProperty({ type: [PeerIngredient] }) ingredients!: PeerIngredient[];
  @ApiProperty({
    type: PeerRow,
    nullable: true,
    description: 'The municipality itself, with its traits; null when none is asked for',
  })
  own!: PeerRow | null;
}

export class PeersAnswer extends AnswerBase {
  @ApiProperty({ type: [PeerRow] }) figures!: PeerRow[];
  @ApiProperty({ type: PeersTotals }) totals!: PeersTotals;
}
