import type { Kaart } from './use-wiekanmeedenken.ts';

/** A card as typed; an empty text is nothing filled in. */
export type Inhoud = Omit<Kaart, 'telefoon' | 'mail' | 'geenVragenTotEnMet'> & {
  telefoon: string;
  mail: string;
  /** Whether new questions may come; a day that was typed stays when one looks at the other choice. */
  stil: boolean;
  stilTot: string;
};

export const VELDEN = {
  ...{ inLijst: 'kaart-in-lijst', functie: 'kaart-functie', deskundigheden: 'kaart-deskundigheden' },
  ...{
    eigenDeskundigheden: 'kaart-eigen',
    talen: 'kaart-talen',
    wijzen: 'kaart-wijzen',
    dagen: 'kaart-dagen',
  },
  ...{ van: 'kaart-van', tot: 'kaart-tot', telefoon: 'kaart-telefoon', mail: 'kaart-mail' },
  ...{ veiligeMail: 'kaart-veilige-mail', afgeschermd: 'kaart-afgeschermd', stil: 'kaart-stil' },
  ...{ stilTot: 'kaart-stil-tot', reden: 'kaart-reden' },
} as const;

export const inhoudVan = ({ telefoon, mail, geenVragenTotEnMet, ...rest }: Kaart): Inhoud => ({
  ...rest,
  ...{ telefoon: telefoon ?? '', mail: mail ?? '' },
  ...{ stil: geenVragenTotEnMet !== null, stilTot: geenVragenTotEnMet ?? '' },
});

const leegOf = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst.trim());

/** Whoever hides his name has no address on his card. */
export const kaartUit = ({ telefoon, mail, stil, stilTot, ...rest }: Inhoud): Kaart => ({
  ...rest,
  telefoon: leegOf(telefoon),
  mail: rest.afgeschermd ? null : leegOf(mail),
  veiligeMail: !rest.afgeschermd && leegOf(mail) !== null && rest.veiligeMail,
  geenVragenTotEnMet: stil && stilTot !== '' ? stilTot : null,
});

const uur = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Fields in which no time stands. */
export const gebrekenIn = ({ van, tot }: Inhoud): string[] => [
  ...(uur.test(van) ? [] : [VELDEN.van]),
  ...(uur.test(tot) ? [] : [VELDEN.tot]),
];
