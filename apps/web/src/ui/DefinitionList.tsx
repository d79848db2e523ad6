import { Fragment, type ReactNode } from 'react';
import './small.css';

export interface Fact {
  term: string;
  value: ReactNode;
}

/** Terms with their values beside them, under each other on a phone. */
export function DefinitionList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <Fragment key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
