import type { Words } from '../chart/figure.ts';
import { missingForConversion } from '../climate/conversions.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { isAskedFor, type CoverageClass } from '../coverage/coverage-class.ts';
import { epdRequestCounts } from '../coverage/epd-request.ts';
import type { Declaration } from '../declaration/declaration.ts';
import { canBeRegistration } from '../declaration/registration.ts';
import type { Component } from '../project/project.ts';
import { formatDay } from '../text/date.ts';

/** How an alternative stands against the requirement of an EPD, as one sentence. */
export function coverageSentence({ shares: { rows } }: Pick<Coverage, 'shares'>, { t }: Words): string {
  if (rows.total === null) return t('coverage.sentence.nothing');
  return t('coverage.sentence', { count: rows.counts.product, total: rows.total });
}

/** What is left after the sentence: documented, to be asked for, and how the deliveries stand. */
export function coverageRest(coverage: Coverage, words: Words): string {
  const {
    shares: { rows },
    delivered,
    notAsked,
  } = coverage;
  const { t } = words;
  const parts = [
    rows.counts.absent > 0 ? t('coverage.rest.absent', { count: rows.counts.absent }) : null,
    rows.total !== null || delivered.length > 0 ? requestSentence(coverage, words) : null,
    delivered.length > 0
      ? t('coverage.rest.delivered', {
          count: delivered.filter((one) => one.class === 'product').length,
          total: delivered.length,
        })
      : null,
    notAsked.length > 0 ? t('coverage.rest.notAsked', { count: notAsked.length }) : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** How many EPDs are to be collected, as the list of them has rows: where something was delivered it is of the delivery, and there may be several of a component. */
export function requestSentence(coverage: Pick<Coverage, 'components' | 'delivered'>, { t }: Words): string {
  const { planned, arrived } = epdRequestCounts(coverage);
  const count = planned + arrived;
  if (arrived === 0) return t('coverage.rest.asked', { count });
  const ofDeliveries = t('coverage.rest.arrived', { count: arrived });
  const of =
    planned === 0
      ? ofDeliveries
      : t('coverage.rest.both', { planned: t('coverage.rest.planned', { count: planned }), arrived: ofDeliveries });
  return t('coverage.rest.askedOf', { count, of });
}

interface Asked {
  readonly class: CoverageClass;
  readonly declaration: {
    readonly name: string;
    readonly registration?: string | null | undefined;
    readonly validUntil?: string | null | undefined;
  } | null;
  readonly judgedOn: string;
  /** A number that was given of an EPD that the library does not have. */
  readonly registration: string | null;
}

/** What is asked of whoever delivers, for one material; null where nothing is. */
export function askedText(
  { class: one, declaration, judgedOn, registration }: Asked,
  { t, language }: Words,
): string | null {
  if (!isAskedFor(one)) return null;
  if (one === 'expired' && declaration?.validUntil != null) {
    return t('coverage.asked.expired', {
      number: declaration.registration ?? declaration.name,
      date: formatDay(declaration.validUntil, language),
      day: formatDay(judgedOn, language),
    });
  }
  if (one === 'generic' && declaration) return t('coverage.asked.generic', { name: declaration.name });
  // There is no file of "finnes ikke".
  const isNumber = registration !== null && canBeRegistration(registration);
  return isNumber ? t('coverage.asked.file', { number: registration }) : t('coverage.asked.missing');
}

/** Why a component gets no figure of a declaration: what is missing to convert its amount. Null where it converts. */
export function noFigureText(component: Component, declaration: Declaration | null, { t }: Words): string | null {
  if (declaration === null || component.unit == null) return null;
  const lacks = missingForConversion(component, declaration);
  if (lacks === null) return null;
  return t('coverage.notConvertible', {
    unit: t(`unit.${component.unit}`),
    declared: t(`unit.${declaration.declaredUnit.unit}`),
    lacks: t(`conversion.${lacks}`),
  });
}
