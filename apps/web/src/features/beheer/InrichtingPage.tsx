import { beheer } from '@rondom/taal/schermen/beheer';
import { portaal } from '@rondom/taal/schermen/portaal';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { Termijnsoorten } from './Termijnsoorten.tsx';
import { useInrichting, type Inrichting } from './use-beheer.ts';
import './beheer.css';

const rooms = { beheer, portaal };

/** Which organisations and regions there are, and which clocks are in force. */
export function InrichtingPage() {
  const z = useZinnen(rooms).beheer;
  const query = useInrichting();
  return (
    <>
      <PageHeading tab={z.inrichting} lead={z.inrichtingInleiding}>
        {z.inrichting}
      </PageHeading>
      <Vlak query={query} laden={<Skeleton shape="rows" count={8} />}>
        {(inrichting) => (
          <div className="beheer">
            <Termijnsoorten termijnen={inrichting.termijnen} />
            <Organisaties organisaties={inrichting.organisaties} />
            <Regios regios={inrichting.regios} />
          </div>
        )}
      </Vlak>
    </>
  );
}

function Organisaties({ organisaties }: Pick<Inrichting, 'organisaties'>) {
  const z = useZinnen(rooms);
  return (
    <Card title={z.beheer.organisaties(organisaties.length)}>
      <List>
        {organisaties.map(({ id, naam, soort, gemeente, accounts }) => (
          <ListRow
            key={id}
            title={<span lang="nl">{naam}</span>}
            text={[codeZin(z.portaal.organisatiesoort, soort), ...(gemeente === null ? [] : [gemeente])].join(
              ' · ',
            )}
            aside={z.beheer.accounts(accounts)}
          />
        ))}
      </List>
    </Card>
  );
}

function Regios({ regios }: Pick<Inrichting, 'regios'>) {
  const z = useZinnen(rooms).beheer;
  return (
    <Card title={z.regios(regios.length)}>
      <List>
        {regios.map(({ soort, naam, gemeenten }) => (
          <ListRow
            key={`${soort} ${naam}`}
            title={<span lang="nl">{naam}</span>}
            text={
              <>
                {codeZin(z.regiosoort, soort)}: <span lang="nl">{gemeenten.join(', ')}</span>
              </>
            }
            aside={z.gemeenten(gemeenten.length)}
          />
        ))}
      </List>
    </Card>
  );
}
