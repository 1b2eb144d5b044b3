import { workTexts } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';
import { checkKey, checkWords } from './check-words.ts';
import { publicationErrors } from './publication-fields.ts';

const warning: Schema<'Check'> = {
  code: 'forms-missing',
  severity: 'warning',
  params: { missing: 12, of: 116, round: 'Indberetning 2026' },
};
const blocking: Schema<'Check'> = { code: 'nothing-accepted', severity: 'error', params: {} };
const good = { label: '2026-11', note: 'Nye takster', read: [checkKey(warning)] };
const wrong = (fields: Partial<typeof good>, checks = [warning]) =>
  publicationErrors({ ...good, ...fields }, checks, { texts: workTexts('da'), language: 'da' }).map(
    ({ id }) => id,
  );

describe('an edition to publish', () => {
  it('is fine with a name, a note and every warning read', () => expect(wrong({})).toEqual([]));

  it.each([
    [{ label: '' }, 'udgave-navn'],
    [{ label: '2026 11' }, 'udgave-navn'],
    [{ label: '-11' }, 'udgave-navn'],
    [{ label: 'x'.repeat(41) }, 'udgave-navn'],
    [{ note: ' \n' }, 'udgave-nyt'],
    [{ note: 'x'.repeat(4001) }, 'udgave-nyt'],
    [{ read: [] }, 'tjek-forms-missing'],
  ])('is refused at its field: %j', (fields, id) => expect(wrong(fields)).toEqual([id]));

  it('must be read anew when a warning has changed its numbers', () => {
    const later = { ...warning, params: { ...warning.params, missing: 13 } };
    expect(wrong({}, [later])).toEqual(['tjek-forms-missing']);
  });

  it('has no box to tick for what blocks it', () => expect(wrong({ read: [] }, [blocking])).toEqual([]));

  it('says each line of the checklist with its numbers', () => {
    expect(checkWords(warning, 'da')).toBe('12 af 116 skemaer mangler i Indberetning 2026.');
    expect(checkWords({ ...warning, code: 'figures-removed', params: { rows: 1 } }, 'en')).toBe(
      '1 row of the newest edition has been corrected or removed.',
    );
  });
});
