import { joinNames } from '@rondom/taal';
import type { Blik } from '../blik.ts';
import { huizenVan } from './mogelijk.ts';
import type { HuishoudenBody } from './mensen-schrijven.ts';

export interface HuishoudenInhoud {
  bewoners: readonly string[];
  ookElders: readonly string[];
  /** Undefined until somebody types: then the names of who live there stand for it. */
  naam: string | undefined;
  vanaf: string;
  adres: string;
  /** Undefined until somebody chooses: then it follows who live there. */
  geheim: boolean | undefined;
}

export const leegHuishouden: HuishoudenInhoud = {
  bewoners: [],
  ookElders: [],
  naam: undefined,
  vanaf: '',
  adres: '',
  geheim: undefined,
};

type Wie = Pick<Blik, 'roepAllen' | 'lid' | 'gezin'>;

/** The name people would give it themselves: who live there. In Dutch, as names in a family are. */
export const naamVan = ({ naam, bewoners }: HuishoudenInhoud, blik: Pick<Wie, 'roepAllen'>): string =>
  naam ?? joinNames('nl', blik.roepAllen(bewoners));

/** Whose address the register keeps secret lives at a secret address, unless somebody says otherwise. */
export const isGeheim = ({ geheim, bewoners }: HuishoudenInhoud, blik: Pick<Wie, 'lid'>): boolean =>
  geheim ?? bewoners.some((id) => blik.lid(id)?.geheimhouding === true);

/** Children among them who live somewhere already: they may keep that home. */
export const kanOokElders = ({ bewoners }: HuishoudenInhoud, blik: Pick<Wie, 'lid' | 'gezin'>): string[] =>
  bewoners.filter((id) => blik.lid(id)?.rol === 'kind' && huizenVan(id, blik.gezin).length > 0);

export function huishoudenBody(inhoud: HuishoudenInhoud, blik: Wie): HuishoudenBody {
  const { bewoners, vanaf } = inhoud;
  const adres = inhoud.adres.trim();
  const both = kanOokElders(inhoud, blik).filter((id) => inhoud.ookElders.includes(id));
  return {
    naam: naamVan(inhoud, blik),
    bewoners: [...bewoners],
    vanaf,
    adresGeheim: isGeheim(inhoud, blik),
    ...(both.length === 0 ? {} : { ookElders: both }),
    ...(adres === '' ? {} : { adres: { tekst: adres } }),
  };
}
