import { reminderMail, reminderSender } from './reminder-mail.ts';

const round = { label: 'Indberetning 2026' };

test('a reminder names the forms, the deadline in Copenhagen and the page, which is that of the settings', () => {
  const item = { missing: ['need', 'places'], deadlineAt: '2026-11-27T11:00:00Z' } as const;
  expect(reminderMail(round, item, 'https://vifte.example.dk/')).toEqual({
    subject: 'Indberetning 2026: frist 27. november 2026 kl.\u00a012.00',
    text:
      'Vi mangler stadig jeres indberetning til Indberetning 2026: Behov, Pladser og belægning. ' +
      'Fristen er 27. november 2026 kl.\u00a012.00. Log ind i Tilbudsvifte for at indberette.\n\n' +
      'https://vifte.example.dk/indberetning\n',
  });
});

test('without a public address there is no link', () => {
  const { text } = reminderMail(round, { missing: ['use'], deadlineAt: '2026-07-01T10:00:00Z' }, undefined);
  expect(text).toMatch(/kl\.\u00a012\.00\. Log ind i Tilbudsvifte for at indberette\.\n$/);
  expect(text).not.toContain('http');
});

test.each([
  [{}, 'tilbudsvifte@localhost'],
  [
    { SMTP_URL: 'smtp://mail.example.dk', PUBLIC_URL: 'https://vifte.example.dk' },
    'tilbudsvifte@vifte.example.dk',
  ],
  [{ SMTP_URL: 'smtp://bruger:x@mail.example.dk' }, 'tilbudsvifte@localhost'],
  [
    { SMTP_URL: 'smtps://vifte%40kommune.dk:x@mail.example.dk', PUBLIC_URL: 'https://x.dk' },
    'vifte@kommune.dk',
  ],
  [{ PUBLIC_URL: 'http://192.0.2.1:3000' }, 'tilbudsvifte@localhost'],
  [{ PUBLIC_URL: 'http://[2001:db8::1]:3000' }, 'tilbudsvifte@localhost'],
])('with %j reminders come from %s', (settings, sender) => {
  expect(reminderSender(settings)).toBe(sender);
});
