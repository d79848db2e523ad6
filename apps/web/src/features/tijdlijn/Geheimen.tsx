import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import type { Geheimplek } from './geheimplekken.ts';
import type { Mens } from './mensen.ts';

const rooms = { tijdlijn };
const AROUND = 24;

interface GeheimenProps {
  tekst: string;
  plekken: readonly Geheimplek[];
  mensen: readonly Mens[];
  onHaalWeg: (plek: Geheimplek) => void;
  onDeelNiet: (persoonId: string) => void;
}

/** The words that may not go to a reader, marked in the writer's own text. There is no sharing all the same. */
export function Geheimen({ tekst, plekken, mensen, onHaalWeg, onDeelNiet }: GeheimenProps) {
  const z = useZinnen(rooms).tijdlijn.geheim;
  if (plekken.length === 0) return null;
  const naam = (id: string) => mensen.find((mens) => mens.id === id)?.naam;
  const lezers = [...new Set(plekken.flatMap(({ niet }) => niet))];
  return (
    <div role="alert">
      <Banner tone="red" title={z.titel}>
        <p>{z.uitleg}</p>
        <ul className="geheimen" role="list">
          {plekken.map((plek) => {
            const woorden = tekst.slice(plek.van, plek.tot);
            return (
              <li key={`${plek.van} ${plek.soort}`}>
                <p lang="nl">
                  {plek.van > AROUND ? '…' : ''}
                  {tekst.slice(Math.max(0, plek.van - AROUND), plek.van)}
                  <mark>{woorden}</mark>
                  {tekst.slice(plek.tot, plek.tot + AROUND)}
                </p>
                <p className="notitie__klein">
                  {z.voor(
                    codeZin(z.soort, plek.soort),
                    plek.niet.flatMap((id) => naam(id) ?? []),
                  )}
                </p>
                <Button aria-label={z.haalWegVan(woorden)} onClick={() => onHaalWeg(plek)}>
                  {z.haalWeg}
                </Button>
              </li>
            );
          })}
        </ul>
        <div className="geheimen__lezers">
          {lezers.map((id) => (
            <Button key={id} onClick={() => onDeelNiet(id)}>
              {z.deelNiet(naam(id) ?? '')}
            </Button>
          ))}
        </div>
      </Banner>
    </div>
  );
}
