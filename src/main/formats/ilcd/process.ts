import type { Amount, Scenario } from '../records/figures.ts';
import type { LocalText } from '../records/local-text.ts';

/**
 * What a process data set of the ILCD+EPD format says, in XML or in JSON, before any of it is judged. Everything is text as it is
 * written; '' is nothing.
 */
export interface IlcdProcess {
  /** A part of the data set that has to be there and is not, by its name in the file. */
  readonly missing: string | null;
  readonly uuid: string;
  readonly version: string;
  readonly names: readonly LocalText[];
  readonly classifications: readonly IlcdClassification[];
  /** "EPD" for those that are one. */
  readonly typeOfDataSet: string;
  /** "specific dataset", "average dataset" … */
  readonly subType: string;
  readonly validUntil: string;
  /** The day that the EPD expires, which newer files say; the data set's own validity is often a year alone. */
  readonly expires: string;
  readonly registration: string;
  readonly registrationAuthority: readonly LocalText[];
  readonly publisher: readonly LocalText[];
  readonly owner: readonly LocalText[];
  /** The standards that it complies with, by name. */
  readonly compliance: readonly string[];
  /** Years. */
  readonly serviceLife: string;
  readonly scenarios: readonly Scenario[];
  readonly reference: IlcdReference;
  readonly results: readonly IlcdResult[];
}

export interface IlcdClassification {
  readonly name: string;
  /** From the widest class to the narrowest. */
  readonly path: readonly string[];
}

/** The parts that every declaration has; one without is cut off. */
export const PROCESS_PARTS = ['processInformation', 'modellingAndValidation', 'exchanges'];

/** The exchange that everything is declared for. */
export interface IlcdReference {
  readonly flowUuid: string;
  /** How many of the flow. */
  readonly amount: string;
  /** What the process itself says of it in words: its functional unit, and the flow's name. An amount may stand there. */
  readonly words: readonly string[];
  /** The flow itself, where the process data set holds it: the JSON of soda4LCA does. */
  readonly flow: IlcdFlow | null;
}

export interface IlcdFlow {
  readonly properties: readonly IlcdFlowProperty[];
  readonly materialProperties: readonly IlcdMaterialProperty[];
}

/** What one of the flow is in kg, m³ …: the 1000 kg of "1 t" may stand here. */
export interface IlcdFlowProperty {
  readonly uuid: string;
  /** The one that the flow is measured by. */
  readonly isReference: boolean;
  readonly mean: string;
  readonly unit: string;
}

export interface IlcdMaterialProperty {
  /** "gross density" */
  readonly name: string;
  readonly value: string;
  /** "kg/m^3" */
  readonly unit: string;
}

/** The figures of one impact indicator. */
export interface IlcdResult {
  /** UUID of the method, which tells the indicator. */
  readonly method: string;
  readonly name: string;
  readonly amounts: readonly Amount[];
}
