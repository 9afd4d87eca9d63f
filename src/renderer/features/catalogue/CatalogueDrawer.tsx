import { writeRate } from '#core/chart/figure.ts';
import type { ReactNode } from 'react';
import { requirementWords } from '#core/requirements/catalogue.ts';
import type { CatalogueRequirement } from '#core/requirements/requirement.ts';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { DrawerPart } from '#renderer/components/layout/DrawerPart.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface CatalogueDrawerProps {
  /** The version in force. */
  readonly requirement: CatalogueRequirement;
  /** All of its number. */
  readonly versions: readonly CatalogueRequirement[];
  /** What begins the next version. */
  readonly revise: ReactNode;
  /** What shows two versions side by side. */
  readonly compare: ReactNode;
  readonly onClose: () => void;
}

/** What a requirement says, whom it is for, and what it said before. */
export function CatalogueDrawer({ requirement, versions, revise, compare, onClose }: CatalogueDrawerProps) {
  const t = useText();
  const format = useFormat();
  const { number, kind, measures, phases, works, minimumArea, measuredBy, target, source, check } = requirement;
  const { title, text, evidence } = requirementWords(requirement, format.language);
  const earlier = versions
    .filter(({ version }) => version !== requirement.version)
    .toSorted((a, b) => b.version - a.version);
  return (
    <Drawer
      title={`${number} ${title}`}
      subtitle={`${t(`requirements.kind.${kind}`)} · ${t('catalogue.versionOf', { version: requirement.version })}`}
      onClose={onClose}
    >
      <DrawerPart title={t('requirements.drawer.text')}>
        <p>{text}</p>
      </DrawerPart>
      {evidence !== null && (
        <DrawerPart title={t('requirements.drawer.evidence')}>
          <p>{evidence}</p>
        </DrawerPart>
      )}
      <DrawerPart title={t('catalogue.for')}>
        <p>{works.map((one) => t(`requirements.works.${one}`)).join(', ')}</p>
        <p>{phases.map((one) => t(`requirements.phase.${one}`)).join(', ')}</p>
        {minimumArea != null && <p>{t('catalogue.minimumArea', { area: format.number(minimumArea) })}</p>}
      </DrawerPart>
      {measuredBy != null && (
        <DrawerPart title={t('requirements.drawer.measured')}>
          <p>
            {t('catalogue.measuredBy', {
              figure: t(`requirements.figure.${measuredBy}`),
              target: writeRate(target ?? 1, { t, language: format.language }),
            })}
          </p>
        </DrawerPart>
      )}
      <DrawerPart title={t('requirements.drawer.source')}>
        {source != null && <p>{source}</p>}
        {measures.map((one) => (
          <p key={one}>{t('requirements.measureOf', { number: one, name: t(`measure.${one}`) })}</p>
        ))}
        {check === true && <p>{t('requirements.verify')}</p>}
        {revise}
        {earlier.length > 0 && compare}
      </DrawerPart>
      {earlier.map((version) => (
        <DrawerPart
          key={version.version}
          title={t('catalogue.versionOf', { version: version.version })}
          hint={requirementWords(version, format.language).title}
        >
          <p>{requirementWords(version, format.language).text}</p>
        </DrawerPart>
      ))}
    </Drawer>
  );
}
