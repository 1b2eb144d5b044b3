// A real identity provider for tests: `node provider.mjs PORT CALLBACK`. Whoever the header `x-account` names is signed in
// without being asked, with the roles that follow behind commas.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [port = '0', callback = ''] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

/** Roles as stated at the last sign-in. */
const rolesOf = new Map();

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'tilbudsvifte',
      client_secret: 'a-secret-of-the-test-only',
      redirect_uris: [callback],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'], roles: ['roles'] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  pkce: { required: () => true },
  cookies: { keys: ['one-key-of-the-test'] },
  findAccount: (_context, name) => {
    const claims = { sub: name, name: `Navn ${name}`, preferred_username: name, email: `${name}@example.dk` };
    return { accountId: name, claims: () => ({ ...claims, roles: rolesOf.get(name) }) };
  },
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client.clientId,
      accountId: oidc.session.accountId,
    });
    grant.addOIDCScope('openid profile email roles');
    await grant.save();
    return grant;
  },
});

const answer = provider.callback();
createServer(async (request, response) => {
  if (!request.url.startsWith('/interaction/')) return answer(request, response);
  const [accountId, ...roles] = request.headers['x-account'].split(',');
  rolesOf.set(accountId, roles);
  const result = { login: { accountId } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
