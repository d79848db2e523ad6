import { beheer } from '@rondom/taal/schermen/beheer';
import { inzagelog } from '@rondom/taal/schermen/inzagelog';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { mijndag } from '@rondom/taal/schermen/mijndag';
import { mijngezinnen } from '@rondom/taal/schermen/mijngezinnen';
import { mijnteam } from '@rondom/taal/schermen/mijnteam';
import { nuonveilig } from '@rondom/taal/schermen/nuonveilig';
import { toezicht } from '@rondom/taal/schermen/toezicht';
import { AccountRij } from '../features/beheer/AccountRij.tsx';
import { MijnGezinRij } from '../features/gezin/MijnGezinRij.tsx';
import { VraagRij } from '../features/expertvraag/VraagRij.tsx';
import { DagGroep } from '../features/mijndag/DagGroep.tsx';
import { TeamlidKaart } from '../features/mijnteam/TeamlidKaart.tsx';
import { OnveiligKaart } from '../features/nuonveilig/OnveiligKaart.tsx';
import { InzageRij } from '../features/raadpleging/InzageRij.tsx';
import { ToezichtTabel } from '../features/toezicht/ToezichtTabel.tsx';
import { useZinnen } from '../platform/taal.tsx';
import { List } from '../ui/List.tsx';
import { FourFaces } from './FourFaces.tsx';
import * as sample from './home-samples.ts';
import '../features/gezin/mijn-gezinnen.css';
import '../features/expertvraag/gevraagd.css';
import '../features/mijndag/mijndag.css';
import '../features/mijnteam/mijnteam.css';
import '../features/nuonveilig/nuonveilig.css';
import '../features/toezicht/toezicht.css';

const rooms = { beheer, inzagelog, meedenkvraag, mijndag, mijngezinnen, mijnteam, nuonveilig, toezicht };

/** The four faces of the list of every role's home. */
export function HomeSamples() {
  const z = useZinnen(rooms);
  return (
    <>
      <FourFaces
        naam={z.mijndag.titel}
        full={sample.dag}
        leeg={{ title: z.mijndag.leeg.vandaag, text: z.mijndag.leeg.vandaagTekst }}
      >
        {(regels) => <DagGroep groep="vandaag" regels={regels} />}
      </FourFaces>
      <FourFaces
        naam={z.mijngezinnen.titel}
        full={sample.gezinnen}
        leeg={{ title: z.mijngezinnen.leeg, text: z.mijngezinnen.leegTekst }}
      >
        {(rows) => (
          <List>
            {rows.map((gezin) => (
              <MijnGezinRij key={gezin.id} gezin={gezin} />
            ))}
          </List>
        )}
      </FourFaces>
      <FourFaces
        naam={z.mijnteam.titel}
        full={sample.team}
        leeg={{ title: z.mijnteam.leeg, text: z.mijnteam.leegTekst }}
      >
        {(leden) => leden.map((lid) => <TeamlidKaart key={lid.id} lid={lid} />)}
      </FourFaces>
      <FourFaces
        naam={z.nuonveilig.titel}
        full={sample.onveilig}
        leeg={{ title: z.nuonveilig.leeg, text: z.nuonveilig.leegTekst }}
      >
        {(rows) => (
          <ul className="onveilig" role="list">
            {rows.map((gezin) => (
              <OnveiligKaart key={gezin.gezinId} gezin={gezin} />
            ))}
          </ul>
        )}
      </FourFaces>
      <FourFaces
        naam={z.meedenkvraag.titel}
        full={sample.vragen}
        leeg={{ title: z.meedenkvraag.leeg, text: z.meedenkvraag.leegTekst }}
      >
        {(rows) => (
          <List>
            {rows.map((vraag) => (
              <VraagRij key={vraag.vraag} vraag={vraag} />
            ))}
          </List>
        )}
      </FourFaces>
      <FourFaces
        naam={z.toezicht.titel}
        full={sample.cijfers}
        leeg={{ title: z.toezicht.leeg, text: z.toezicht.leegTekst }}
      >
        {(rows) => rows.map((cijfers) => <ToezichtTabel key={cijfers.sinds} cijfers={cijfers} />)}
      </FourFaces>
      <FourFaces naam={z.beheer.titel} full={sample.accounts} leeg={{ title: z.beheer.leeg }}>
        {(rows) => (
          <List>
            {rows.map((account) => (
              <AccountRij key={account.id} account={account} />
            ))}
          </List>
        )}
      </FourFaces>
      <FourFaces
        naam={z.inzagelog.titel}
        full={sample.inzagen}
        leeg={{ title: z.inzagelog.leeg, text: z.inzagelog.leegTekst }}
      >
        {(rows) => (
          <List>
            {rows.map((regel) => (
              <InzageRij key={regel.id} regel={regel} />
            ))}
          </List>
        )}
      </FourFaces>
    </>
  );
}
