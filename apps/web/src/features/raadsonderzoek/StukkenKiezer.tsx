import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Raadskeuze, VerzoekBody } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
export const STUKKEN = 'raad-stukken';
export const ZIN = 'raad-zin';
export type Stukkeuze = Pick<VerzoekBody, 'stukken' | 'zinnen'>;

interface StukkenKiezerProps {
  bronnen: Raadskeuze['stukken'];
  keuze: Stukkeuze;
  fout: string | undefined;
  onChange: (keuze: Stukkeuze) => void;
}

/** Chooses piece by piece what goes along; a sentence from elsewhere is written over with where it stands. */
export function StukkenKiezer({ bronnen, keuze, fout, onChange }: StukkenKiezerProps) {
  const all = useZinnen(rooms).raadsonderzoek;
  const z = all.stukken;
  const { zinnen } = keuze;
  const zet = (at: number, deel: Partial<Stukkeuze['zinnen'][number]>) =>
    onChange({ ...keuze, zinnen: zinnen.map((zin, nu) => (nu === at ? { ...zin, ...deel } : zin)) });
  return (
    <>
      {bronnen.length === 0 ? (
        <p className="raad__klein">{z.geen}</p>
      ) : (
        <CheckChips
          id={STUKKEN}
          layout="rows"
          legend={z.titel}
          hint={z.hint}
          error={fout}
          options={bronnen.map(({ sleutel, soort, tekst, bron }) => ({
            value: sleutel,
            label: tekst,
            hint: all.stuk[soort](bron),
          }))}
          values={keuze.stukken}
          onValuesChange={(stukken) => onChange({ ...keuze, stukken })}
        />
      )}
      {zinnen.map((zin, at) => (
        <div key={at} className="raad__zin">
          <TextArea
            id={`${ZIN}-${String(at)}`}
            label={z.zin}
            lang="nl"
            rows={2}
            value={zin.tekst}
            onChange={(event) => zet(at, { tekst: event.target.value })}
          />
          <TextField
            id={`${ZIN}-bron-${String(at)}`}
            label={z.bron}
            value={zin.bron}
            onChange={(event) => zet(at, { bron: event.target.value })}
          />
          <Button onClick={() => onChange({ ...keuze, zinnen: zinnen.filter((_, nu) => nu !== at) })}>
            {z.weg}
          </Button>
        </div>
      ))}
      <div className="raad__knoppen">
        <Button onClick={() => onChange({ ...keuze, zinnen: [...zinnen, { tekst: '', bron: '' }] })}>
          {z.zinErbij}
        </Button>
      </div>
    </>
  );
}
