import { readConfig, settingNames } from './config.ts';

describe('readConfig', () => {
  test('an empty environment gives the embedded database with the demonstration, on loopback', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: './.data',
      DISCLOSURE_THRESHOLD: 5,
    });
    expect([config.demo, config.loopback]).toEqual([true, true]);
  });

  test('a server is not filled with demonstration data unless it is asked for', () => {
    const DATABASE_URL = 'postgres://localhost/tv';
    expect(readConfig({ DATABASE_URL }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, DEMO: 'true' }).demo).toBe(true);
  });

  test('numbers and truth values are read from their words', () => {
    expect(readConfig({ PORT: '8080', DISCLOSURE_THRESHOLD: '3', DEMO: 'false' })).toMatchObject({
      PORT: 8080,
      DISCLOSURE_THRESHOLD: 3,
      DEMO: false,
    });
  });

  test('replicas are separated by commas', () => {
    const [one, two] = ['postgres://r1/tv', 'postgresql://r2/tv'];
    expect(readConfig({ DATABASE_REPLICA_URLS: `${one}, ${two}` }).DATABASE_REPLICA_URLS).toEqual([one, two]);
    expect(readConfig({}).DATABASE_REPLICA_URLS).toEqual([]);
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://localhost/tv'],
    ['DATABASE_REPLICA_URLS', 'postgres://r1/tv,r2'],
    ['DRAIN_SECONDS', '-1'],
    ['DISCLOSURE_THRESHOLD', '2'],
    ['DISCLOSURE_THRESHOLD', '51'],
    ['LOG_FORMAT', 'xml'],
    ['DEMO', 'yes'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`Bad settings[^]*\\n {2}${name}=`));
  });

  test('every bad setting is named, not only the first', () => {
    const bad = {
      PORT: 'x',
      DISCLOSURE_THRESHOLD: '1',
      LOG_FORMAT: 'xml',
      DEMO: 'perhaps',
    };
    for (const name of Object.keys(bad)) expect(() => readConfig(bad)).toThrow(`${name}=`);
  });

  test('a refusal repeats what was given, not what became of it', () => {
    expect(() => readConfig({ PORT: 'eighty' })).toThrow('PORT=eighty: ');
  });

  test('the demonstration does not answer beyond this machine', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow('HOST=0.0.0.0');
    expect(() => readConfig({ HOST: '0.0.0.0', DEMO: 'true', DATABASE_URL: 'postgres://db/tv' })).toThrow(
      'DEMO',
    );
    expect(readConfig({ HOST: '0.0.0.0', DEMO: 'false' }).demo).toBe(false);
    expect(readConfig({ HOST: '::1' }).loopback).toBe(true);
  });

  test('an empty setting counts as absent, and other variables are left alone', () => {
    expect(readConfig({ PORT: '', PATH: '/bin', NODE_ENV: 'x' }).PORT).toBe(3000);
  });

  test('every field of the settings is a known name', () => {
    const fields = Object.keys(readConfig({ DATABASE_URL: 'postgres://x/y', DEMO: 'false' }));
    expect(fields.every((field) => (settingNames as readonly string[]).includes(field))).toBe(true);
  });
});
