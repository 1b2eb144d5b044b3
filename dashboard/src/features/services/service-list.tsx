import type { ReactElement } from 'react';
import { formatDate, formatFigure, formatQuarter } from '@tilbudsvifte/locale';
import { accessTexts } from '@tilbudsvifte/locale/screens/access';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { operatorName, rateOfYear } from './service-names.ts';
import type { ServiceNames } from './service-names.ts';
import { isOlder } from './to-services-figure.ts';
import { weeksBehind } from './weeks-behind.ts';

type Row = Schema<'ServiceRow'>;

/** The services of an answer. */
export interface ServiceListProps {
  readonly rows: readonly Row[];
  /** Newest quarter of the answer. */
  readonly newest: string;
  /** Day of the newest delivery in the answer. */
  readonly asOf: string | null;
  readonly names: ServiceNames;
}

type ItemProps = Omit<ServiceListProps, 'rows'> & { readonly row: Row };

function FreePlaces({ row, names }: ItemProps): ReactElement {
  const texts = useTexts();
  const { vacantPlaces: free, staffedPlaces: places } = row;
  if ('value' in free && 'value' in places)
    return (
      <p className={free.value > 0 ? 'service-free some' : 'service-free'}>
        {texts('unit.freeOf', { free: free.value, places: places.value })}
      </p>
    );
  const reason = 'missing' in free ? free.missing : undefined;
  if (reason === 'not-reported') return <p className="service-free">{texts('services.neverReported')}</p>;
  return <p className="service-free">{formatFigure(free, 'integer', names.language)}</p>;
}

function Reported({ row, newest, asOf, names }: ItemProps): ReactElement | null {
  const texts = useTexts();
  const access = useTextsOf(accessTexts);
  const { quarter, reportedAt } = row;
  if (quarter === null) return null;
  const words = { quarter: formatQuarter(quarter, names.language) };
  const weeks = weeksBehind(reportedAt, asOf);
  return (
    <p className="hint">
      {isOlder(row, newest) ? (
        <span className="stale">
          <span aria-hidden="true">⚠ </span>
          {texts('services.olderQuarter', words)}
        </span>
      ) : (
        texts('services.quarterOf', words)
      )}
      {reportedAt !== null &&
        ` · ${texts('services.reported')} ${formatDate(reportedAt, names.language, 'short')}`}
      {weeks !== undefined && (
        <>
          {' '}
          <span className="stale">{access('access.stale', { weeks })}</span>
        </>
      )}
    </p>
  );
}

function Item(props: ItemProps): ReactElement {
  const { row, names } = props;
  const texts = useTexts();
  const { distanceKm } = row;
  return (
    <li className="service">
      <div className="service-what">
        <p className="service-name">
          <PageLink to="/tilbudsvifte/$tilbud" service={row.id}>
            {row.name}
          </PageLink>
        </p>
        <p>
          {names.serviceType(row.serviceType)} · {operatorName(row, names)} ·{' '}
          {names.municipality(row.municipality)}
          {'value' in distanceKm && ` · ${texts('services.km', { km: Math.round(distanceKm.value) })}`}
        </p>
        <p className="hint">{row.targetGroups.map(names.targetGroup).join(' · ')}</p>
      </div>
      <div className="service-numbers">
        <FreePlaces {...props} />
        <p>{rateOfYear(row, names.language)}</p>
        <Reported {...props} />
      </div>
    </li>
  );
}

/** Services as rows: what and where, free places, rate, how fresh the report is. */
export function ServiceList({ rows, ...shared }: ServiceListProps): ReactElement {
  return (
    <ul className="service-list">
      {rows.map((row) => (
        <Item key={row.id} row={row} {...shared} />
      ))}
    </ul>
  );
}
