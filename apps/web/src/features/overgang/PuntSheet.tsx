import { overgang as weigeringen } from '@rondom/taal/refusals/overgang';
import { veiligheid } from '@rondom/taal/refusals/veiligheid';
import { overgang } from '@rondom/taal/schermen/overgang';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { VRAGEN } from './banen.ts';
import { useMaakPunt, type Jongere, type NieuwPunt, type Overgang } from './use-overgang.ts';

const rooms = { overgang };
const HULP = ['jeugdhulp', 'pleegzorg', 'jeugdreclassering'] as const;
const ONDERWERPEN = [...VRAGEN, 'hulp'] as const;
const veld = (naam: string): string => `overgang-${naam}`;
const faultOptions = {
  refusals: { weigeringen, veiligheid },
  fields: {
    overgangAfspraakOntbreekt: veld('afspraak'),
    geheimInTekst: veld('afspraak'),
    overgangDagVoorbij: veld('uiterlijk'),
    overgangDagTeVer: veld('uiterlijk'),
    uiterlijk: veld('uiterlijk'),
    overgangHulpInToekomst: veld('begonnen'),
    begonnenOp: veld('begonnen'),
  },
};

interface PuntSheetProps {
  gezinId: string;
  gelezen: Overgang;
  jongere: Jongere;
  onClose: () => void;
}

/** One agreement: which question or which help, what was agreed, who does it, by when. */
export function PuntSheet({ gezinId, gelezen, jongere, onClose }: PuntSheetProps) {
  const z = useZinnen(rooms).overgang;
  const maak = useMaakPunt(gezinId);
  const [inhoud, setInhoud] = useState({
    ...{ onderwerp: '' as NieuwPunt['onderwerp'] | '', afspraak: '', doet: 'jongere' as 'jongere' | 'ik' },
    ...{ uiterlijk: '', soort: 'jeugdhulp' as (typeof HULP)[number], begonnen: '', organisatie: '' },
  });
  const [missing, setMissing] = useState<readonly { fieldId: string; message: string }[]>([]);
  const refused = useFaults(maak.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  const isHulp = inhoud.onderwerp === 'hulp';
  const change = (deel: Partial<typeof inhoud>) => setInhoud({ ...inhoud, ...deel });
  const fout = (naam: string) => faultOf(faults, veld(naam));
  const { run: submit, busy } = useOneAtATime(async () => {
    const { onderwerp, afspraak, doet, uiterlijk, soort, begonnen, organisatie } = inhoud;
    const leeg = Object.entries({ onderwerp, afspraak, uiterlijk, ...(isHulp ? { begonnen } : {}) });
    const wrong = leeg.filter(([, waarde]) => waarde.trim() === '');
    setMissing(wrong.map(([naam]) => ({ fieldId: veld(naam), message: z.punt.verplicht })));
    if (onderwerp === '' || wrong.length > 0) return;
    const hulp = {
      ...{ soort, organisatieId: organisatie === '' ? null : organisatie },
      ...{ begonnenOp: begonnen, bepaaldOp: null, vervolg: null },
    };
    try {
      await maak.mutateAsync({
        ...{ persoonId: jongere.persoon.id, onderwerp, afspraak, uiterlijk },
        ...{ doetJongere: doet === 'jongere', hulp: isHulp ? hulp : null },
      });
    } catch {
      // The mutation keeps the failure; the form shows it and keeps the words.
      return;
    }
    toast(z.punt.klaar);
    onClose();
  });
  return (
    <ActieSheet
      title={z.punt.titel}
      lead={z.punt.lead}
      bewaar={z.punt.bewaar}
      {...{ faults, busy, onClose }}
      onSubmit={submit}
    >
      <Select
        id={veld('onderwerp')}
        label={z.punt.onderwerp}
        placeholder={z.punt.kies}
        error={fout('onderwerp')}
        value={inhoud.onderwerp}
        options={ONDERWERPEN.map((value) => ({ value, label: z.vragen[value] }))}
        onChange={(event) =>
          change({ onderwerp: ONDERWERPEN.find((een) => een === event.target.value) ?? '' })
        }
      />
      {isHulp ? (
        <>
          <RadioChips
            id={veld('soort')}
            legend={z.punt.soort}
            options={HULP.map((value) => ({ value, label: z.hulp[value] }))}
            value={inhoud.soort}
            onValueChange={(soort) => change({ soort })}
          />
          <Select
            id={veld('organisatie')}
            label={z.punt.organisatie}
            placeholder={z.punt.kies}
            optional
            value={inhoud.organisatie}
            options={gelezen.organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
            onChange={(event) => change({ organisatie: event.target.value })}
          />
          <DateField
            id={veld('begonnen')}
            label={z.punt.begonnen}
            error={fout('begonnen')}
            value={inhoud.begonnen}
            onValueChange={(begonnen) => change({ begonnen })}
          />
        </>
      ) : null}
      <TextField
        id={veld('afspraak')}
        label={z.punt.afspraak}
        lang="nl"
        maxLength={200}
        error={fout('afspraak')}
        value={inhoud.afspraak}
        onChange={(event) => change({ afspraak: event.target.value })}
      />
      <RadioChips
        id={veld('doet')}
        legend={z.punt.doet}
        options={[
          { value: 'jongere' as const, label: jongere.persoon.roepnaam ?? z.punt.jongere },
          { value: 'ik' as const, label: z.punt.ik },
        ]}
        value={inhoud.doet}
        onValueChange={(doet) => change({ doet })}
      />
      <DateField
        id={veld('uiterlijk')}
        label={z.punt.uiterlijk}
        error={fout('uiterlijk')}
        value={inhoud.uiterlijk}
        onValueChange={(uiterlijk) => change({ uiterlijk })}
      />
    </ActieSheet>
  );
}
