import type { Importregel } from '@rondom/domain/wachtimport';
import { kindsleutel } from '@rondom/domain/wachtimport';
import { insertGezin, insertGezinslid, insertPersoon } from '../../gezin/index.ts';
import type { Id } from '../../platform/actor.ts';
import type { Tx } from '../../platform/database/index.ts';

export interface Plek {
  readonly gezin: Id;
  readonly persoon: Id;
}

/** What taking over a line wrote, to turn it back. */
export interface Gemaakt {
  gezin?: Id;
  persoon?: Id;
  maatregel?: Id;
  besluit?: Id;
  wacht?: Id;
  taak?: Id;
  termijnen?: readonly Id[];
}

/** Children and families that this import made, so that two lines of one child become one child. */
export class Nieuwelingen {
  readonly #kinderen = new Map<string, Plek>();
  readonly #gezinnen = new Map<string, Id>();

  /** What a line that stays behind had made is not there. */
  vergeet(regel: Importregel, { gezin, persoon }: Gemaakt): void {
    if (persoon !== undefined) this.#kinderen.delete(kindsleutel(regel));
    if (gezin !== undefined && regel.gezinskenmerk !== undefined) this.#gezinnen.delete(regel.gezinskenmerk);
  }

  vind(regel: Importregel): Plek | undefined {
    return this.#kinderen.get(kindsleutel(regel));
  }

  async plaats(tx: Tx, regel: Importregel, gemaakt: Gemaakt): Promise<Plek> {
    const gezin = await this.#gezin(tx, regel, gemaakt);
    const persoon = await maakKind(tx, gezin, regel);
    gemaakt.persoon = persoon;
    const plek = { gezin, persoon };
    this.#kinderen.set(kindsleutel(regel), plek);
    return plek;
  }

  async #gezin(tx: Tx, regel: Importregel, gemaakt: Gemaakt): Promise<Id> {
    const { gezinskenmerk } = regel;
    const bekend = gezinskenmerk === undefined ? undefined : this.#gezinnen.get(gezinskenmerk);
    if (bekend !== undefined) return bekend;
    const gezin = await maakGezin(tx, regel);
    gemaakt.gezin = gezin;
    if (gezinskenmerk !== undefined) this.#gezinnen.set(gezinskenmerk, gezin);
    return gezin;
  }
}

/** A family with the minimum: its name and where it lives, as far as the list says. */
async function maakGezin(tx: Tx, { voorvoegsel, achternaam, regio, gemeente }: Importregel): Promise<Id> {
  const naam = [voorvoegsel, achternaam].filter(Boolean).join(' ');
  const gezin = await insertGezin(tx, naam);
  await tx.query(
    'wachtimport.gezin-regio',
    'insert into rondom.gezin_regio (gezin_id, regio_id, gemeente_code, periode) values ($1, $2, $3, daterange($4, null))',
    [gezin, regio, gemeente ?? null, tx.today],
  );
  return gezin;
}

async function maakKind(tx: Tx, gezin: Id, regel: Importregel): Promise<Id> {
  const persoon = await insertPersoon(tx, {
    voornamen: regel.voornamen ?? '',
    roepnaam: null,
    voorvoegsel: regel.voorvoegsel ?? null,
    geslachtsnaam: regel.achternaam ?? '.',
    geslacht: regel.geslacht,
    geboortedatum: regel.geboortedatum ?? null,
    uitgerekendeDatum: null,
    overledenOp: null,
    geheimhouding: false,
    bsn: regel.bsn ?? null,
  });
  await insertGezinslid(tx, gezin, persoon, 'kind');
  return persoon;
}
