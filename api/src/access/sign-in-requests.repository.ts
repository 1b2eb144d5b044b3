import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignInRequest } from './identity-provider.ts';
import { secretHash } from './session.repository.ts';

/** A kept request with the page to show afterwards. */
export type KeptRequest = SignInRequest & { readonly returnTo: string };

/** Sign-ins on their way through the identity provider; each is used once, within ten minutes. */
@Injectable()
export class SignInRequestsRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async keep({ state, codeVerifier, nonce, returnTo }: KeptRequest): Promise<void> {
    await this.source.query('DELETE FROM sign_in_requests WHERE expires_at < now()');
    await this.source.query(
      `INSERT INTO sign_in_requests (state_hash, code_verifier, nonce, return_to, expires_at)
       VALUES ($1, $2, $3, $4, now() + interval '10 minutes')`,
      [secretHash(state), codeVerifier, nonce, returnTo],
    );
  }

  /** The request of that state, which is gone afterwards; null for none. */
  async take(state: string): Promise<KeptRequest | null> {
    const [rows]: [Omit<KeptRequest, 'state'>[], number] = await this.source.query(
      `DELETE FROM sign_in_requests WHERE state_hash = $1 AND expires_at > now()
       RETURNING code_verifier AS "codeVerifier", nonce, return_to AS "returnTo"`,
      [secretHash(state)],
    );
    return rows[0] ? { state, ...rows[0] } : null;
  }
}
