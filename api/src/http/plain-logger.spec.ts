import { PlainLogger } from './plain-logger.ts';

/** What is written of a message. */
function written(format: 'pretty' | 'json', message: string): string {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    new PlainLogger(format).error(message);
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

const forged = 'no such name x\n2026-11-22T10:00:00.000Z info  signed in\r\n\u001b[2Jgone\u0000';

describe('the log', () => {
  test('for machines holds one line per entry, with the time in UTC', () => {
    const text = written('json', forged);
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(text)).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      level: 'error',
      message: forged,
    });
  });

  test('for people begins an entry where one begins, and steers no terminal', () => {
    const lines = written('pretty', forged).trimEnd().split('\n');
    expect(lines.filter((line) => /^\d{4}-/.test(line))).toHaveLength(1);
    expect(lines.slice(1)).toEqual(['    2026-11-22T10:00:00.000Z info  signed in', '    ·[2Jgone·']);
  });
});
