import { menu } from '@rondom/taal/schermen/menu';
import {
  AlarmClock,
  BedDouble,
  BellOff,
  BookOpenText,
  Building2,
  CalendarClock,
  CalendarCog,
  ChartColumn,
  Contact,
  Eye,
  FileSearch,
  FileUp,
  Gauge,
  Gavel,
  HandHelping,
  Handshake,
  Hourglass,
  Route,
  Scale,
  Inbox,
  Lightbulb,
  ScrollText,
  ShieldAlert,
  Siren,
  Signpost,
  Split,
  Sun,
  UserCog,
  UsersRound,
} from 'lucide-react';
import { useMemo } from 'react';
import type { NavGroup, NavItem } from '../frame/Rail.tsx';
import { useSessie, type Rol } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { useDagaantal } from './use-dagaantal.ts';
import { useDilemmaaantal } from './use-dilemma-aantal.ts';

const rooms = { menu };
const MEDEWERKERS: readonly Rol[] = [
  'lokaalteam',
  'teamleider',
  'veiligthuis',
  'crisisdienst',
  'veiligheidsteam',
  'jeugdbeschermer',
  'giteamleider',
  'expertteam',
  'ggz',
  'volwassenenhulp',
  'raadsonderzoeker',
  'regiodirecteur',
  'inspecteur',
  'applicatiebeheerder',
];
/** Who looks for a place, or says that there is one. The director reaches the list from his own page. */
const MET_PLEKKEN: readonly Rol[] = [
  ...(['lokaalteam', 'teamleider', 'jeugdbeschermer', 'giteamleider', 'expertteam', 'ggz'] as const),
  ...(['gedragswetenschapper', 'veiligheidsteam', 'crisisdienst'] as const),
];
/** Who works with families begins with the day. */
const MET_GEZINNEN: readonly Rol[] = ['lokaalteam', 'jeugdbeschermer'];

/** To whom a dilemma can come. */
const MET_DILEMMAS: readonly Rol[] = ['teamleider', 'giteamleider', 'regiodirecteur'];

/**
 * Where each role can go, in order; the first item is that role's home. A page adds one line here:
 * `{ to: '/meldingen', label: z.meldingen, icon: <Inbox size={20} />, roles: ['veiligthuis'] }`.
 */
interface StaffPage extends NavItem {
  roles: readonly Rol[];
}

