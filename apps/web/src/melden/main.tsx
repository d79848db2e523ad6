import '../ui/foundation.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { neverFromMemory } from '../frame/leave.ts';
import { mount } from '../platform/mount.tsx';
import { Platform } from '../platform/Platform.tsx';
import { MeldenApp } from './MeldenApp.tsx';

neverFromMemory();
mount(
  <Platform>
    <MeldenApp />
  </Platform>,
);
