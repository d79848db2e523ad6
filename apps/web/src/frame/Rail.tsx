import { Link } from '@tanstack/react-router';
import { LogOut, Menu, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useZinnen } from '../platform/taal.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { Logo } from '../ui/Logo.tsx';
import { logOut } from './leave.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import './rail.css';

export interface NavItem {
  to: string;
  label: string;
  icon?: ReactNode;
  count?: number | undefined;
  /** The count asks something of this person: amber. Otherwise it only counts. */
  needsYou?: boolean;
  /** Its address begins that of another item: only the page itself is current. */
  exact?: boolean;
}

export interface NavGroup {
  label?: string;
  items: readonly NavItem[];
}

export interface RailProps {
  nav: readonly NavGroup[];
  user: { naam: string; rol: string; organisatie: string | null } | undefined;
  /** In the demo the language stands in the bar above. */
  showLanguage: boolean;
  /** Where one searches, on top of the rail; on a phone in the bar. */
  search?: ReactNode;
}

/** The dark rail with where one can go; on a phone a bar with a menu. */
export function Rail({ nav, user, showLanguage, search }: RailProps) {
  const z = useZinnen();
  const [open, setOpen] = useState(false);
  return (
    <header className="rail on-rail" data-open={open}>
      <Link to="/" className="rail__brand">
        <Logo />
        {z.algemeen.merk}
      </Link>
      {search}
      <button type="button" className="rail__menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <X size={18} /> : <Menu size={18} />}
        {open ? z.kader.menuSluiten : z.kader.menu}
      </button>
      <nav className="rail__panel" aria-label={z.kader.hoofdmenu} onClick={() => setOpen(false)}>
        {nav.map((group, index) => (
          <div key={group.label ?? index} className="rail__group">
            {group.label === undefined ? null : <p className="rail__label">{group.label}</p>}
            {group.items.map((item) => (
              <RailLink key={item.to} item={item} />
            ))}
          </div>
        ))}
      </nav>
      {user === undefined ? null : (
        <div className="rail__user">
          <Avatar name={user.naam} tone="rail" />
          <div className="rail__names">
            <p>{user.naam}</p>
            <p className="rail__role">{user.rol}</p>
            {user.organisatie === null ? null : <p className="rail__role">{user.organisatie}</p>}
          </div>
        </div>
      )}
      <div className="rail__tools">
        {user === undefined ? null : (
          <button type="button" className="rail__tool rail__push" onClick={() => void logOut()}>
            <LogOut size={18} />
            {z.algemeen.knop.logUit}
          </button>
        )}
        <ThemeSwitch className="rail__tool" />
        {showLanguage ? <LanguageSwitch /> : null}
      </div>
    </header>
  );
}

function RailLink({ item }: { item: NavItem }) {
  return (
    <Link to={item.to} className="rail__link" activeOptions={{ exact: item.exact === true }}>
      {item.icon}
      <span className="rail__text">{item.label}</span>
      {item.count === undefined ? null : (
        <span className="rail__count" data-needs={item.needsYou === true && item.count > 0}>
          {item.count}
        </span>
      )}
    </Link>
  );
}
