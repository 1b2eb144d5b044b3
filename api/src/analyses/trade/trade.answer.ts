import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';
import { TradeClosure } from './trade-closure.answer.ts';

const partnerWords =
  'municipality code, region code of a regional operator, "self-governing", "private", or "others": partners whose number is withheld, together';

/** Places that one municipality has with one partner in the quarter. */
export class TradeRow {
  @ApiProperty({ description: 'Municipality code of the buyer, or "others"' }) buyer!: string;
  @ApiProperty({ description: `Who runs the services: ${partnerWords}` }) seller!: string;
  @ApiFigure('Full-year places; buyer and seller the same: own services') places!: Figure;
  @ApiFigure('Share of all places of the buyer') shareOfBuyer!: Figure;
  @ApiFigure('Share of all places that the seller has sold or uses itself') shareOfSeller!: Figure;
  @ApiFigure('Partners in the row: 1, or how many are shown together') partners!: Figure;
}

/** What a municipality buys, and how much it depends on others. */
export class TradeBuyerRow {
  @ApiProperty() municipality!: string;
  @ApiFigure('Full-year places of its citizens, in own and others’ services') allPlaces!: Figure;
  @ApiFigure('Of these in its own services') ownPlaces!: Figure;
  @ApiFigure('Of these in the services of others') outsidePlaces!: Figure;
  @ApiFigure('Own places as a share of all') selfSupplyRate!: Figure;
  @ApiFigure('Places of others as a share of all') outsideRate!: Figure;
  @ApiFigure('Sellers whose number is published') namedSellers!: Figure;
  @ApiFigure('Sellers whose number is withheld') withheldSellers!: Figure;
  @ApiProperty({ type: String, nullable: true, description: 'Largest of the published sellers' })
  largestSeller!: string | null;
  @ApiFigure('Places with it') largestSellerPlaces!: Figure;
  @ApiFigure('Its share of all places of the municipality') largestSellerShare!: Figure;
  @ApiFigure('How many sellers of equal size would be as concentrated; only where all are published')
  effectiveSellers!: Figure;
}

/** What a partner sells, and how much it depends on buyers outside. */
export class TradeSellerRow {
  @ApiProperty({ description: partnerWords }) seller!: string;
  @ApiFigure('Full-year places in its services, own citizens included') soldPlaces!: Figure;
  @ApiFigure('Of these bought by others') soldOutsidePlaces!: Figure;
  @ApiFigure('Places bought by others as a share') soldOutsideShare!: Figure;
  @ApiFigure('Other buyers whose number is published') namedBuyers!: Figure;
  @ApiFigure('Buyers whose number is withheld') withheldBuyers!: Figure;
  @ApiProperty({ type: String, nullable: true, description: 'Largest of the published buyers from outside' })
  largestBuyer!: string | null;
  @ApiFigure('Its share of all places of the seller') largestBuyerShare!: Figure;
}

/** A service whose closure can be asked for. */
export class TradeServiceRow {
  @ApiProperty() service!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Municipality where it lies' }) municipality!: string;
  @ApiFigure('Full-year places in use in the quarter') soldPlaces!: Figure;
}

export class TradeTotals {
  @ApiProperty({ description: 'Quarter shown' }) quarter!: string;
  @ApiProperty({ type: [String], description: 'Quarters that can be asked for' }) quarters!: string[];
  @ApiFigure('Places of the citizens of the area’s municipalities') allPlaces!: Figure;
  @ApiFigure('Of these in the municipality’s own services') ownPlaces!: Figure;
  @ApiFigure('Of these in the services of others') outsidePlaces!: Figure;
  @ApiFigure('Own places as a share of all') selfSupplyRate!: Figure;
  @ApiFigure('Places of others as a share of all') outsideRate!: Figure;
  @ApiProperty({ type: [TradeBuyerRow] }) buyers!: TradeBuyerRow[];
  @ApiProperty({ type: [TradeSellerRow] }) sellers!: TradeSellerRow[];
  @ApiProperty({
    type: [TradeServiceRow],
    description: 'Services of the area with reported use; none for one municipality',
  })
  services!: TradeServiceRow[];
  @ApiProperty({ type: TradeClosure, nullable: true }) closure!: TradeClosure | null;
}

export class TradeAnswer extends AnswerBase {
  @ApiProperty({ type: [TradeRow] }) figures!: TradeRow[];
  @ApiProperty({ type: TradeTotals }) totals!: TradeTotals;
}
