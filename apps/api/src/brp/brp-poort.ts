import { makeRaadpleegvraag, readBrpAntwoord } from '@rondom/berichten/brp';
import type { BrpPersoon } from '@rondom/domain/brp';
import { accept, type Bsn, type Outcome, refuse } from '@rondom/domain/kern';

export type BrpPoortRefusal =
  /** No answer in time, or no connection. Asking again may help. */
  | { readonly kind: 'brpZwijgt' }
  /** The BRP answered that it will not tell. */
  | { readonly kind: 'brpWeigert'; readonly status: number }
  /** An answer that is not in the form of the BRP API, or about somebody who was not asked for. */
  | { readonly kind: 'brpOnleesbaar' };

export interface BrpPoort {
  /** Asks the BRP about this one number; undefined when nobody has it. */
  readonly raadpleeg: (bsn: Bsn) => Promise<Outcome<BrpPersoon | undefined, BrpPoortRefusal>>;
}

export interface BrpPoortOpties {
  /** Base address of the BRP API, without `/personen`. */
  readonly url: string;
  readonly apiSleutel?: string;
  readonly timeoutMs: number;
}

type Answer = { readonly status: number; readonly json: unknown };

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What came back, or undefined when nothing did in time. The number stands in the body, never in an address. */
async function ask(opties: BrpPoortOpties, bsn: Bsn): Promise<Answer | undefined> {
  try {
    const response = await fetch(`${opties.url.replace(/\/$/, '')}/personen`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
        ...(opties.apiSleutel !== undefined && { 'x-api-key': opties.apiSleutel }),
      },
      body: JSON.stringify(makeRaadpleegvraag(bsn)),
      // A number is never sent on to a host that nobody configured.
      redirect: 'error',
      signal: AbortSignal.timeout(opties.timeoutMs),
    });
    return { status: response.status, json: parse(await response.text()) };
  } catch {
    // Refused connection, broken line and timeout are one thing to the worker. The error may hold the request.
    return undefined;
  }
}

/** The one person of the answer, if it is the person who was asked for. */
function decideAntwoord(bsn: Bsn, json: unknown): Outcome<BrpPersoon | undefined, BrpPoortRefusal> {
  const gelezen = readBrpAntwoord(json);
  if (!gelezen.ok) return refuse({ kind: 'brpOnleesbaar' });
  const isAlleenGevraagde =
    gelezen.value.every((persoon) => persoon.bsn === bsn) && gelezen.value.length <= 1;
  return isAlleenGevraagde ? accept(gelezen.value[0]) : refuse({ kind: 'brpOnleesbaar' });
}

/** The connection to the BRP API personen 2.x. */
export function createBrpPoort(opties: BrpPoortOpties): BrpPoort {
  return {
    raadpleeg: async (bsn) => {
      const answer = await ask(opties, bsn);
      if (answer === undefined) return refuse({ kind: 'brpZwijgt' });
      if (answer.status !== 200) return refuse({ kind: 'brpWeigert', status: answer.status });
      return decideAntwoord(bsn, answer.json);
    },
  };
}
