/** Answers other than 200, as `application/problem+json` in the words of the BRP API. */
export interface Probleem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance: string;
  readonly code: string;
  readonly invalidParams?: readonly OngeldigeParameter[];
}

export interface OngeldigeParameter {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

const instance = '/personen';
const rfc = (deel: string) => `https://datatracker.ietf.org/doc/html/rfc${deel}`;

export function onjuisteParameters(invalidParams: readonly OngeldigeParameter[]): Probleem {
  return {
    type: rfc('7231#section-6.5.1'),
    title: 'Een of meerdere parameters zijn niet correct.',
    status: 400,
    detail: `De foutieve parameter(s) zijn: ${invalidParams.map(({ name }) => name).join(', ')}.`,
    instance,
    code: 'paramsValidation',
    invalidParams,
  };
}

export const problemen = {
  geenJson: {
    type: rfc('7231#section-6.5.1'),
    title: 'Het verzoek kan niet worden gelezen.',
    status: 400,
    instance,
    code: 'paramsValidation',
  },
  nietAangemeld: {
    type: rfc('7235#section-3.1'),
    title: 'Niet correct geauthenticeerd.',
    status: 401,
    instance,
    code: 'authentication',
  },
  nietGeautoriseerd: {
    type: rfc('7231#section-6.5.3'),
    title: 'U bent niet geautoriseerd voor deze operatie.',
    status: 403,
    instance,
    code: 'autorisation',
  },
  bestaatNiet: {
    type: rfc('7231#section-6.5.4'),
    title: 'Opgevraagde resource bestaat niet.',
    status: 404,
    instance,
    code: 'notFound',
  },
  andereMethode: {
    type: rfc('7231#section-6.5.5'),
    title: 'Methode wordt niet ondersteund.',
    status: 405,
    instance,
    code: 'methodNotAllowed',
  },
  teGroot: {
    type: rfc('7231#section-6.5.11'),
    title: 'Verzoek is te groot.',
    status: 413,
    instance,
    code: 'tooLarge',
  },
  anderFormaat: {
    type: rfc('7231#section-6.5.13'),
    title: 'Media Type wordt niet ondersteund.',
    status: 415,
    instance,
    code: 'unsupportedMediaType',
  },
} as const satisfies Record<string, Probleem>;
