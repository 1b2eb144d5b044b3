const answers = /^\/api\/(analyses|services|reference)(\/|$)/;
// These names move on to other figures; an edition's own id never does.
const moving = ['working', 'latest'];

const cacheControl = ({ headers }: Response): string => headers.get('cache-control') ?? '';

/** Whether an address answers with figures of one edition, which never change; files to save are not kept twice. */
export function isAnswerOfEdition({ pathname, searchParams }: URL): boolean {
  const edition = searchParams.get('edition') ?? '';
  return answers.test(pathname) && edition !== '' && !moving.includes(edition) && !searchParams.has('format');
}

/** Whether an address answers with the list of editions, which grows. */
export function isEditionList({ pathname }: URL): boolean {
  return pathname === '/api/editions';
}

/** Whether an address answers with meeting folders: the list, or one of them. */
export function isFolders({ pathname }: URL): boolean {
  return /^\/api\/folders(\/[0-9a-f-]{36})?$/.test(pathname);
}

/** Whether an answer may stay on the device: everybody may read it, and it never changes. */
export function mayKeepAnswer(response: Response): boolean {
  const control = cacheControl(response);
  return response.status === 200 && /\bpublic\b/.test(control) && /\bimmutable\b/.test(control);
}

/** Whether the list of editions may stay on the device: not where a signed-in person is shown more than others. */
export function mayKeepList(response: Response): boolean {
  return response.status === 200 && !/\b(no-store|private)\b/.test(cacheControl(response));
}
