import { workTexts } from '@tilbudsvifte/locale/work';
import { newRoundErrors, roundErrors } from './round-fields.ts';
import type { NewRoundFields } from './round-fields.ts';

const good: NewRoundFields = {
  label: 'Indberetning 2026',
  period: '2026K4',
  kinds: ['need'],
  area: '1084',
  opensAt: '2026-10-01T08:00',
  deadlineAt: '2026-11-27T12:00',
  note: '',
};
const wrong = (fields: Partial<NewRoundFields>) =>
  newRoundErrors('ny', { ...good, ...fields }, workTexts('da')).map(({ id }) => id);

describe('a new round', () => {
  it('is fine with name, period, forms, area and two moments in order', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ period: '2026' })).toEqual([]);
  });

  it.each<[Partial<NewRoundFields>, string]>([
    [{ label: '  ' }, 'ny-label'],
    [{ label: 'x'.repeat(101) }, 'ny-label'],
    [{ period: '2026K5' }, 'ny-period'],
    [{ period: '' }, 'ny-period'],
    [{ kinds: [] }, 'ny-kinds'],
    [{ area: '' }, 'ny-area'],
    [{ opensAt: '' }, 'ny-opensAt'],
    [{ deadlineAt: '2026-11-27' }, 'ny-deadlineAt'],
    [{ deadlineAt: '2026-10-01T08:00' }, 'ny-deadlineAt'],
    [{ note: 'x'.repeat(2001) }, 'ny-note'],
  ])('is refused at its field: %j', (fields, id) => expect(wrong(fields)).toEqual([id]));

  it('names everything that is wrong, in the order of the form', () => {
    const all = { label: '', period: '', kinds: [], area: '', opensAt: '', deadlineAt: '' };
    expect(wrong(all)).toEqual(
      ['label', 'period', 'kinds', 'area', 'opensAt', 'deadlineAt'].map((name) => `ny-${name}`),
    );
  });

  it('has the same rules when it is changed', () => {
    const [error] = roundErrors('ret', { ...good, deadlineAt: '2026-09-01T08:00' }, workTexts('da'));
    expect(error).toEqual({ id: 'ret-deadlineAt', text: 'Fristen skal ligge efter åbningen.' });
  });
});
