/** Names of what is kept on the device beside the dashboard's own files. */
export const cacheNames = {
  answers: 'tilbudsvifte-answers',
  editions: 'tilbudsvifte-editions',
  /** Meeting folders, and the answers that their figures need. */
  folders: 'tilbudsvifte-folders',
} as const;

/** Message that makes a waiting version take over. */
export const takeOver = 'SKIP_WAITING';

/** Message that asks for addresses to be kept; the name is Workbox's. */
export const keepAddresses = 'CACHE_URLS';