export function useStaffNav(): readonly NavGroup[] {
  const rol = useSessie().data?.rol;
  const z = useZinnen(rooms).menu;
  const dilemmas = useDilemmaaantal(rol !== undefined && MET_DILEMMAS.includes(rol));
  const count = useDagaantal(rol !== undefined && MET_GEZINNEN.includes(rol));
  return useMemo(() => {
    const pages: readonly StaffPage[] = [
      {
        to: '/mijn-dag',
        label: z.mijndag,
        icon: <Sun size={20} />,
        roles: MET_GEZINNEN,
        count,
        needsYou: true,
      },
      { to: '/mijn-team', label: z.mijnteam, icon: <UsersRound size={20} />, roles: ['teamleider'] },
      {
        to: '/nu-onveilig',
        label: z.nuonveilig,
        icon: <ShieldAlert size={20} />,
        roles: ['veiligheidsteam'],
      },
      {
        to: '/wie-u-helpt',
        label: z.wieuhelpt,
        icon: <HandHelping size={20} />,
        roles: ['volwassenenhulp'],
      },
      {
        to: '/raadsonderzoek',
        label: z.raadsonderzoek,
        icon: <FileSearch size={20} />,
        roles: ['raadsonderzoeker'],
      },
      {
        to: '/meedenkvragen',
        label: z.meedenkvragen,
        icon: <Lightbulb size={20} />,
        roles: ['expertteam', 'ggz', 'volwassenenhulp'],
      },
      {
        to: '/wie-u-helpt',
        label: z.wieuhelpt,
        icon: <HandHelping size={20} />,
        roles: ['ggz'],
      },
      {
        to: '/wat-meekomt',
        label: z.watMeekomt,
        icon: <Inbox size={20} />,
        roles: ['ggz', 'volwassenenhulp'],
      },
      {
        to: '/andere-wegen',
        label: z.anderewegen,
        icon: <Split size={20} />,
        roles: ['expertteam'],
      },
      { to: '/toezicht', label: z.toezicht, icon: <ChartColumn size={20} />, roles: ['inspecteur'] },
      {
        to: '/beheer',
        label: z.accounts,
        icon: <UserCog size={20} />,
        roles: ['applicatiebeheerder'],
        exact: true,
      },
      {
        to: '/beheer/inrichting',
        label: z.inrichting,
        icon: <Building2 size={20} />,
        roles: ['applicatiebeheerder'],
      },
      {
        to: '/beheer/regels',
        label: z.regels,
        icon: <CalendarCog size={20} />,
        roles: ['applicatiebeheerder'],
      },
      { to: '/meldingen', label: z.meldingen, icon: <Inbox size={20} />, roles: ['veiligthuis'] },
      { to: '/gezinnen', label: z.gezinnen, icon: <UsersRound size={20} />, roles: ['lokaalteam'] },
      {
        to: '/maatregelen',
        label: z.maatregelen,
        icon: <Gavel size={20} />,
        roles: ['giteamleider', 'jeugdbeschermer'],
      },
      {
        to: '/wachtlijst-inlezen',
        label: z.wachtimport,
        icon: <FileUp size={20} />,
        roles: ['giteamleider'],
      },
      { to: '/wachten', label: z.wachtbord, icon: <Hourglass size={20} />, roles: ['regiodirecteur'] },
      { to: '/andere-wegen', label: z.anderewegen, icon: <Split size={20} />, roles: ['regiodirecteur'] },
      { to: '/rust', label: z.rustingezichten, icon: <UsersRound size={20} />, roles: ['regiodirecteur'] },
      { to: '/ketenkaart', label: z.ketenkaart, icon: <Route size={20} />, roles: ['regiodirecteur'] },
      { to: '/tijdigheid', label: z.tijdigheid, icon: <AlarmClock size={20} />, roles: ['regiodirecteur'] },
      {
        to: '/dilemmas',
        label: z.dilemmas,
        icon: <Scale size={20} />,
        roles: MET_DILEMMAS,
        count: dilemmas,
        needsYou: true,
      },
      {
        to: '/meedenkvragen',
        label: z.meedenkvragen,
        icon: <Lightbulb size={20} />,
        roles: ['teamleider', 'giteamleider', 'gedragswetenschapper'],
      },
      {
        to: '/werklast',
        label: rol === 'lokaalteam' ? z.mijnwerklast : z.werklast,
        icon: <Gauge size={20} />,
        roles: ['lokaalteam', 'teamleider', 'regiodirecteur'],
      },
      {
        to: '/regioafspraken',
        label: z.regioafspraken,
        icon: <Handshake size={20} />,
        roles: ['regiodirecteur'],
      },
      { to: '/gezinnen', label: z.gezinnen, icon: <UsersRound size={20} />, roles: ['jeugdbeschermer'] },
      {
        to: '/meekijk-alarm',
        label: z.meekijkalarm,
        icon: <Eye size={20} />,
        roles: ['functionarisgegevensbescherming', 'teamleider', 'giteamleider'],
      },
      {
        to: '/kijk-bij-nood',
        label: z.noodkijken,
        icon: <Siren size={20} />,
        roles: ['teamleider', 'giteamleider'],
      },
      {
        to: '/termijnen',
        label: z.termijnen,
        icon: <CalendarClock size={20} />,
        roles: [...MET_GEZINNEN, 'teamleider', 'giteamleider'],
      },
      {
        to: '/waar-is-plek',
        label: z.plekbeeld,
        icon: <BedDouble size={20} />,
        roles: ['regiodirecteur'],
      },
      { to: '/spoedkaart', label: z.spoedkaart, icon: <Siren size={20} />, roles: ['crisisdienst'] },
      {
        to: '/vrije-plekken',
        label: z.aanbod,
        icon: <BedDouble size={20} />,
        roles: MET_PLEKKEN,
      },
      {
        to: '/wie-is-waarvan',
        label: z.wieiswaarvan,
        icon: <Signpost size={20} />,
        roles: [...MEDEWERKERS.filter((een) => een !== 'inspecteur'), 'gedragswetenschapper'],
      },
      {
        to: '/wie-kan-meedenken',
        label: z.wiekanmeedenken,
        icon: <Contact size={20} />,
        roles: [...MEDEWERKERS.filter((een) => een !== 'inspecteur'), 'gedragswetenschapper'],
      },
      {
        to: '/alle-termijnen',
        label: z.alletermijnen,
        icon: <BookOpenText size={20} />,
        roles: [...MEDEWERKERS, 'functionarisgegevensbescherming'],
      },
      {
        to: '/mijn-berichten',
        label: z.rustkeuze,
        icon: <BellOff size={20} />,
        roles: MEDEWERKERS.filter((een) => een !== 'inspecteur' && een !== 'applicatiebeheerder'),
      },
      { to: '/inzagelog', label: z.inzagelog, icon: <ScrollText size={20} />, roles: MEDEWERKERS },
    ];
    return [{ items: rol === undefined ? [] : pages.filter((page) => page.roles.includes(rol)) }];
  }, [rol, z, count, dilemmas]);
}
