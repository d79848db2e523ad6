import type { Cijfer, Punt } from './use-rust.ts';

type Cijfers = Pick<Punt, 'cijfers'>;

export const cijferVan = ({ cijfers }: Cijfers, cijfer: Cijfer) =>
  cijfers.find((een) => een.cijfer === cijfer) ?? { cijfer, gezinnen: { van: 0, tot: 0 }, som: 0 };

/** How many days in a hundred were with a vast gezicht; undefined where it is not said. */
export function aandeelVast(punt: Cijfers): number | undefined {
  const [met, dagen] = [cijferVan(punt, 'dagenVastGezicht').som, cijferVan(punt, 'dagen').som];
  return met === null || dagen === null || dagen === 0 ? undefined : Math.round((met / dagen) * 100);
}
