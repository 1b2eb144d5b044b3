import { toldSupply, withTables } from './testing/sample-supply.ts';
import { toBuyerFigure } from './to-buyer-figure.ts';
import { toGapFigure } from './to-gap-figure.ts';
import { toGoalFigure } from './to-goal-figure.ts';
import { toPanelsFigure } from './to-panels-figure.ts';
import { toRippleFigure } from './to-ripple-figure.ts';
import { toServiceFigure } from './to-service-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const none = { missing: 'not-applicable' };

describe('missing places', () => {
  const { model, chart } = toGapFigure(toldSupply);

  it('opens with fewer missing places and what they cost', () => {
    expect(plain(model.headline)).toMatch(
      /^Autisme 2026 giver 5 færre manglende pladser i 2026 end basis og koster 5,5 mio\. kr\. \(5,1.*6,0 mio\. kr\.\) mere om året\./,
    );
  });

  it('draws groups that lack places, a surplus as none and limits the right way round', () => {
    expect(chart.rows.map(({ key }) => key)).toEqual(['AD_AUT']);
    expect(chart.rows[0]).toMatchObject({
      label: 'Autisme',
      places: { value: 5 },
      need: { value: 0, lo: 0, hi: 3 },
      cells: { base: { text: '5' }, scenario: { text: '0' }, difference: { text: '−5' } },
    });
  });

  it('lists every group of the last year, the withheld one too', () => {
    expect(model.rows.map(({ cells }) => cells[0])).toEqual(['Autisme', 'Hjerneskade', 'Spiseforstyrrelse']);
    expect(model.rows[2]?.cells[2]).toEqual({ missing: 'withheld' });
    for (const { cells } of model.rows) expect(cells).toHaveLength(model.columns.length);
    expect(model.rows[0]?.cells.slice(-2)).toEqual(['ja', 'nej']);
  });

  it('says so when nobody lacks places', () => {
    const enough = toGapFigure(withTables({ 'gaps-by-year': [] }));
    expect(enough.chart.rows).toEqual([]);
    expect(enough.model.notes).toEqual(['Ingen målgruppe, hvis behov kan vises, mangler pladser.']);
  });
});

describe('panels', () => {
  const { model, panels } = toPanelsFigure(toldSupply);

  it('puts groups that the scenario changes first and leaves the withheld one to the table', () => {
    expect(panels.panels.map(({ key, own }) => [key, own])).toEqual([
      ['AD_AUT', true],
      ['AD_BRAIN', false],
    ]);
    expect(model.headline).toMatch(
      /^0 af 2 målgrupper i Region Hovedstaden mangler pladser i 2026 med scenariet mod 1 i basis\. 1 målgruppes behov kan ikke vises\./,
    );
    expect(panels.panels[0]?.value).toBe('Behov 30 (26–34) i 2026 · 31 pladser, 25 i basis');
  });

  it('begins in the counted year as a point and steps with the scenario’s places', () => {
    const { history, outer, capacity, start } = panels.panels[0]!.model;
    expect(history.points).toEqual([{ value: 30 }, none]);
    expect(outer.points).toEqual([
      { value: 30, lo: 30, hi: 30 },
      { value: 30, lo: 26, hi: 34 },
    ]);
    expect(capacity?.points).toEqual([{ value: 25 }, { value: 31 }]);
    expect(start).toEqual({ period: '2025', label: 'prognose' });
  });
});

describe('services, buyers, ripple and goals', () => {
  it('tells services that change before those that take more', () => {
    const { model, chart } = toServiceFigure(toldSupply);
    expect(plain(model.headline)).toBe(
      '2 tilbud ændres og 1 tager imod flere; områdets belægning går fra 90 % til 88 %.',
    );
    expect(chart.rows.map(({ label, note }) => [label, note])).toEqual([
      ['nyt tilbud 1', 'åbner'],
      ['Hasselvænget', 'lukker'],
      ['Kløverhuset', 'tager imod flere'],
    ]);
    expect(chart.rows[0]).toMatchObject({ places: none, need: { value: 83 } });
    expect(model.rows[0]?.cells[3]).toBe('–');
  });

  it('calls an occupancy that reads the same the same', () => {
    const outcomes = toldSupply.result.outcomes.map((one) =>
      one.outcome === 'occupancy' ? { ...one, scenario: { value: 0.898 } } : one,
    );
    const same = toServiceFigure({ ...toldSupply, result: { ...toldSupply.result, outcomes } });
    expect(plain(same.model.headline)).toContain('områdets belægning er fortsat 90 %.');
  });

  it('tells what buyers pay, and keeps what is withheld', () => {
    const { model, chart } = toBuyerFigure(toldSupply);
    expect(plain(model.headline)).toMatch(
      /^Købernes udgift stiger 5,5 mio\. kr\. .* om året til 2026\. Størst forskel er der for Frederiksberg: −9,7 mio\. kr\./,
    );
    expect(chart.rows.map(({ label }) => label)).toEqual(['Frederiksberg', 'Øvrige (skjult hver for sig)']);
    expect(chart.rows[1]).toMatchObject({
      places: { missing: 'withheld' },
      cells: { difference: { text: 'skjult' } },
    });
    expect(model.notes).toHaveLength(1);
  });

  it('tells who must move, with totals of all buyers together', () => {
    const { model, bars } = toRippleFigure(toldSupply);
    expect(model.headline).toMatch(
      /^24 borgere skal finde en anden plads; 1,5 kan finde en i området, og 22,5 står uden\. Flest er fra Frederiksberg: 12\./,
    );
    expect(bars.rows.map(({ text }) => text)).toEqual(['12 borgere, 11,3 uden plads', 'skjult']);
  });

  it('answers a goal, and has no figure without one', () => {
    const goal = toGoalFigure(toldSupply)!;
    expect(plain(goal.model.headline)).toMatch(
      /^Autisme: 36 pladser skal til, så højst 5,0 % afvises i 2026; det er 11 flere end planlagt \(7–15\)\./,
    );
    expect(goal.chart.rows[0]).toMatchObject({ places: { value: 25 }, need: { value: 36, lo: 32, hi: 40 } });
    expect(toGoalFigure(withTables({ goals: [] }))).toBeUndefined();
  });

  it('never counts a withheld part as a number', () => {
    const services = toldSupply.result.tables['services']!.map((row) => ({
      ...row,
      citizensMoving: { missing: 'withheld' as const },
    }));
    expect(toRippleFigure(withTables({ services })).model.headline).toMatch(
      /^Antallet af borgere, der skal finde en anden plads: skjult/,
    );
  });
});
