// Loaded before the product: every tenth commit fails as on a database that puts transactions off (SQLSTATE 40001).
import pg from 'pg';

const { query } = pg.Client.prototype;
let commits = 0;

pg.Client.prototype.query = function (...asked) {
  if (asked[0] !== 'COMMIT' || ++commits % 10 !== 0) return query.apply(this, asked);
  process.stderr.write('a commit fails\n');
  const failure = Object.assign(new Error('could not serialize access'), {
    code: '40001',
    severity: 'ERROR',
  });
  const rolledBack = query.call(this, 'ROLLBACK').then(() => {
    throw failure;
  });
  const answer = asked.at(-1);
  if (typeof answer !== 'function') return rolledBack;
  rolledBack.catch((error) => answer(error));
  return undefined;
};
