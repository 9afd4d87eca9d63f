import type { Declaration } from '#core/declaration/declaration.ts';
import { declarationCategory } from '#core/declaration/reference-material.ts';
import { isExpiredOn } from '#core/declaration/validity.ts';
import { UNITS } from '#core/units/unit.ts';
import { useReferenceMaterials } from '#renderer/client/reference-materials.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { DeclarationPart, Facts } from './DeclarationPart.tsx';
import { amountText, declaredAmountText } from './library.logic.ts';

/** Whose the declaration is, what it is for and how long it holds. */
export function DeclarationFacts({
  declaration,
  today,
}: {
  readonly declaration: Declaration;
  readonly today: string;
}) {
  const t = useText();
  const format = useFormat();
  const materials = useReferenceMaterials();
  const { serviceLife, serviceLifeBound, equivalents, biogenicCarbon, containsBiogenicCarbon, validUntil } =
    declaration;
  const years = serviceLife == null ? null : format.number(serviceLife);
  const alike = UNITS.flatMap((unit) => {
    const amount = equivalents?.[unit];
    return amount == null ? [] : [`${amountText(amount, format)}\u00A0${format.unit(unit)}`];
  });
  const holds =
    containsBiogenicCarbon == null ? 'library.unknown' : containsBiogenicCarbon ? 'library.yes' : 'library.no';
  const day = validUntil == null ? null : format.day(validUntil);
  return (
    <Facts
      facts={[
        [t('library.kind'), t(`library.kind.${declaration.kind}`)],
        [t('library.number'), declaration.registration],
        [t('library.manufacturer'), declaration.manufacturer],
        [t('library.programOperator'), declaration.programOperator],
        [t('library.category'), declarationCategory(declaration, materials, format.language)],
        [t('library.standard'), declaration.standard],
        [
          t('library.validUntil'),
          day !== null && isExpiredOn(declaration, today) ? t('library.expiredOn', { day }) : day,
        ],
        [t('library.declaredUnit'), declaredAmountText(declaration, format)],
        [t('library.equivalents'), alike.join(', ')],
        [
          t('library.serviceLife'),
          years === null
            ? null
            : t(serviceLifeBound === 'atLeast' ? 'library.atLeastYears' : 'library.exactYears', { years }),
        ],
        [
          t('library.biogenic'),
          biogenicCarbon == null
            ? t(holds)
            : t('library.biogenicAmount', { amount: amountText(biogenicCarbon, format) }),
        ],
        [t('library.conservative'), declaration.conservative === true ? t('library.conservativeYes') : null],
      ]}
    />
  );
}

/** Where the declaration comes from: file, database, day and person. */
export function DeclarationOrigin({ declaration: { source, dataSet } }: { readonly declaration: Declaration }) {
  const t = useText();
  const format = useFormat();
  if (!source && !dataSet) return null;
  const day = source?.retrieved == null ? null : format.day(source.retrieved);
  return (
    <DeclarationPart title={t('library.origin')}>
      <Facts
        facts={[
          [t(source?.by == null ? 'library.source' : 'library.file'), source?.name],
          // A document of one data set has its version here, which is said of the data set below.
          [t('library.database'), source?.version === dataSet?.version ? null : source?.version],
          [
            t('library.broughtIn'),
            day !== null && source?.by != null ? t('library.broughtInBy', { day, who: source.by }) : day,
          ],
          [
            t('library.dataSet'),
            dataSet?.version == null
              ? dataSet?.uuid
              : t('library.dataSetVersion', { uuid: dataSet.uuid, version: dataSet.version }),
          ],
        ]}
      />
    </DeclarationPart>
  );
}
