import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useTeamantwoord, type Teamverzoek } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const WIE = 'team-wie';
const FAULTS = { refusals: { weigeringen }, fields: { lidNietVanTeam: WIE, onderzochtDitGezin: WIE } };
const NONE: readonly FieldFault[] = [];

/** Names who comes: of whom a ground is known, with that ground; the others stand there with why not. */
export function NoemSheet({ verzoek, onClose }: { verzoek: Teamverzoek; onClose: () => void }) {
  const all = useZinnen(rooms).veiligheidsteam;
  const z = all.verzoeken;
  const antwoord = useTeamantwoord(verzoek);
  const [wie, setWie] = useState<string>();
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(antwoord.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const kan = verzoek.leden.filter(({ grond }) => grond !== null);
  const kanNiet = verzoek.leden.filter(({ grond }) => grond === null);
  const submit = () => {
    setMissing(wie === undefined ? [{ fieldId: WIE, message: z.kies }] : NONE);
    if (wie === undefined) return;
    antwoord.mutate(
      { antwoord: 'aangenomen', gebruikerId: wie },
      {
        onSuccess: () => {
          toast(z.gedaan);
          onClose();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.noem}
      lead={z.noemLead}
      bewaar={z.bevestig}
      faults={faults}
      busy={antwoord.isPending}
      canSave={kan.length > 0}
      onSubmit={submit}
      onClose={onClose}
    >
      {kan.length === 0 ? (
        <p>{z.niemand}</p>
      ) : (
        <RadioChips
          id={WIE}
          layout="rows"
          legend={z.wie}
          error={faultOf(faults, WIE)}
          options={kan.map(({ id, naam, thuisorganisatie, grond }) => ({
            value: id,
            label: all.wie(naam, thuisorganisatie ?? ''),
            hint:
              grond === null
                ? ''
                : [
                    all.grondRegel(all.grond[grond.code], grond.artikel),
                    ...(grond.alleenAdvies ? [all.alleenAdvies] : []),
                  ].join(' '),
          }))}
          value={wie}
          onValueChange={setWie}
        />
      )}
      {kanNiet.length === 0 ? null : (
        <ul className="team__kanniet" role="list">
          {kanNiet.map(({ id, naam, waaromNiet }) => (
            <li key={id}>
              <span lang="nl">{naam}</span>
              {waaromNiet === null ? null : `: ${z.waaromNiet[waaromNiet]}`}
            </li>
          ))}
        </ul>
      )}
    </ActieSheet>
  );
}
