import { Injectable } from '@nestjs/common';
import { Gazetteer, type Place, type PlaceAnswer } from './domain/gazetteer';
import { type Authority, type Location, PostcodeAtlas } from './domain/location';
import { findPostcode } from './domain/postcode';
import { once, shippedAuthorities, shippedOutcodes, shippedSectors, shippedSettlements } from './shipped-data';

const atlas = once(
  () => new PostcodeAtlas(shippedSectors(), shippedOutcodes(), shippedAuthorities(), shippedSettlements()),
);
const gazetteer = once(() => new Gazetteer(shippedSettlements(), shippedOutcodes(), shippedAuthorities()));

/** Postcodes and place names of the UK. Everything is answered from memory; the first call reads the shipped files. */
@Injectable()
export class Places {
  /** Where a postcode, sector ("S10 2") or district ("S10") is; precision `unknown` with a reason when it is not known. */
  locate(postcodeText: string): Location {
    return atlas().locate(postcodeText);
  }

  /** Where a postcode district is, even when a whole postcode is given: all that may be kept of a client's home. */
  locateOutcode(postcodeText: string): Location {
    const { outcode, ...location } = atlas().locate(postcodeText);
    return outcode === null ? { ...location, outcode } : atlas().locate(outcode);
  }

  /** The whole postcode in a longer text such as an address, normalised; null when there is none of a known district. */
  postcodeIn(text: string): string | null {
    return findPostcode(text, atlas().isKnownOutcode);
  }

  /** A local authority of Great Britain by GSS code; null when there is none. */
  authority(code: string): Authority | null {
    return atlas().authority(code);
  }

  /** Reads an advert's place, "Chesterfield, Derbyshire", and says how surely. */
  locatePlace(text: string): PlaceAnswer {
    return gazetteer().locate(text);
  }

  /** Places by the beginning of their name, best first; words after a comma narrow. */
  findPlaces(text: string, limit = 10): Place[] {
    return gazetteer().find(text, limit);
  }
}
