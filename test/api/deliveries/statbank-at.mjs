// Preloaded into the product by tests (`node --import`): what it asks of StatBank is asked of the address in
// TEST_STATBANK instead, on this machine. Everything else it does is its own.
const statbank = 'https://api.statbank.dk';
const fetchElsewhere = globalThis.fetch;
globalThis.fetch = (input, init) =>
  fetchElsewhere(String(input).replace(statbank, process.env.TEST_STATBANK ?? 'http://127.0.0.1:9'), init);
