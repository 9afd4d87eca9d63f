import type { AlternativeKind, BuildingType, Carrier, ElectricityScenario, Origin } from '../../project/codes.ts';
import type { Preset } from '../../project/method.ts';
import { phrases, type Phrase } from '../phrase.ts';

type Names<Prefix extends string, Code extends string> = Record<`${Prefix}.${Code}`, Phrase>;

/** The field's own words for our codes (`glossary.md`). */
export const termTexts = phrases({
  'buildingType.school': { nb: 'Skole', en: 'School' },
  'buildingType.kindergarten': { nb: 'Barnehage', en: 'Kindergarten' },
  'buildingType.nursing-home': { nb: 'Sykehjem', en: 'Nursing home' },
  'buildingType.sports-hall': { nb: 'Idrettshall', en: 'Sports hall' },
  'buildingType.swimming-hall': { nb: 'Svømmehall', en: 'Swimming hall' },
  'buildingType.office': { nb: 'Kontor', en: 'Office' },
  'buildingType.apartment-block': { nb: 'Boligblokk', en: 'Apartment block' },
  'buildingType.small-house': { nb: 'Småhus', en: 'Small house' },
  'buildingType.cultural': { nb: 'Kulturbygg', en: 'Cultural building' },
  'buildingType.fire-station': { nb: 'Brannstasjon', en: 'Fire station' },
  'buildingType.health-centre': { nb: 'Helsehus', en: 'Health centre' },
  'buildingType.technical': { nb: 'Teknisk bygg', en: 'Technical building' },
  'buildingType.civil-works': { nb: 'Anlegg', en: 'Civil works' },
  'buildingType.other': { nb: 'Annet', en: 'Other' },
  'alternativeKind.renovation': { nb: 'Rehabilitering', en: 'Renovation' },
  'alternativeKind.newBuild': { nb: 'Nybygg', en: 'New build' },
  'alternativeKind.extension': { nb: 'Tilbygg', en: 'Extension' },
  'alternativeKind.conversion': { nb: 'Ombygging', en: 'Conversion' },
  'alternativeKind.keep': { nb: 'Behold som i dag', en: 'Keep as it is' },
  'origin.new': { nb: 'NY', en: 'NEW' },
  'origin.retained': { nb: 'EKS', en: 'KEPT' },
  'origin.reused': { nb: 'GJEN', en: 'REUSED' },
  'origin.demolished': { nb: 'RIVES', en: 'DEMOL' },
  'carrier.diesel': { nb: 'Diesel', en: 'Diesel' },
  'carrier.petrol': { nb: 'Bensin', en: 'Petrol' },
  'carrier.lpg': { nb: 'Propan (LPG)', en: 'LPG' },
  'carrier.natural-gas': { nb: 'Naturgass', en: 'Natural gas' },
  'carrier.fuel-oil': { nb: 'Fyringsolje', en: 'Fuel oil' },
  'carrier.kerosene': { nb: 'Fyringsparafin', en: 'Kerosene' },
  'carrier.hvo100': { nb: 'HVO100', en: 'HVO100' },
  'carrier.biodiesel': { nb: 'Biodiesel', en: 'Biodiesel' },
  'carrier.bioethanol': { nb: 'Bioetanol', en: 'Bioethanol' },
  'carrier.biogas': { nb: 'Biogass', en: 'Biogas' },
  'carrier.pellets': { nb: 'Pellets', en: 'Pellets' },
  'carrier.wood-chips': { nb: 'Flis', en: 'Wood chips' },
  'carrier.bio-oil': { nb: 'Bioolje', en: 'Bio-oil' },
  'carrier.electricity': { nb: 'Elektrisitet', en: 'Electricity' },
  'carrier.district-heating': { nb: 'Fjernvarme', en: 'District heating' },
  'carrier.hydrogen': { nb: 'Hydrogen', en: 'Hydrogen' },
  'scenario.norway': { nb: 'Norge', en: 'Norway' },
  'scenario.europe': { nb: 'Europa', en: 'Europe' },
  'preset.ns3720': { nb: 'NS 3720', en: 'NS 3720' },
  'preset.tek17': { nb: 'TEK17 § 17-1', en: 'TEK17 § 17-1' },
  'preset.dfo-whole-building': { nb: 'DFØ hele bygget', en: 'DFØ whole building' },
  'preset.dfo-selected-parts': { nb: 'DFØ utvalgte bygningsdeler', en: 'DFØ selected parts' },
  'preset.breeam-nor': { nb: 'BREEAM-NOR', en: 'BREEAM-NOR' },
  'preset.custom': { nb: 'Egen metode', en: 'Own method' },
} satisfies Names<'buildingType', BuildingType> &
  Names<'alternativeKind', AlternativeKind> &
  Names<'origin', Origin> &
  Names<'carrier', Carrier> &
  Names<'scenario', ElectricityScenario> &
  Names<'preset', Preset>);
