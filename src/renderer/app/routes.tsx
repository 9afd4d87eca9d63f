import { lazy } from 'react';
import { createHashRouter } from 'react-router';
import { NotFound, PageFailure } from './shell/PageFailure.tsx';
import { ProjectGate } from './shell/ProjectGate.tsx';
import { Shell } from './shell/Shell.tsx';

const AlternativesScreen = lazy(() => import('#renderer/features/alternatives/AlternativesScreen.tsx'));
const CatalogueScreen = lazy(() => import('#renderer/features/catalogue/CatalogueScreen.tsx'));
const ChoicesScreen = lazy(() => import('#renderer/features/choices/ChoicesScreen.tsx'));
const ComparisonScreen = lazy(() => import('#renderer/features/comparison/ComparisonScreen.tsx'));
const CoverageScreen = lazy(() => import('#renderer/features/coverage/CoverageScreen.tsx'));
const DecisionScreen = lazy(() => import('#renderer/features/decision/DecisionScreen.tsx'));
const LibraryScreen = lazy(() => import('#renderer/features/library/LibraryScreen.tsx'));
const PortfolioScreen = lazy(() => import('#renderer/features/portfolio/PortfolioScreen.tsx'));
const WasteScreen = lazy(() => import('#renderer/features/waste/WasteScreen.tsx'));
const SiteScreen = lazy(() => import('#renderer/features/site/SiteScreen.tsx'));
const BidsScreen = lazy(() => import('#renderer/features/bids/BidsScreen.tsx'));
const CostScreen = lazy(() => import('#renderer/features/cost/CostScreen.tsx'));
const RequirementsScreen = lazy(() => import('#renderer/features/requirements/RequirementsScreen.tsx'));
const SettingsScreen = lazy(() => import('#renderer/features/settings/SettingsScreen.tsx'));

/** Every page and its address. The address stands after `#`, because the hosts serve one file. */
export const router = createHashRouter([
  {
    Component: Shell,
    children: [
      {
        ErrorBoundary: PageFailure,
        children: [
          { path: '/', Component: PortfolioScreen },
          { path: '/library', Component: LibraryScreen },
          { path: '/catalogue', Component: CatalogueScreen },
          { path: '/settings', Component: SettingsScreen },
          {
            path: '/project/:id',
            Component: ProjectGate,
            children: [
              { path: 'decision', Component: DecisionScreen },
              { path: 'alternatives/:alternative?', Component: AlternativesScreen },
              { path: 'comparison', Component: ComparisonScreen },
              { path: 'coverage/:alternative?', Component: CoverageScreen },
              { path: 'waste', Component: WasteScreen },
              { path: 'site', Component: SiteScreen },
              { path: 'requirements', Component: RequirementsScreen },
              { path: 'bids', Component: BidsScreen },
              { path: 'choices', Component: ChoicesScreen },
              { path: 'cost', Component: CostScreen },
            ],
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);
