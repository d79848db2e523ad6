import type { Config } from '../platform/config.ts';

/** Where the demo stands in time. */
export interface Demostand {
  /** By the clock. */
  readonly vandaag: string;
  /** The day the demo was loaded for. */
  readonly dag: string;
  /** Whether somebody wrote since. */
  readonly geschreven: boolean;
}

/** The demo's own process, which has the rights of the owner: what changes the demo as a whole happens there. */
export interface DemoDeur {
  stand(): Promise<Demostand>;
  /** Puts the story family back as it was loaded. */
  opnieuw(): Promise<void>;
  /** Puts the whole demo on today; what was written is gone then. */
  opVandaag(): Promise<void>;
}

/** Thrown when that process is silent or failed. */
class DemoZwijgt extends Error {
  readonly code = 'ECONNREFUSED';
}

export function createDemoDeur({ oidc: { issuer, clientSecret } }: Pick<Config, 'oidc'>): DemoDeur {
  const vraag = async (method: 'GET' | 'POST', pad: string): Promise<Response> => {
    const headers = { authorization: `Bearer ${clientSecret}` };
    const answer = await fetch(`${issuer}/demo/${pad}`, { method, headers }).catch((cause: unknown) => {
      throw new DemoZwijgt('the demo process does not answer', { cause });
    });
    if (!answer.ok) throw new DemoZwijgt(`the demo process answered ${String(answer.status)}`);
    return answer;
  };
  return {
    stand: async () => (await vraag('GET', 'stand')).json() as Promise<Demostand>,
    async opnieuw() {
      await vraag('POST', 'opnieuw');
    },
    async opVandaag() {
      await vraag('POST', 'vandaag');
    },
  };
}
