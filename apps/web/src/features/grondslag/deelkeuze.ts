import type { Deeladvies, Organisatiesoort } from './use-grondslag.ts';

/** What is asked: everything has a first choice but about whom and with whom. */
export interface Deelkeuze {
  readonly over: string;
  readonly soort: Organisatiesoort | '';
  readonly naar: string;
  readonly situatie: Deeladvies['situatie'];
  readonly gegevens: Deeladvies['gegevens'];
  readonly gevraagd: boolean;
}
export const begin: Deelkeuze = {
  over: '',
  soort: '',
  naar: '',
  situatie: 'vrijwillig',
  gegevens: 'jeugdhulp',
  gevraagd: false,
};
