import type { Configuration } from 'openid-client';
import type { Config } from '../platform/config.ts';

/** Code flow with PKCE at the municipality's provider (or the demo's), discovered at the first login. */
export interface Oidc {
  /** `vers`: the provider asks again who somebody is, whatever it remembers. */
  begin(hint: string | undefined, vers?: boolean): Promise<{ readonly url: string; readonly memory: string }>;
  /** Who came back; thrown when the answer does not belong to the memory, or is not as fresh as was asked. */
  complete(callback: URL, memory: string): Promise<Aangemeld>;
}

export interface Aangemeld {
  readonly sub: string | undefined;
  /** When the provider says that this person last showed who he is. */
  readonly op: Date | undefined;
  /** How, in the provider's own words: its `acr` and `amr`. */
  readonly hoe: readonly string[];
}

/** How long ago somebody may have shown who he is when a fresh log-in was asked, in seconds. */
const versSeconden = 300;

/** Loaded when somebody logs in, not at the start. */
const load = () => import('openid-client');

interface Memory {
  readonly state: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly vers: boolean;
}

export function createOidc(config: Pick<Config, 'oidc' | 'origin' | 'modus'>): Oidc {
  let found: Promise<Configuration> | undefined;
  const discover = async (): Promise<Configuration> => {
    const oidc = await load();
    const options = config.modus === 'demo' ? { execute: [oidc.allowInsecureRequests] } : {};
    found ??= oidc.discovery(
      new URL(config.oidc.issuer),
      config.oidc.clientId,
      config.oidc.clientSecret,
      undefined,
      options,
    );
    try {
      return await found;
    } catch (error) {
      // A provider that was not up yet is asked again at the next login.
      found = undefined;
      throw error;
    }
  };
  return {
    async begin(hint, vers = false) {
      const [oidc, server] = await Promise.all([load(), discover()]);
      const memory: Memory = {
        state: oidc.randomState(),
        verifier: oidc.randomPKCECodeVerifier(),
        nonce: oidc.randomNonce(),
        vers,
      };
      const url = oidc.buildAuthorizationUrl(server, {
        redirect_uri: `${config.origin}/aanmelden/terug`,
        scope: 'openid',
        code_challenge: await oidc.calculatePKCECodeChallenge(memory.verifier),
        code_challenge_method: 'S256',
        state: memory.state,
        nonce: memory.nonce,
        ...(hint === undefined ? {} : { login_hint: hint }),
        ...(vers ? { prompt: 'login', max_age: String(versSeconden) } : {}),
      });
      return { url: url.href, memory: Buffer.from(JSON.stringify(memory)).toString('base64url') };
    },
    async complete(callback, text) {
      const [oidc, server] = await Promise.all([load(), discover()]);
      const memory = JSON.parse(Buffer.from(text, 'base64url').toString()) as Memory;
      const tokens = await oidc.authorizationCodeGrant(server, callback, {
        pkceCodeVerifier: memory.verifier,
        expectedState: memory.state,
        expectedNonce: memory.nonce,
        // With it the answer must say when, and be no older.
        ...(memory.vers ? { maxAge: versSeconden } : {}),
      });
      const claims = tokens.claims();
      const at = claims?.auth_time;
      const hoe = [claims?.['acr'], ...[claims?.['amr'] ?? []].flat()].filter(
        (word) => typeof word === 'string',
      );
      return { sub: claims?.sub, op: at === undefined ? undefined : new Date(at * 1000), hoe };
    },
  };
}
