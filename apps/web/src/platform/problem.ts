/** One refusal of the API: a code and its parameters; the sentence is made by @rondom/taal. */
export interface Refusal {
  readonly kind: string;
  /** The field of the body it is about, as a path: "kinderen.0.geboortedatum". */
  readonly veld?: string;
  readonly [parameter: string]: unknown;
}

/** application/problem+json as the API writes it (RFC 9457 with our refusals). */
export interface Problem {
  readonly status: number;
  readonly refusals: readonly Refusal[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isRefusal = (value: unknown): value is Refusal => isRecord(value) && typeof value['kind'] === 'string';

/** Reads whatever an answer carried; an answer of something in between (a proxy) has a status only. */
export function readProblem(status: number, body: unknown): Problem {
  const refusals =
    isRecord(body) && Array.isArray(body['refusals']) ? body['refusals'].filter(isRefusal) : [];
  return { status, refusals };
}

/** The API answered no. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`refused with status ${problem.status}`);
    this.problem = problem;
  }
}

/** No answer came: the connection fell away, or the server did. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}
