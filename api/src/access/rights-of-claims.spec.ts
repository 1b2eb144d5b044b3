import { rightsOfClaims } from './rights-of-claims.ts';

const rights = (...roles: unknown[]): unknown => rightsOfClaims({ roles });

test('role and municipality, and whether it is for somebody else', () => {
  expect(rights('reporter:0169', 'approver:0101:on-behalf', 'secretariat')).toEqual([
    { role: 'reporter', municipality: '0169', onBehalf: false },
    { role: 'approver', municipality: '0101', onBehalf: true },
    { role: 'secretariat', municipality: '', onBehalf: false },
  ]);
});

test.each([
  'owner:0169',
  'reporter',
  'reporter:169',
  'reporter:01690',
  'reporter:0169:yes',
  'reporter:0169:on-behalf:x',
  'administrator:0169',
  'Secretariat',
  ' secretariat',
  '',
  7,
  null,
  ['secretariat'],
  { role: 'secretariat' },
])('%j gives nothing', (stated) => expect(rights(stated)).toEqual([]));

test.each([[{}], [{ roles: 'secretariat' }], [{ roles: { 0: 'secretariat' } }], [{ role: ['secretariat'] }]])(
  'claims %j give nothing',
  (claims) => expect(rightsOfClaims(claims)).toEqual([]),
);

test('the same right is told once', () => {
  expect(rights('reporter:0169', 'reporter:0169:on-behalf')).toEqual([
    { role: 'reporter', municipality: '0169', onBehalf: true },
  ]);
});
