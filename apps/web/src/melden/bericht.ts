/** The steps of the form, one thing per page. */
export const stappen = ['wie', 'woorden', 'over', 'acuut', 'controle'] as const;
export type Stap = (typeof stappen)[number];

export const rollen = ['kind', 'ouder', 'ander'] as const;
export interface Persoon {
  readonly rol: (typeof rollen)[number];
  readonly naam: string;
  readonly leeftijd: string;
  readonly waar: string;
}

const tekstvelden = [
  'functie',
  'organisatie',
  'naam',
  'bereikbaarOp',
  'gezien',
  'gehoord',
  'gedacht',
] as const;
export type Tekstveld = (typeof tekstvelden)[number];

/** What somebody wrote so far. It lives in this tab only. */
export interface Bericht extends Readonly<Record<Tekstveld, string>> {
  readonly stap: Stap | 'begin';
  readonly soort: 'burger' | 'professional' | undefined;
  readonly personen: readonly Persoon[];
  readonly acuut: boolean | undefined;
  /** Stands for the form where others have an account. */
  readonly formuliersleutel: string;
  /** What was sent without an answer yet, and under which key: sent again it is the same message. */
  readonly verzending: { readonly sleutel: string; readonly inhoud: string } | undefined;
}

export const legePersoon: Persoon = { rol: 'kind', naam: '', leeftijd: '', waar: '' };

export function leegBericht(formuliersleutel: string): Bericht {
  return {
    stap: 'begin',
    soort: undefined,
    functie: '',
    organisatie: '',
    naam: '',
    bereikbaarOp: '',
    gezien: '',
    gehoord: '',
    gedacht: '',
    personen: [legePersoon],
    acuut: undefined,
    formuliersleutel,
    verzending: undefined,
  };
}

export type Gebrek =
  | 'soortOntbreekt'
  | 'functieOntbreekt'
  | 'organisatieOntbreekt'
  | 'waarnemingOntbreekt'
  | 'niemandGenoemd'
  | 'acuutOntbreekt';

const isLeeg = (text: string): boolean => text.trim() === '';
const genoemd = ({ naam, leeftijd }: Persoon): boolean => !isLeeg(naam) || !isLeeg(leeftijd);

/** What is still missing on one page; the threshold is low on purpose. */
export function gebreken(bericht: Bericht, stap: Stap): readonly Gebrek[] {
  const { soort, functie, organisatie, gezien, gehoord, gedacht, personen, acuut } = bericht;
  const when = (missing: boolean, gebrek: Gebrek): Gebrek[] => (missing ? [gebrek] : []);
  switch (stap) {
    case 'wie':
      return [
        ...when(soort === undefined, 'soortOntbreekt'),
        ...when(soort === 'professional' && isLeeg(functie), 'functieOntbreekt'),
        ...when(soort === 'professional' && isLeeg(organisatie), 'organisatieOntbreekt'),
      ];
    case 'woorden':
      return when([gezien, gehoord, gedacht].every(isLeeg), 'waarnemingOntbreekt');
    case 'over':
      return when(!personen.some(genoemd), 'niemandGenoemd');
    case 'acuut':
      return when(acuut === undefined, 'acuutOntbreekt');
    case 'controle':
      return stappen.filter((other) => other !== 'controle').flatMap((other) => gebreken(bericht, other));
  }
}

/** The body of the message: words exactly as written, empty fields left out. */
export function inhoudVan(bericht: Bericht) {
  const { soort = 'burger', formuliersleutel, acuut = false, personen } = bericht;
  const filled = <K extends string>(fields: Record<K, string>): Partial<Record<K, string>> =>
    Object.fromEntries(Object.entries<string>(fields).filter(([, text]) => !isLeeg(text))) as Partial<
      Record<K, string>
    >;
  const { functie, organisatie, naam, bereikbaarOp, gezien, gehoord, gedacht } = bericht;
  const werk = soort === 'professional' ? filled({ functie, organisatie }) : {};
  return {
    formuliersleutel,
    melder: { soort, ...filled({ naam, bereikbaarOp }), ...werk },
    waarneming: filled({ gezien, gehoord, gedacht }),
    personen: personen
      .filter((persoon) => genoemd(persoon) || !isLeeg(persoon.waar))
      .map((persoon) => ({
        rol: persoon.rol,
        ...filled({ naam: persoon.naam, leeftijdOfGeboorte: persoon.leeftijd, bereikbaarOp: persoon.waar }),
      })),
    acuut,
  };
}

/** The key under which this content is sent: the same as before while nothing was changed since. */
export function verzendingVan(
  bericht: Bericht,
  nieuweSleutel: () => string,
): NonNullable<Bericht['verzending']> {
  const inhoud = JSON.stringify(inhoudVan(bericht));
  return bericht.verzending?.inhoud === inhoud ? bericht.verzending : { sleutel: nieuweSleutel(), inhoud };
}

/** Reads a draft of this tab; what is not one (another version of the form) is no draft. */
export function leesBericht(text: string | null, formuliersleutel: string): Bericht {
  const leeg = leegBericht(formuliersleutel);
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return leeg;
    const found = { ...leeg, ...value };
    const texts = tekstvelden.every((veld) => typeof found[veld] === 'string');
    const known = found.stap === 'begin' || stappen.includes(found.stap);
    return texts && known && Array.isArray(found.personen) ? found : leeg;
  } catch {
    return leeg;
  }
}
