/**
 * SQL of a delivery's state. A reading without a sign of life for a minute has died with its process: it is told as
 * refused, and can be sent again.
 */
export const stateSql = `CASE WHEN state = 'reading' AND seen_at < now() - interval '1 minute' THEN 'refused' ELSE state END`;
