import { Inject, Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { Config } from '../config/config.ts';
import { ProblemError } from '../http/problem.ts';

/** What must be remembered while a person is at the identity provider. */
export interface SignInRequest {
  readonly state: string;
  readonly codeVerifier: string;
  readonly nonce: string;
}

/** Who the identity provider says that somebody is. */
export interface ExternalIdentity {
  readonly subject: string;
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly claims: Readonly<Record<string, unknown>>;
}

type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
export const callbackPath = '/api/session/provider/callback';

/** The municipality's identity provider: OpenID Connect, authorization code with PKCE, state and nonce. */
@Injectable()
export class IdentityProvider {
  private configuration: Promise<Configuration> | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  async begin(): Promise<SignInRequest & { address: string }> {
    const request = { state: randomState(), codeVerifier: randomPKCECodeVerifier(), nonce: randomNonce() };
    const address = buildAuthorizationUrl(await this.discovered(), {
      redirect_uri: this.ownAddress(callbackPath).href,
      scope: 'openid profile email roles',
      response_type: 'code',
      code_challenge: await calculatePKCECodeChallenge(request.codeVerifier),
      code_challenge_method: 'S256',
      state: request.state,
      nonce: request.nonce,
    });
    return { ...request, address: address.href };
  }

  /** @throws whatever is wrong with the answer: signature, issuer, audience, state, nonce, time */
  async finish(returnedTo: string, { state, codeVerifier, nonce }: SignInRequest): Promise<ExternalIdentity> {
    const tokens = await authorizationCodeGrant(await this.discovered(), this.ownAddress(returnedTo), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const claims: Claims = tokens.claims() ?? { iss: '', sub: '' };
    const text = (name: string): string | null =>
      typeof claims[name] === 'string' && claims[name] !== '' ? claims[name] : null;
    const name = text('preferred_username') ?? text('email') ?? claims.sub;
    return {
      subject: `${claims.iss} ${claims.sub}`,
      name: name.toLowerCase().slice(0, 100),
      displayName: (text('name') ?? name).slice(0, 100),
      email: text('email'),
      claims,
    };
  }

  private discovered(): Promise<Configuration> {
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = this.config;
    if (!issuer || !id) throw new ProblemError('not-found', 'No identity provider is set');
    this.configuration ??= discover(new URL(issuer), id, secret);
    // A provider that did not answer is asked again next time.
    this.configuration.catch(() => (this.configuration = undefined));
    return this.configuration;
  }

  private ownAddress(path: string): URL {
    return new URL(path, this.config.PUBLIC_URL);
  }
}

/** Every statement's signature is checked. Without encryption only on this machine, as in tests. */
function discover(issuer: URL, id: string, secret: string | undefined): Promise<Configuration> {
  const plain = issuer.protocol === 'http:' && loopback.has(issuer.hostname);
  return discovery(issuer, id, secret, undefined, {
    execute: [enableNonRepudiationChecks, ...(plain ? [allowInsecureRequests] : [])],
  });
}
