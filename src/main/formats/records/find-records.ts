import { boverketRecords } from '../boverket/read-database.ts';
import { isBoverketDatabase } from '../boverket/resource.ts';
import type { IlcdFlows } from '../ilcd/flow-xml.ts';
import { isProcessJson, processOfJson } from '../ilcd/process-json.ts';
import { processOfXml } from '../ilcd/process-xml.ts';
import type { IlcdProcess } from '../ilcd/process.ts';
import { readProcess } from '../ilcd/read-process.ts';
import { isOpenEpd, readOpenEpd } from '../openepd/read-epd.ts';
import type { FoundRecord } from './record.ts';
import type { XmlElement } from './xml-tree.ts';

/** The records of a JSON document, or of a list of such documents; none where it is of no known format. */
export function recordsOfJson(document: unknown, part: string | null, flows: IlcdFlows): FoundRecord[] {
  if (Array.isArray(document)) return document.flatMap((one: unknown) => recordsOfJson(one, part, flows));
  if (isBoverketDatabase(document)) return boverketRecords(document, part);
  if (isOpenEpd(document)) {
    return [{ format: 'openepd', part, read: (place) => [readOpenEpd(document, place)] }];
  }
  return isProcessJson(document) ? [ilcdRecord(processOfJson(document), part, flows)] : [];
}

/** As {@link recordsOfJson}. What a flow is may stand anywhere in a package, so it is only kept here and looked up at the reading. */
export function recordsOfXml(root: XmlElement, part: string | null, flows: IlcdFlows): FoundRecord[] {
  if (root.name === 'processDataSet') return [ilcdRecord(processOfXml(root), part, flows)];
  flows.add(root);
  return [];
}

function ilcdRecord(process: IlcdProcess, part: string | null, flows: IlcdFlows): FoundRecord {
  return {
    format: 'ilcd',
    part,
    read(place) {
      const { flow, flowUuid } = process.reference;
      return [readProcess(process, flow ?? flows.flow(flowUuid), place)];
    },
  };
}
