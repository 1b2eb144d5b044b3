// Preloaded into a command (`NODE_OPTIONS=--import=…`) whose output shall not tell when it ran.
const now = Date.parse('2026-11-02T09:00:00Z');

globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length > 0 ? given : [now]));
  }

  static now() {
    return now;
  }
};
