import { tinyDocument } from '../testing/tiny-model.ts';
import { RememberedChanges } from './remembered-changes.ts';

const edition = { id: '1' };

describe('RememberedChanges', () => {
  const found: string[] = [];
  const find = (name: string) => () => (found.push(name), []);
  beforeEach(() => (found.length = 0));

  test('the same change is calculated once, whatever the document is called', () => {
    const remembering = new RememberedChanges().of(edition);
    remembering(tinyDocument(), find('first'));
    remembering(tinyDocument({ name: 'Andet navn' }), find('again'));
    expect(found).toEqual(['first']);
  });

  test.each([{ seed: 8 }, { area: '1085' }, { horizonYear: 2031 }, { assumptions: [] }])(
    'with %j it is another one',
    (more) => {
      const remembering = new RememberedChanges().of(edition);
      remembering(tinyDocument(), find('first'));
      remembering(tinyDocument(more), find('other'));
      expect(found).toEqual(['first', 'other']);
    },
  );

  test('another edition is another one, and that nothing can stand alone is remembered too', () => {
    const changes = new RememberedChanges();
    const none = () => (found.push('none'), null);
    expect(changes.of(edition)(tinyDocument(), none)).toBeNull();
    expect(changes.of(edition)(tinyDocument(), none)).toBeNull();
    changes.of({ id: '2' })(tinyDocument(), find('other'));
    expect(found).toEqual(['none', 'other']);
  });

  test('five hundred are kept; the oldest give way', () => {
    const remembering = new RememberedChanges().of(edition);
    for (let seed = 0; seed <= 500; seed++) remembering(tinyDocument({ seed }), find('new'));
    found.length = 0;
    remembering(tinyDocument({ seed: 1 }), find('kept'));
    remembering(tinyDocument({ seed: 0 }), find('forgotten'));
    expect(found).toEqual(['forgotten']);
  });
});
