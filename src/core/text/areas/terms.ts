import type { IndicatorBasis } from '../../climate/account.ts';
import type { Declaration } from '../../declaration/declaration.ts';
import type { Module } from '../../declaration/life-cycle-module.ts';
import type {
  AlternativeKind,
  BuildingType,
  Carrier,
  ElectricityScenario,
  Origin,
  TransportMode,
  TravelMode,
} from '../../project/codes.ts';
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
  'declarationKind.epd': { nb: 'EPD', en: 'EPD' },
  'declarationKind.sector': { nb: 'Bransje', en: 'Sector' },
  'declarationKind.generic': { nb: 'Generisk', en: 'Generic' },
  'module.A1-A3': { nb: 'Produksjon', en: 'Product stage' },
  'module.A4': { nb: 'Transport til byggeplass', en: 'Transport to site' },
  'module.A5': { nb: 'Byggeplass, kapp og svinn', en: 'Construction, wastage' },
  'module.B1': { nb: 'Bruk', en: 'Use' },
  'module.B2': { nb: 'Vedlikehold', en: 'Maintenance' },
  'module.B3': { nb: 'Reparasjon', en: 'Repair' },
  'module.B4': { nb: 'Utskifting', en: 'Replacement' },
  'module.B5': { nb: 'Ombygging', en: 'Refurbishment' },
  'module.B6': { nb: 'Energi i drift', en: 'Operational energy' },
  'module.B7': { nb: 'Vann i drift', en: 'Operational water' },
  'module.B8': { nb: 'Transport i bruk', en: 'Transport in use' },
  'module.C1': { nb: 'Riving', en: 'Demolition' },
  'module.C2': { nb: 'Transport til behandling', en: 'Transport to treatment' },
  'module.C3': { nb: 'Avfallsbehandling', en: 'Waste processing' },
  'module.C4': { nb: 'Deponering', en: 'Disposal' },
  'indicator.gwpBiogenic': { nb: 'GWP-biogent', en: 'GWP-biogenic' },
  'indicator.gwpLuluc': { nb: 'GWP-arealbruk', en: 'GWP-luluc' },
  'basis.gwpIobc': { nb: 'GWP-IOBC', en: 'GWP-IOBC' },
  'basis.gwpTotal-gwpBiogenic': { nb: 'GWP-total − biogent', en: 'GWP-total − biogenic' },
  'basis.gwpFossil+gwpLuluc': { nb: 'GWP-fossil + arealbruk', en: 'GWP-fossil + land use' },
  'basis.gwpFossil': { nb: 'GWP-fossil', en: 'GWP-fossil' },
  'basis.gwpTotal': { nb: 'GWP-total', en: 'GWP-total' },
  'basis.gwpTotal+biogenicCarbon': { nb: 'GWP + biogent karbon', en: 'GWP + biogenic carbon' },
  'transportMode.truck': { nb: 'Lastebil', en: 'Truck' },
  'transportMode.rail': { nb: 'Tog (gods)', en: 'Rail freight' },
  'transportMode.ship': { nb: 'Skip', en: 'Ship' },
  'travelMode.car': { nb: 'Bil', en: 'Car' },
  'travelMode.bus': { nb: 'Buss', en: 'Bus' },
  'travelMode.train': { nb: 'Tog', en: 'Train' },
  'travelMode.tram': { nb: 'Trikk', en: 'Tram' },
  'travelMode.bicycle': { nb: 'Sykkel', en: 'Bicycle' },
} satisfies Names<'buildingType', BuildingType> &
  Names<'alternativeKind', AlternativeKind> &
  Names<'origin', Origin> &
  Names<'carrier', Carrier> &
  Names<'scenario', ElectricityScenario> &
  Names<'preset', Preset> &
  Names<'declarationKind', Declaration['kind']> &
  Names<'indicator', 'gwpBiogenic' | 'gwpLuluc'> &
  Names<'module', Module> &
  Names<'basis', IndicatorBasis> &
  Names<'transportMode', TransportMode> &
  Names<'travelMode', TravelMode>);
