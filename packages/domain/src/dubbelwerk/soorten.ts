/** What somebody begins to ask a family. A plan asks too. */
export const onderzoeksoorten = ['intake', 'verklarendeanalyse', 'onderzoek', 'plan'] as const;
export type Onderzoeksoort = (typeof onderzoeksoorten)[number];

/** What it is begun for. */
export const aanleidingen = ['eigen', 'rechter', 'gezin', 'klacht', 'nieuwemelding'] as const;
export type Aanleiding = (typeof aanleidingen)[number];

/** Why somebody goes on although another asks already. */
export const dubbelRedenen = ['anderevraag', 'teoud', 'spoed', 'gezinwilapart'] as const;
export type DubbelReden = (typeof dubbelRedenen)[number];

export const klaarAls = ['resultaat', 'gestopt'] as const;
export type KlaarAls = (typeof klaarAls)[number];
