import type { ReactElement } from 'react';
import { yearWheelHeadline, yearWheelTexts } from '@tilbudsvifte/locale/screens/year-wheel';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Page } from '../../components/page/page.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { useYearWheel } from '../../lib/queries/use-year-wheel.ts';
import { pageParams } from '../../lib/search-params.ts';
import { today } from '../../lib/today.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { chosenDates, comingUp, wheelDates } from './wheel-dates.ts';
import type { WheelDate } from './wheel-dates.ts';
import { WheelList } from './wheel-list.tsx';

interface DatesProps {
  readonly dates: readonly WheelDate[];
}

function Controls({ dates }: DatesProps): ReactElement {
  const texts = useTextsOf(yearWheelTexts);
  const [{ hvem, art, forbi = 'nej' }, change] = useSearchState();
  const parties = [...new Set(dates.map(({ party }) => party))].filter(Boolean).sort();
  const known = hvem === undefined || parties.includes(hvem) ? parties : [...parties, hvem];
  const kinds = [...new Set(dates.map(({ kind }) => kind))];
  return (
    <div className="figure-controls">
      <SelectField
        label={texts('wheel.party')}
        value={hvem ?? ''}
        options={[
          { value: '', label: texts('wheel.party.all') },
          ...known.map((party) => ({ value: party, label: party })),
        ]}
        onChange={(party) => change({ hvem: party === '' ? undefined : party }, { replace: true })}
      />
      <SelectField
        label={texts('wheel.kind')}
        value={art ?? ''}
        options={[
          { value: '', label: texts('wheel.kind.all') },
          ...kinds.map((kind) => ({ value: kind, label: texts(`wheel.kind.${kind}`) })),
        ]}
        onChange={(kind) => change({ art: pageParams.art.read(kind) }, { replace: true })}
      />
      <SelectField
        label={texts('wheel.past')}
        value={forbi}
        options={(['nej', 'ja'] as const).map((value) => ({ value, label: texts(`wheel.past.${value}`) }))}
        onChange={(value) => change({ forbi: pageParams.forbi.read(value) }, { replace: true })}
      />
    </div>
  );
}

/** The same choice as a file for calendars, and on paper. */
function Leaving({ dates }: DatesProps): ReactElement {
  const texts = useTextsOf(yearWheelTexts);
  const [{ hvem, art, forbi }] = useSearchState();
  const due = dates.find(({ party }) => party === hvem);
  const asked = new URLSearchParams({
    ...(art !== undefined && { kind: art }),
    // A party that nobody wrote is that of a whole kind.
    ...(due && (due.responsible === '' ? { kind: due.kind } : { responsible: due.responsible })),
    ...(forbi !== 'ja' && { from: today() }),
  }).toString();
  return (
    <>
      <p className="figure-controls">
        <a
          className="button"
          href={`/api/agreements/year-wheel/calendar.ics${asked && `?${asked}`}`}
          download
        >
          {texts('wheel.calendar')}
        </a>
        <button type="button" className="button" onClick={() => window.print()}>
          {texts('wheel.print')}
        </button>
      </p>
    </>
  );
}

function Dates({ dates }: DatesProps): ReactElement {
  const [{ hvem, art, forbi }] = useSearchState();
  const chosen = chosenDates(dates, { party: hvem, kind: art, past: forbi === 'ja', today: today() });
  return (
    <>
      <Controls dates={dates} />
      <WheelList dates={chosen} today={today()} />
      <Leaving dates={dates} />
    </>
  );
}

/** Årshjul — what is due from whom before which meeting, across agreements, rounds, notifications and meetings. */
export function YearWheelPage(): ReactElement {
  const texts = useTextsOf(yearWheelTexts);
  const language = useLanguage();
  const wheel = useYearWheel();
  const names = { municipalities: texts('wheel.municipalities'), joint: texts('wheel.joint') };
  const dates = wheel.data && wheelDates(wheel.data.entries, names);
  const lead = dates ? yearWheelHeadline(comingUp(dates, today()), language).headline : '';
  return (
    <Page title={texts('wheel.title')} lead={lead} context={null}>
      <p>{texts('wheel.explained')}</p>
      <AnswerState query={wheel} height="page">
        {() => dates && <Dates dates={dates} />}
      </AnswerState>
    </Page>
  );
}
