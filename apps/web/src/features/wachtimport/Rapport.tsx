import { wachtimport } from '@rondom/taal/schermen/wachtimport';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { bewaarBestand, csvVan } from '../bord/csv.ts';
import { readRegels, type Import, type Regel } from './use-wachtimport.ts';

const rooms = { wachtimport };

async function leesAlle(importId: string): Promise<Regel[]> {
  const all: Regel[] = [];
  for (let na = 0, meer = true; meer;) {
    const page = await readRegels(importId, na, 'alle');
    all.push(...page.regels);
    na = page.regels.at(-1)?.nummer ?? na;
    meer = page.meer && page.regels.length > 0;
  }
  return all;
}

/** The report as a file: per line what is wrong or became of it, by the organisation's own reference, without names. */
export function Rapport({ lijst: { id } }: { lijst: Import }) {
  const z = useZinnen(rooms).wachtimport;
  const [bezig, setBezig] = useState(false);
  const rijVan = (regel: Regel) => [
    regel.nummer,
    regel.kenmerk,
    z.uitkomst[regel.uitkomst],
    regel.gebreken.map(({ kolom }) => kolom ?? '').join(', '),
    regel.gebreken.map(({ kind }) => z.gebrek[kind]).join(' '),
    regel.sinds,
    regel.uiterlijk,
    regel.uiterlijkBestand,
    regel.gevolg === null ? null : z.gevolg[regel.gevolg],
  ];
  async function neem(): Promise<void> {
    setBezig(true);
    try {
      const rijen = (await leesAlle(id)).map(rijVan);
      const blad = { uitleg: [z.blad.uitleg], kop: Object.values(z.blad.kop), rijen };
      bewaarBestand(z.rapportnaam(id), csvVan(blad));
    } finally {
      setBezig(false);
    }
  }
  return (
    <Button icon={<Download size={18} />} busy={bezig} onClick={() => void neem()}>
      {z.rapport}
    </Button>
  );
}
