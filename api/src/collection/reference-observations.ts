import type { CostGroup, RateUnit } from './observations.ts';

export interface MunicipalityObservation {
  readonly kind: 'municipalities';
  readonly municipalityCode: string;
  readonly name: string;
  readonly abbreviation: string;
  /** Statistics Denmark's municipality group, 1 (capital) to 5 (rural). */
  readonly municipalityGroup: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly tileColumn: number;
  readonly tileRow: number;
}

export interface GroupingObservation {
  readonly kind: 'groupings';
  readonly groupingCode: string;
  readonly name: string;
  readonly nameEn: string;
  readonly type: 'region' | 'agreement-area' | 'country';
  readonly municipalityCode: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ServiceTypeObservation {
  readonly kind: 'service-types';
  readonly serviceType: string;
  readonly name: string;
  readonly nameEn: string;
  readonly costGroup: CostGroup;
  readonly legalBasisBefore2024: string | null;
  readonly legalBasis: string;
  readonly unit: RateUnit;
  readonly placeBased: boolean;
  readonly functionCode: string | null;
}

export interface TargetGroupObservation {
  readonly kind: 'target-groups';
  readonly targetGroup: string;
  readonly name: string;
  readonly nameEn: string;
  readonly ageFrom: number;
  readonly ageTo: number | null;
  readonly costGroup: CostGroup;
  readonly ffbCodes: readonly string[];
}

export interface AccountFunctionObservation {
  readonly kind: 'account-functions';
  readonly listVersion: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly functionCode: string;
  readonly name: string;
  readonly costGroup: CostGroup | 'refund';
  readonly inScope: 'yes' | 'optional' | 'no';
}
