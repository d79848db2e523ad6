import type { Gezin, Lid } from './contract.ts';

type Relatie = Gezin['relaties'][number];

/** What one person is to others of the family, grouped so that one line says it. */
export interface Verwantschap {
  readonly wat: 'ouder' | 'stiefouder' | 'pleegouder' | 'samen' | 'uitElkaar' | 'partnerOverleden';
  readonly personen: readonly string[];
  readonly vorm: string | null;
  /** Since when apart, as the source gave it. */
  readonly sinds: string | undefined;
}

const isOver = (relatie: Relatie, vandaag: string): boolean =>
  relatie.eindeOpgegeven !== null || (relatie.tot !== null && relatie.tot <= vandaag);

const isParental = (soort: string): soort is 'ouder' | 'stiefouder' | 'pleegouder' =>
  soort === 'ouder' || soort === 'stiefouder' || soort === 'pleegouder';

/** Relations of one person as lines: of whom a parent, with whom together or apart. */
export function verwantschappen(lid: Pick<Lid, 'id'>, gezin: Gezin, vandaag: string): Verwantschap[] {
  const parental = (['ouder', 'stiefouder', 'pleegouder'] as const).flatMap((wat): Verwantschap[] => {
    const personen = gezin.relaties
      .filter(({ soort, van }) => isParental(soort) && soort === wat && van === lid.id)
      .map(({ naar }) => naar);
    return personen.length === 0 ? [] : [{ wat, personen, vorm: null, sinds: undefined }];
  });
  return [...parental, ...partnerships(lid, gezin, vandaag)];
}

/** With whom together or apart. Death parts otherwise than people do, and of the dead it is not said. */
function partnerships(lid: Pick<Lid, 'id'>, { leden, relaties }: Gezin, vandaag: string): Verwantschap[] {
  const hasDied = (id: string) => leden.some((other) => other.id === id && other.overledenOp !== null);
  if (hasDied(lid.id)) return [];
  return relaties
    .filter(({ soort, van, naar }) => soort === 'partner' && (van === lid.id || naar === lid.id))
    .map((relatie): Verwantschap => {
      const partner = relatie.van === lid.id ? relatie.naar : relatie.van;
      const said = { personen: [partner], vorm: relatie.vorm, sinds: undefined };
      if (hasDied(partner)) return { ...said, wat: 'partnerOverleden' };
      if (!isOver(relatie, vandaag)) return { ...said, wat: 'samen' };
      return { ...said, wat: 'uitElkaar', sinds: relatie.eindeOpgegeven ?? relatie.tot ?? undefined };
    });
}
