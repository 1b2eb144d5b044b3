/**
 * Said first in a transaction that streams a file: its statement takes as long as the file is long, and the limit that
 * protects the database from questions would cut it off.
 */
export const unhurried = 'SET LOCAL statement_timeout = 0';
