/** A municipality with its seat and its tile in the grid of Denmark. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly municipalityGroup: number | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly tileColumn: number;
  readonly tileRow: number;
}

/** One dated membership; `validTo` is the last day, null while it lasts. */
export interface Membership {
  readonly municipality: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A region, agreement area or the country, with its dated members. */
export interface Grouping {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly type: string;
  readonly members: readonly Membership[];
}

export type CostGroupKey = 'children-young' | 'adults' | 'special-education';

export interface ServiceType {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly costGroup: CostGroupKey;
  readonly legalBasisBefore2024: string;
  readonly legalBasis: string;
  readonly unit: string;
  readonly placeBased: boolean;
  readonly functionCode: string | null;
}

export interface TargetGroup {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly ageFrom: number;
  readonly ageTo: number | null;
  readonly costGroup: CostGroupKey;
  readonly ffbCodes: readonly string[];
}

export interface AccountFunction {
  readonly listVersion: string;
  readonly code: string;
  readonly name: string;
  readonly costGroup: CostGroupKey | 'refund';
  readonly inScope: 'yes' | 'optional' | 'no';
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface PriceIndexYear {
  readonly year: number;
  readonly index: number;
  readonly source: string;
  readonly edition: string;
}

/** All code lists of one edition. */
export interface ReferenceLists {
  readonly municipalities: readonly Municipality[];
  readonly groupings: readonly Grouping[];
  readonly serviceTypes: readonly ServiceType[];
  readonly targetGroups: readonly TargetGroup[];
  readonly functions: readonly AccountFunction[];
  readonly priceIndex: readonly PriceIndexYear[];
}
