/** The steps of the ladder, lowest first. */
export const treden = ['team', 'regionaal', 'bovenregionaal'] as const;
export type Trede = (typeof treden)[number];

/** What an expert team is asked for. */
export const functies = ['advies', 'procesregie', 'signalering', 'leren'] as const;
export type Functie = (typeof functies)[number];

export const expertvraagstanden = ['open', 'beantwoord', 'ingetrokken', 'zonderantwoord'] as const;
export type Expertvraagstand = (typeof expertvraagstanden)[number];

export const tredeRedenen = ['gevraagd', 'geenantwoord', 'uitgestapt'] as const;

/** Where in a life an advice may say something. None is asked for: who has nothing to say leaves it empty. */
export const levensgebieden = [
  'veiligheid',
  'wonen',
  'school',
  'gezondheid',
  'opvoeden',
  'geld',
  'netwerk',
  'vrijetijd',
] as const;
export type Levensgebied = (typeof levensgebieden)[number];
