/** Why a file cannot be what is asked for. */
export interface FileFault {
  readonly key: 'upload.wrongType' | 'upload.empty' | 'upload.tooLarge';
  readonly name: string;
}

const most = 200 * 1024 * 1024;

/** What can be seen of a file before it is sent; the server looks into it. */
export function fileFault({ name, size }: Pick<File, 'name' | 'size'>): FileFault | undefined {
  if (!/\.(csv|txt|xlsx)$/i.test(name)) return { key: 'upload.wrongType', name };
  if (size === 0) return { key: 'upload.empty', name };
  return size > most ? { key: 'upload.tooLarge', name } : undefined;
}
