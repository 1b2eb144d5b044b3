import { ApiProperty } from '@nestjs/swagger';

export class MunicipalityItem {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() abbreviation!: string;
  @ApiProperty({ type: Number, nullable: true }) municipalityGroup!: number | null;
  @ApiProperty() latitude!: number;
  @ApiProperty() longitude!: number;
  @ApiProperty({ description: 'Tile grid of Denmark, column from 0' }) tileColumn!: number;
  @ApiProperty() tileRow!: number;
}

export class GroupingMember {
  @ApiProperty() municipality!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validTo!: string | null;
}

export class GroupingItem {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
  @ApiProperty({ enum: ['region', 'agreement-area', 'country'] }) type!: string;
  @ApiProperty({ type: [GroupingMember] }) members!: GroupingMember[];
}

export class TargetGroupItem {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
  @ApiProperty() ageFrom!: number;
  @ApiProperty({ type: Number, nullable: true }) ageTo!: number | null;
  @ApiProperty() costGroup!: string;
  @ApiProperty({ type: [String], description: 'Keys of the national code list FFB' }) ffbCodes!: string[];
}

export class ServiceTypeItem {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() nameEn!: string;
  @ApiProperty() costGroup!: string;
  @ApiProperty() legalBasisBefore2024!: string;
  @ApiProperty() legalBasis!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() placeBased!: boolean;
  @ApiProperty({ type: String, nullable: true }) functionCode!: string | null;
}

export class AccountFunctionItem {
  @ApiProperty() listVersion!: string;
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() costGroup!: string;
  @ApiProperty() inScope!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validTo!: string | null;
}

export class PriceIndexItem {
  @ApiProperty() year!: number;
  @ApiProperty() index!: number;
  @ApiProperty() source!: string;
  @ApiProperty() edition!: string;
}

const listOf = <Item extends object>(item: new () => Item): new () => { items: Item[] } => {
  class List {
    items!: Item[];
  }
  ApiProperty({ type: [item] })(List.prototype, 'items');
  Object.defineProperty(List, 'name', { value: `${item.name}s` });
  return List;
};

export const MunicipalityItems = listOf(MunicipalityItem);
export const GroupingItems = listOf(GroupingItem);
export const TargetGroupItems = listOf(TargetGroupItem);
export const ServiceTypeItems = listOf(ServiceTypeItem);
export const AccountFunctionItems = listOf(AccountFunctionItem);
export const PriceIndexItems = listOf(PriceIndexItem);
