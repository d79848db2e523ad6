import { grondslag } from '@rondom/taal/schermen/grondslag';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { DeelKop } from '../gezin/DeelKop.tsx';
import { useOpenGezin } from '../gezin/gezin-context.ts';
import { Deelwijzer } from './Deelwijzer.tsx';
import { DelingenKaart } from './DelingenKaart.tsx';
import { ToestemmingenKaart } from './ToestemmingenKaart.tsx';
import { useToestemmingen } from './use-grondslag.ts';
import './grondslag.css';

const rooms = { grondslag };

/** From whom to whom, for what, on which article; who said yes; what was shared. */
export function DelenDeel() {
  const z = useZinnen(rooms).grondslag;
  const { blik } = useOpenGezin();
  const query = useToestemmingen(blik.gezin.id);
  return (
    <div className="gezin__breed grondslag">
      <DeelKop gezinId={blik.gezin.id} deel="delen" />
      <p className="zacht">{z.uitleg}</p>
      <Vlak
        query={query}
        laden={
          <Card>
            <Skeleton shape="rows" count={5} />
          </Card>
        }
      >
        {(gelezen) => (
          <>
            <Deelwijzer blik={blik} mag={gelezen.acties} />
            <ToestemmingenKaart blik={blik} toestemmingen={gelezen.toestemmingen} />
            <DelingenKaart blik={blik} delingen={gelezen.delingen} />
          </>
        )}
      </Vlak>
    </div>
  );
}
