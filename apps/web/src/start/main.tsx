import '../ui/foundation.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import { applyThema, chosenThema } from '../frame/thema.ts';
import { mount } from '../platform/mount.tsx';
import { Platform } from '../platform/Platform.tsx';
import { browserTaal } from '../platform/taal-keuze.ts';
import { StartPage } from './StartPage.tsx';

applyThema(chosenThema());
mount(
  <Platform begin={browserTaal()}>
    <StartPage />
  </Platform>,
);
