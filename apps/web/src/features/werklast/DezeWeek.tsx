import { werklast } from '@rondom/taal/schermen/werklast';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FaseTabel } from './FaseTabel.tsx';
import { perFase } from './fasen.ts';
import type { MijnWerklast } from './use-werklast.ts';
import { Werkbalk } from './Werkbalk.tsx';

const rooms = { werklast };

/** The bar of today in words and as a picture, and what one more family would do. Nothing of that is kept. */
export function DezeWeek({ mijn }: { mijn: MijnWerklast }) {
  const z = useZinnen(rooms).werklast;
  const [erbij, setErbij] = useState(false);
  const { gevraagd, beschikbaar, regels, afspraak, afwezig } = mijn;
  const nieuw = afspraak.minuten.eersteweken;
  const dan = gevraagd + (erbij ? nieuw : 0);
  const stukken = perFase(regels);
  const zinnen = afwezig ? [z.nuAfwezig] : [z.vraagt(regels.length, gevraagd), ...overTijd()];
  return (
    <Card title={z.kop}>
      <p className="werklast__getal">
        {beschikbaar === null || afwezig ? z.uur(gevraagd) : z.gevraagdVan(gevraagd, beschikbaar)}
      </p>
      <Werkbalk
        stukken={stukken}
        beschikbaar={beschikbaar}
        schaal={Math.max(gevraagd + nieuw, beschikbaar ?? 0)}
        erbij={erbij ? nieuw : 0}
        zin={zinnen.join(' ')}
      />
      <p>{zinnen.join(' ')}</p>
      {beschikbaar === null || afwezig ? null : (
        <div className="werklast__erbij noprint">
          <Button aria-expanded={erbij} onClick={() => setErbij(!erbij)}>
            {erbij ? z.erbij.weg : z.erbij.knop}
          </Button>
          <p role="status">
            {erbij
              ? [
                  ...[z.erbij.uitleg(afspraak.eersteWeken, nieuw), z.erbij.dan(dan, beschikbaar)],
                  ...[
                    dan <= beschikbaar ? z.erbij.past : z.erbij.pastNiet(dan - beschikbaar),
                    z.erbij.nietBewaard,
                  ],
                ].join(' ')
              : null}
          </p>
        </div>
      )}
      {stukken.length === 0 ? null : <FaseTabel stukken={stukken} eersteWeken={afspraak.eersteWeken} />}
    </Card>
  );

  function overTijd(): string[] {
    if (beschikbaar === null) return [z.zonderUren];
    const over = beschikbaar - gevraagd;
    const zin = over === 0 ? z.geenRuimte : over > 0 ? z.ruimte(over) : z.teVeel(-over);
    return [zin, mijn.volSinds === null ? z.kanErBij : z.volSinds(mijn.volSinds)];
  }
}
