import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { bronVan, veiligheden, vermoedens, vervolgen, vragenBij, type Blik } from './blik.ts';
import type { Melding } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

interface BlikVragenProps {
  blik: Blik;
  melding: Melding;
  faults: readonly FieldFault[];
  onChange: (fields: Partial<Blik>) => void;
}

/** How safe, what is feared, what happens now: each question comes when the one before makes it one. */
export function BlikVragen({ blik, melding, faults, onChange }: BlikVragenProps) {
  const z = useZinnen(rooms).melding.blik;
  const vragen = vragenBij(blik, melding.gezin);
  return (
    <>
      <RadioChips
        id="blik-veiligheid"
        legend={z.veiligheid}
        layout="rows"
        error={faultOf(faults, 'blik-veiligheid')}
        options={veiligheden.map((value) => ({
          value,
          label: z.veiligheden[value],
          hint: z.veilighedenUitleg[value],
        }))}
        value={blik.veiligheid}
        onValueChange={(veiligheid) => onChange({ veiligheid })}
      />
      {vragen.vermoeden ? (
        <RadioChips
          id="blik-vermoeden"
          legend={z.vermoeden}
          hint={z.vermoedenUitleg}
          options={vermoedens.map((value) => ({ value, label: z.vermoedens[value] }))}
          error={faultOf(faults, 'blik-vermoeden')}
          value={blik.vermoeden}
          onValueChange={(vermoeden) => onChange({ vermoeden })}
        />
      ) : null}
      {vragen.vervolg ? (
        <RadioChips
          id="blik-vervolg"
          legend={z.vervolg}
          layout="rows"
          error={faultOf(faults, 'blik-vervolg')}
          options={vervolgen.map((value) => ({ value, label: z.vervolgen[value] }))}
          value={blik.vervolg}
          onValueChange={(vervolg) => onChange({ vervolg })}
        />
      ) : null}
      {vragen.team ? <TeamKeuze blik={blik} faults={faults} onChange={onChange} /> : null}
      {vragen.vertellen && melding.vertellen.length > 0 ? (
        <Vertellen blik={blik} melding={melding} faults={faults} onChange={onChange} />
      ) : null}
    </>
  );
}

/** Who hears today that somebody was worried; from then on the lines of Veilig Thuis show to that person. */
function Vertellen({ blik, melding, faults, onChange }: BlikVragenProps) {
  const z = useZinnen(rooms).melding.vertel;
  const vast = melding.gezin?.vastGezicht?.naam.split(' ')[0] ?? '';
  const bron = z.bron[bronVan(melding.melder)];
  const { vertellen } = melding;
  const [enige] = vertellen.length === 1 ? vertellen : [];
  return (
    <CheckChips
      id="blik-vertellen"
      legend={enige === undefined ? z.wieWeet(bron) : z.weet(enige.voornaam, bron)}
      hint={z.uitleg}
      layout="rows"
      error={faultOf(faults, 'blik-vertellen')}
      options={vertellen.map(({ persoonId, voornaam, geslacht }) => ({
        value: persoonId,
        label: enige === undefined ? z.jaNaam(vast, voornaam) : z.ja[geslacht](vast, voornaam),
      }))}
      values={blik.vertellen ?? []}
      onValuesChange={(gekozen) => onChange({ vertellen: gekozen })}
    />
  );
}

function TeamKeuze({ blik, faults, onChange }: Omit<BlikVragenProps, 'melding'>) {
  const z = useZinnen(rooms).melding.blik;
  const teams = useQuery({
    queryKey: ['organisaties', 'lokaalteam'],
    queryFn: () => read(api.GET('/api/v1/organisaties', { params: { query: { soort: 'lokaalteam' } } })),
  });
  return (
    <Select
      id="blik-team"
      label={z.team}
      placeholder={z.kiesTeam}
      error={faultOf(faults, 'blik-team')}
      options={(teams.data ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
      value={blik.team ?? ''}
      onChange={(event) => onChange({ team: event.target.value })}
    />
  );
}
