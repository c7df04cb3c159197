import { IndustryView, industryExample } from './contract/industry.schema';
import {
  OccupationMatchView,
  occupationExample,
  occupationMatchExample,
  OccupationView,
} from './contract/occupation.schema';
import { LocationView, locationExample, placeExample, PlaceView } from './contract/place.schema';
import { Industries, Occupations, Places } from './index';
import { occupationView } from './occupation-view';
import { shippedUnitGroups } from './shipped-data';

describe('views', () => {
  it('of every unit group keep the contract', () => {
    const occupations = new Occupations();
    for (const { soc2020 } of shippedUnitGroups()) OccupationView.parse(occupationView(occupations, soc2020));
  });
  it('of search results keep the contract', () => {
    for (const found of new Occupations().searchOccupations('driver', 200)) OccupationMatchView.parse(found);
    for (const found of new Industries().searchIndustries('sale', 200)) IndustryView.parse(found);
    for (const found of new Places().findPlaces('s', 2000)) PlaceView.parse(found);
    for (const text of ['S10 2TN', 'BT1', 'nowhere', 'JE1 1AA']) LocationView.parse(new Places().locate(text));
  });
  it('have true examples', () => {
    OccupationView.parse(occupationExample);
    expect(new Occupations().searchOccupations('receptionist', 1)[0]).toEqual(occupationMatchExample);
    expect(new Industries().industry('56101')).toEqual(industryExample);
    expect(new Places().locate('S10 2TN')).toEqual(locationExample);
    expect(new Places().locatePlace('Chesterfield').place).toEqual(placeExample);
    LocationView.parse(locationExample);
  });
});
