import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

const interval =
  'Where municipal needs are withheld lo and hi are the ends of what is possible from the published total';

/** Places needed alone and together by the municipalities of the area, or of one cluster of it. With by=cluster the last row is the whole area. */
export class CooperationRow {
  @ApiProperty() targetGroup!: string;
  @ApiProperty({ description: 'What is counted: day (24-hour places), daytime, pupil …' }) unit!: string;
  @ApiProperty({
    required: false,
    description:
      'With by=cluster: code of the municipality at the centre of the cluster; see totals.clusters',
  })
  cluster?: string;
  @ApiFigure('Municipalities that have reported, each a party') municipalities!: Figure;
  @ApiFigure('Need: served + waiting, persons') need!: Figure;
  @ApiFigure(`Places when each municipality keeps enough for its own need. ${interval}`) placesAlone!: Figure;
  @ApiFigure(`Places when each cluster shares its places. ${interval}`) placesInClusters!: Figure;
  @ApiFigure('Places when all share one pool') placesPooled!: Figure;
  @ApiFigure('placesAlone - placesInClusters') savedInClusters!: Figure;
  @ApiFigure('placesAlone - placesPooled') savedPooled!: Figure;
  @ApiFigure(`Occupancy of the places needed alone, share. ${interval}`) occupancyAlone!: Figure;
  @ApiFigure('Occupancy of the places needed together, share') occupancyPooled!: Figure;
  @ApiFigure('Places there are now: the share of the places that can take the group; a place counts once')
  effectivePlaces!: Figure;
  @ApiFigure('Smallest pool that reaches the occupancy within the accepted refusal, places')
  criticalMassPlaces!: Figure;
  @ApiFigure('Municipalities with the mean need that must share their places to reach the critical mass')
  municipalitiesForCriticalMass!: Figure;
}

/** What a service of a given size can do; the same for every area and year. */
export class PoolSizeRow {
  @ApiProperty() places!: number;
  @ApiFigure('Highest occupancy within the accepted refusal, share') reachableOccupancy!: Figure;
  @ApiFigure('Share refused by a service that runs at 95 % occupancy') refusalAt95!: Figure;
  @ApiFigure('Share refused by a service that runs at the occupancy asked for') refusalAtOccupancy!: Figure;
}

/** Smallest pool for an occupancy and a refusal. */
export class CriticalMassRow {
  @ApiProperty({ description: 'Accepted refusal, share' }) refusal!: number;
  @ApiProperty({ description: 'Occupancy, share' }) occupancy!: number;
  @ApiFigure('Places') places!: Figure;
}

export class CooperationCluster {
  @ApiProperty({ description: 'Municipality at the centre' }) cluster!: string;
  @ApiProperty({ type: [String], description: 'Municipality codes' }) municipalities!: string[];
}

export class CooperationTotals {
  @ApiProperty() occupancy!: number;
  @ApiProperty() refusal!: number;
  @ApiFigure('Smallest pool that reaches the occupancy within the accepted refusal, places')
  criticalMassPlaces!: Figure;
  @ApiFigure('24-hour places needed alone, over the target groups of the answer whose need is shown')
  dayPlacesAlone!: Figure;
  @ApiFigure('24-hour places needed in clusters, over the same groups') dayPlacesInClusters!: Figure;
  @ApiFigure('24-hour places needed when each group’s places are pooled') dayPlacesPooled!: Figure;
  @ApiFigure('dayPlacesAlone - dayPlacesPooled') daySavedPooled!: Figure;
  @ApiProperty({ description: 'Target groups in these sums' }) groupsCounted!: number;
  @ApiProperty({ description: 'Target groups planned in 24-hour places that are left out of these sums' })
  groupsLeftOut!: number;
  @ApiProperty({ type: [CooperationCluster] }) clusters!: CooperationCluster[];
  @ApiProperty({ type: [PoolSizeRow] }) sizes!: PoolSizeRow[];
  @ApiProperty({ type: [CriticalMassRow] }) criticalMass!: CriticalMassRow[];
}

export class CooperationAnswer extends AnswerBase {
  @ApiProperty({ type: [CooperationRow] }) figures!: CooperationRow[];
  @ApiProperty({ type: CooperationTotals }) totals!: CooperationTotals;
}
