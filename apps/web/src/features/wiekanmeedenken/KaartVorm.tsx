import { platform } from '@rondom/taal/refusals/platform';
import { wiekanmeedenken as weigeringen } from '@rondom/taal/refusals/wiekanmeedenken';
import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { gebrekenIn, inhoudVan, kaartUit, VELDEN, type Inhoud } from './kaart-inhoud.ts';
import { KaartVelden } from './KaartVelden.tsx';
import { useVerbeterKaart, useZetMijnKaart, type MijnKaart } from './use-wiekanmeedenken.ts';

const rooms = { wiekanmeedenken };
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen, platform },
  fields: {
    ...{ kaartZonderFunctie: VELDEN.functie, kaartZonderDeskundigheid: VELDEN.deskundigheden },
    ...{ deskundigheidOnbekend: VELDEN.eigenDeskundigheden, kaartZonderWijze: VELDEN.wijzen },
    ...{ kaartZonderDag: VELDEN.dagen, kaartZonderBereik: VELDEN.telefoon, kaartUrenOnjuist: VELDEN.tot },
    ...{ kaartNummerOnjuist: VELDEN.telefoon, kaartMailOnjuist: VELDEN.mail, kaartMailPrive: VELDEN.mail },
    ...{ kaartAfgeschermdMetMail: VELDEN.mail, stilteVoorbij: VELDEN.stilTot, stilteTeLang: VELDEN.stilTot },
    ...{ afschermenAlleenZelf: VELDEN.afgeschermd, geenVragenTotEnMet: VELDEN.stilTot },
    ...{ verbeteringZonderReden: VELDEN.reden, verbeteringRedenTeLang: VELDEN.reden },
  },
};

/** The own card. What is typed is kept on the server; others see it once it is saved. */
export function MijnKaartVorm({ gelezen }: { gelezen: MijnKaart }) {
  const z = useZinnen(rooms).wiekanmeedenken.kaart;
  const navigate = useNavigate();
  const zet = useZetMijnKaart(gelezen.versie);
  const concept = useConcept<Inhoud>('meedenkkaart', 'mijn');
  const [typed, setTyped] = useState<Inhoud>();
  const inhoud = typed ?? { ...inhoudVan(gelezen.kaart), ...concept.restored };
  const { verbeterd } = gelezen;
  return (
    <Vorm
      gelezen={gelezen}
      inhoud={inhoud}
      fout={zet.error}
      bewaar={z.bewaar}
      onChange={(next) => {
        setTyped(next);
        concept.type(next);
      }}
      onSubmit={async (kaart) => {
        await concept.finish(() => zet.mutateAsync(kaart));
        toast(kaart.inLijst ? z.klaar : z.klaarUit);
        await navigate({ to: '/wie-kan-meedenken', search: {} });
      }}
    >
      {verbeterd === null ? null : (
        <Banner title={z.verbeterd(verbeterd.door, verbeterd.op)}>
          <p lang="nl">{verbeterd.reden}</p>
        </Banner>
      )}
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </Vorm>
  );
}

interface VerbeterVormProps {
  kaartId: string;
  gelezen: MijnKaart;
}

/** Puts the card of somebody one leads right; he reads who did it and why. */
export function VerbeterVorm({ kaartId, gelezen }: VerbeterVormProps) {
  const z = useZinnen(rooms).wiekanmeedenken.kaart;
  const navigate = useNavigate();
  const verbeter = useVerbeterKaart(kaartId, gelezen.versie);
  const [inhoud, setInhoud] = useState(() => inhoudVan(gelezen.kaart));
  const [reden, setReden] = useState('');
  const faults = useFaults(verbeter.error, FAULTS);
  return (
    <Vorm
      gelezen={gelezen}
      inhoud={inhoud}
      fout={verbeter.error}
      bewaar={z.bewaarVan}
      onChange={setInhoud}
      onSubmit={async (kaart) => {
        await verbeter.mutateAsync({ kaart, reden });
        toast(z.klaarVan);
        await navigate({ to: '/wie-kan-meedenken', search: {} });
      }}
    >
      <TextField
        id={VELDEN.reden}
        label={z.reden}
        hint={z.redenHint(gelezen.naam)}
        lang="nl"
        maxLength={200}
        error={faultOf(faults, VELDEN.reden)}
        value={reden}
        onChange={(event) => setReden(event.target.value)}
      />
    </Vorm>
  );
}

interface VormProps {
  gelezen: MijnKaart;
  inhoud: Inhoud;
  fout: Error | null;
  bewaar: string;
  onChange: (inhoud: Inhoud) => void;
  onSubmit: (kaart: MijnKaart['kaart']) => Promise<void>;
  children: ReactNode;
}

function Vorm({ gelezen, inhoud, fout, bewaar, onChange, onSubmit, children }: VormProps) {
  const z = useZinnen(rooms).wiekanmeedenken.kaart;
  const refused = useFaults(fout, FAULTS);
  const [missing, setMissing] = useState(NONE);
  const faults = missing.length > 0 ? missing : refused;
  const { run, busy } = useOneAtATime(async () => {
    const leeg = gebrekenIn(inhoud).map((fieldId) => ({ fieldId, message: z.tijdOnjuist }));
    setMissing(leeg);
    if (leeg.length > 0) return;
    try {
      await onSubmit(kaartUit(inhoud));
    } catch {
      // The mutation keeps the failure; the form shows it and keeps the words.
    }
  });
  return (
    <form
      className="form kaartvorm"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <ErrorSummary faults={faults} />
      <KaartVelden
        gelezen={gelezen}
        inhoud={inhoud}
        onChange={onChange}
        fout={(veld) => faultOf(faults, veld)}
      />
      {children}
      <div className="form__actions">
        <Button variant="primary" type="submit" busy={busy}>
          {bewaar}
        </Button>
      </div>
    </form>
  );
}
