import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, default as Provider } from 'oidc-provider';

export interface ProviderOpties {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Of Rondom itself, where people are sent back to. */
  readonly origin: string;
}

/** Of the provider's own session, which is never read back: see `server.ts`. */
export const sessionCookie = 'demo_sessie';

/** A signing key of this process alone: what an earlier start signed is not accepted any more. */
const signingKey = () => ({
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'ES256',
});

/** The demo's identity provider: no passwords, invented people only, everything in memory. */
export async function createProvider({
  issuer,
  clientId,
  clientSecret,
  origin,
}: ProviderOpties): Promise<Provider> {
  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/aanmelden/terug`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      // Cookies do not know ports: other names than Rondom's own on the same address.
      names: { session: sessionCookie, interaction: 'demo_keuze', resume: 'demo_verder' },
    },
    claims: { openid: ['sub'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 600,
      Session: 86_400,
      Grant: 86_400,
    },
    interactions: { url: (_ctx, { uid }) => `/keuze/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId,
        ...(ctx.oidc.session?.accountId === undefined ? {} : { accountId: ctx.oidc.session.accountId }),
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    // Whatever went wrong in the browser, the start page is where one can choose again.
    renderError: (ctx) => ctx.redirect(`${origin}/`),
  };
  // Loaded late: loading the demo needs no provider.
  const { default: Oidc } = await import('oidc-provider');
  return new Oidc(issuer, configuration);
}
