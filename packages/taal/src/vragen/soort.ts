/** A kind of question in plain words: how it is asked, other words for it, and what to do first. */
export type Vraagwoorden = {
  readonly titel: string;
  readonly zoek: string;
  readonly eerst: string;
};

export const vraag = (titel: string, zoek: string, eerst: string): Vraagwoorden => ({ titel, zoek, eerst });
