// People at the product, for faults that run without Jest.

/** Asks as a page of the product would: text and bytes travel as they are, other things as JSON; no answer in JSON, no `body`. */
export async function ask(person, [method, address], { body, headers = {} } = {}) {
  const { url, cookie } = person;
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const sent = {
    origin: person.origin ?? url,
    ...(cookie && { cookie }),
    ...(!raw && { 'content-type': 'application/json' }),
    ...headers,
  };
  const response = await fetch(`${url}/api${address}`, {
    method,
    headers: sent,
    body: raw ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}

/** Somebody of the demonstration, signed in. */
export async function signIn(url, name = 'sekretariat') {
  const { status, text, headers } = await ask({ url }, ['POST', '/session'], {
    body: { name, password: 'demo' },
  });
  if (status !== 201) throw new Error(`${name} could not sign in: ${text}`);
  return { url, cookie: /__Host-session=[^;]*/.exec(headers.getSetCookie().join('\n'))?.[0] ?? '' };
}

/** The same person's cookie, and a way to ask: `ask('GET', '/rounds')`. */
export async function signedIn(url, name) {
  const person = await signIn(url, name);
  return { cookie: person.cookie, ask: (method, address, more) => ask(person, [method, address], more) };
}

/** The agreement of the demonstration that may still be changed. */
export async function draftAgreement(person) {
  const { body } = await ask(person, ['GET', '/agreements']);
  return body.agreements.find(({ status }) => status === 'draft').id;
}
