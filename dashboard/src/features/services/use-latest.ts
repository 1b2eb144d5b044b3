import { useState } from 'react';

/** The latest value there was: a list keeps its rows while the answer to the next letter is on its way. */
export function useLatest<T>(value: T | undefined): T | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && value !== latest) setLatest(value);
  return value ?? latest;
}
