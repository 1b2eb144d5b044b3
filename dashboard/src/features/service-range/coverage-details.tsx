import type { ReactElement } from 'react';
import { figureWord } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import type { CoverageView } from './to-coverage-figure.ts';

/** The selected cell. */
export interface CoverageDetailsProps {
  readonly row: Schema<'ServiceRangeRow'>;
  readonly view: CoverageView;
}

/** The list of services has this id on every page that shows it below the matrix. */
const listId = 'find-tilbud';

function showList(): void {
  const list = document.getElementById(listId);
  list?.scrollIntoView?.();
  list?.focus({ preventScroll: true });
}

/** Details of a cell — services, operators, places and free places, and the way down to the services themselves. */
export function CoverageDetails({ row, view }: CoverageDetailsProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const { services, operators, places, vacantPlaces } = row;
  const known = 'value' in services && 'value' in operators;
  const some = known && services.value > 0;
  return (
    <>
      <p>
        <strong>
          {view.targetGroup(row.targetGroup)}, {view.serviceType(row.serviceType)}
        </strong>
      </p>
      <p>
        {known
          ? texts('range.detail', { n: services.value, operators: operators.value })
          : figureWord(services, 'integer', language)}
      </p>
      {some && (
        <>
          <p>
            {texts('range.detailPlaces', {
              places: figureWord(places, 'integer', language),
              free: figureWord(vacantPlaces, 'integer', language),
            })}
          </p>
          <button type="button" className="button" onClick={showList}>
            {texts('range.showServices')}
          </button>
        </>
      )}
    </>
  );
}
