/** What a dilemma of direction or responsibility is about. */
export const dilemmasoorten = [
  'niemandbeslist',
  'tweebeslissen',
  'regelsbotsen',
  'geld',
  'risico',
  'anders',
] as const;
export type Dilemmasoort = (typeof dilemmasoorten)[number];

/** How it ended. That it could not be settled is an answer too: the region has to know. */
export const dilemmauitkomsten = [
  'eenbeslist',
  'samenbeslissen',
  'regelruimte',
  'regelanders',
  'geldgeregeld',
  'risicogedeeld',
  'nietopgelost',
] as const;
export type Dilemmauitkomst = (typeof dilemmauitkomsten)[number];

export const dilemmastanden = ['open', 'aangenomen', 'afgerond', 'ingetrokken'] as const;
export type Dilemmastand = (typeof dilemmastanden)[number];

/** To whom it goes: who leads the own team, or who answers for the region. */
export const dilemmaontvangers = ['leiding', 'regio'] as const;
export type Dilemmaontvanger = (typeof dilemmaontvangers)[number];
