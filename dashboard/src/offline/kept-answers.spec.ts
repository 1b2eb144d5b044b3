import { isAnswerOfEdition, isEditionList, isFolders, mayKeepAnswer, mayKeepList } from './kept-answers.ts';

const address = (path: string): URL => new URL(path, 'http://localhost');
// jsdom and the browser have Response; what is read of it is its status and one header.
const response = (status: number, cacheControl: string): Response =>
  ({ status, headers: new Headers({ 'cache-control': cacheControl }) }) as Response;

describe('what is kept for reading offline', () => {
  it.each([
    '/api/analyses/overview?area=1084&edition=1',
    '/api/services?edition=1',
    '/api/services/T0101?edition=1',
    '/api/reference/municipalities?edition=1',
  ])('%s is an answer of one edition', (path) => {
    expect(isAnswerOfEdition(address(path))).toBe(true);
  });

  it.each([
    ['no edition named, so the answer moves', '/api/analyses/overview?area=1084'],
    ['the newest edition, whichever it is', '/api/analyses/overview?edition=latest'],
    ['unpublished figures', '/api/analyses/overview?edition=working'],
    ['a file that is saved anyway', '/api/analyses/overview?edition=1&format=csv'],
    ['the work of people who are signed in', '/api/rounds?edition=1'],
    ['who is signed in', '/api/session?edition=1'],
    ['an address that only begins like one', '/api/servicesx?edition=1'],
  ])('%s: not kept', (_why, path) => {
    expect(isAnswerOfEdition(address(path))).toBe(false);
  });

  it('meeting folders, and nothing of how they are changed', () => {
    const folder = '/api/folders/018f3a60-0000-7000-8000-000000000000';
    expect([isFolders(address('/api/folders')), isFolders(address(`${folder}?key=x`))]).toEqual([true, true]);
    expect([isFolders(address(`${folder}/items`)), isFolders(address(`${folder}/link`))]).toEqual([
      false,
      false,
    ]);
  });

  it('only what everybody may read and what never changes stays on the device', () => {
    expect(mayKeepAnswer(response(200, 'public, max-age=31536000, immutable'))).toBe(true);
    expect(mayKeepAnswer(response(200, 'private, max-age=31536000, immutable'))).toBe(false);
    expect(mayKeepAnswer(response(200, 'public, no-cache'))).toBe(false);
    expect(mayKeepAnswer(response(200, 'no-store'))).toBe(false);
    expect(mayKeepAnswer(response(404, 'public, max-age=31536000, immutable'))).toBe(false);
    expect(mayKeepAnswer(response(200, ''))).toBe(false);
  });

  it('the list of editions stays unless a signed-in person sees more in it', () => {
    expect(isEditionList(address('/api/editions'))).toBe(true);
    expect(isEditionList(address('/api/editions/1'))).toBe(false);
    expect(mayKeepList(response(200, 'no-cache'))).toBe(true);
    expect(mayKeepList(response(200, 'no-store'))).toBe(false);
    expect(mayKeepList(response(200, 'private, no-cache'))).toBe(false);
    expect(mayKeepList(response(500, 'no-cache'))).toBe(false);
  });
});
