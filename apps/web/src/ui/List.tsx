import type { ReactNode } from 'react';
import './list.css';

/** Rows with thin lines between them. `label` names the list when no heading does. */
export function List({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="list" role="list" aria-label={label}>
      {children}
    </ul>
  );
}

export interface ListRowProps {
  /** Who or what; put the row's link here. */
  title: ReactNode;
  /** Who does it and when, in one line. */
  text?: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
  /** More of this row under its text: what opens, what can be done. */
  under?: ReactNode;
  /** The whole row answers to the link in its title. */
  link?: boolean;
}

export function ListRow({ title, text, lead, aside, under, link = false }: ListRowProps) {
  return (
    <li className={link ? 'row row--link' : 'row'}>
      {lead === undefined ? null : <span className="row__lead">{lead}</span>}
      <div className="row__main">
        <p className="row__title">{title}</p>
        {text === undefined ? null : <p className="row__text">{text}</p>}
        {under}
      </div>
      {aside === undefined ? null : <div className="row__aside">{aside}</div>}
    </li>
  );
}
