import { findPlainDate, type PlainDate } from '@rondom/domain/kern';
import { PlainFailure } from './plain-failure.ts';

/** What this process was told by its environment. Read once, in `main.ts`. */
export interface Config {
  readonly modus: 'demo' | 'productie';
  readonly databaseUrl: string;
  readonly migratieUrl: string;
  /** One login for everything: every transaction then begins with `set local role rondom_app`. */
  readonly oneUrl: boolean;
  readonly host: string;
  readonly port: number;
  readonly origin: string;
  readonly webDir: string;
  readonly keyFile: string;
  readonly vandaag: PlainDate | undefined;
  /** Only for tests of the demo: its clock has a door of its own, and may be put at another moment. */
  readonly losseKlok?: boolean;
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** How the provider calls a login with a second factor (`acr` or `amr`); then a worker needs one of these. */
    readonly acr?: readonly string[] | undefined;
  };
  readonly brpUrl: string | undefined;
  /** Whose word about the visitor's address is taken: the proxies between him and us. */
  readonly proxies: string;
  readonly logLevel: string;
}

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value === undefined || value === '') throw new PlainFailure(`${name} is not set. See docs/beheer.md.`);
  return value;
};

const wordsOf = (text = ''): readonly string[] | undefined =>
  text.trim() === '' ? undefined : text.trim().split(/\s+/);

/** Whatever may only be so on one's own machine. */
function refuseDemoSettings(env: NodeJS.ProcessEnv, vandaag: PlainDate | undefined): void {
  if (vandaag !== undefined) throw new PlainFailure('RONDOM_VANDAAG works in demo mode only.');
  if (env['RONDOM_LOSSE_KLOK'] !== undefined)
    throw new PlainFailure('RONDOM_LOSSE_KLOK works in demo mode only.');
  // Without the owner's login there is no daily upkeep, and every transaction would choose its own role.
  required(env, 'MIGRATIE_DATABASE_URL');
  for (const name of ['RONDOM_OORSPRONG', 'RONDOM_OIDC_ISSUER'])
    if (!required(env, name).startsWith('https://'))
      throw new PlainFailure(`${name} must begin with https://, not ${required(env, name)}.`);
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const modus = env['RONDOM_MODUS'] === 'demo' ? 'demo' : 'productie';
  const databaseUrl = required(env, 'DATABASE_URL');
  const port = Number(env['PORT'] ?? '4000');
  const host = env['HOST'] ?? '127.0.0.1';
  const fixed = env['RONDOM_VANDAAG'];
  const vandaag = fixed === undefined || fixed === '' ? undefined : findPlainDate(fixed);
  if (fixed !== undefined && fixed !== '' && vandaag === undefined) {
    throw new PlainFailure(`RONDOM_VANDAAG is not a calendar day: ${fixed}. Write it as 2027-01-12.`);
  }
  if (modus === 'productie') refuseDemoSettings(env, vandaag);
  return {
    modus,
    databaseUrl,
    migratieUrl: env['MIGRATIE_DATABASE_URL'] ?? databaseUrl,
    oneUrl: env['MIGRATIE_DATABASE_URL'] === undefined,
    host,
    port,
    origin:
      modus === 'demo'
        ? (env['RONDOM_OORSPRONG'] ?? `http://127.0.0.1:${String(port)}`)
        : required(env, 'RONDOM_OORSPRONG'),
    webDir: required(env, 'RONDOM_WEB'),
    keyFile: required(env, 'RONDOM_SLEUTELBESTAND'),
    vandaag,
    losseKlok: modus === 'demo' && env['RONDOM_LOSSE_KLOK'] === 'ja',
    oidc: {
      issuer: required(env, 'RONDOM_OIDC_ISSUER'),
      clientId: required(env, 'RONDOM_OIDC_CLIENT_ID'),
      clientSecret: required(env, 'RONDOM_OIDC_CLIENT_SECRET'),
      acr: wordsOf(env['RONDOM_OIDC_ACR']),
    },
    brpUrl: env['RONDOM_BRP_URL'],
    proxies: env['RONDOM_PROXY'] ?? 'loopback',
    logLevel: env['RONDOM_LOG'] ?? 'warn',
  };
}
