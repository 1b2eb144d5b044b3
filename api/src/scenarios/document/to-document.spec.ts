import { tinyDocument, tinyModel } from '../testing/tiny-model.ts';
import { toDocument } from './to-document.ts';

const completion = { edition: '4', levers: tinyModel.levers, methods: { 'supply-gap': '2.0' } };

describe('toDocument', () => {
  test('a complete document stays as it is, but for the edition that its name means', () => {
    expect(toDocument(tinyDocument({ edition: 'latest' }), completion)).toEqual(
      tinyDocument({ edition: '4' }),
    );
  });

  test('sources and methods that are not written are filled in', () => {
    const [open] = tinyDocument().assumptions;
    const sent = tinyDocument({ methods: {}, assumptions: [{ ...open!, source: '' }] });
    const { methods, assumptions } = toDocument(sent, completion);
    expect([methods, assumptions[0]?.source]).toEqual([{ 'supply-gap': '2.0' }, 'assumption']);
  });

  test('the same document in another order of fields is the same to the byte', () => {
    const sent = tinyDocument();
    const turned = Object.fromEntries(Object.entries(sent).reverse()) as unknown as typeof sent;
    expect(JSON.stringify(toDocument(turned, completion))).toBe(JSON.stringify(toDocument(sent, completion)));
  });

  test('what is calculated is what is kept: a negative zero is a zero', () => {
    const [open] = tinyDocument().assumptions;
    const sent = tinyDocument({ assumptions: [{ ...open!, values: { places: -0 } }] });
    expect(Object.is(toDocument(sent, completion).assumptions[0]?.values.places, 0)).toBe(true);
  });
});
