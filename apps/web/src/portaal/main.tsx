import '../ui/foundation.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { neverFromMemory } from '../frame/leave.ts';
import { mount } from '../platform/mount.tsx';
import { Platform } from '../platform/Platform.tsx';
import { PortalApp } from './PortalApp.tsx';

neverFromMemory();
mount(
  <Platform live>
    <PortalApp />
  </Platform>,
);
