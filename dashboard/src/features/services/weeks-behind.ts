const dayMs = 86_400_000;
const stillFresh = 35;

/**
 * Weeks that a report is behind the newest of the figures shown, when that is more than five; a frozen edition does not
 * grow old by being read later.
 * @example weeksBehind('2026-01-01', '2026-03-01') // 8
 */
export function weeksBehind(reportedAt: string | null, newest: string | null): number | undefined {
  if (reportedAt === null || newest === null) return undefined;
  const days = Math.floor((Date.parse(newest) - Date.parse(reportedAt)) / dayMs);
  return days > stillFresh ? Math.floor(days / 7) : undefined;
}
