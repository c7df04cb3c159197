import { Controller, Get, Param, Query } from '@nestjs/common';
import { Operation } from '#platform/http';
import { IndustryPageDto, industryExample, SearchIndustriesDto } from '../contract/industry.schema';
import {
  OccupationMatchPageDto,
  occupationExample,
  occupationMatchExample,
  OccupationViewDto,
  SearchOccupationsDto,
  SocCodeDto,
} from '../contract/occupation.schema';
import {
  LocationViewDto,
  locationExample,
  PlacePageDto,
  placeExample,
  PostcodeDto,
  SearchPlacesDto,
} from '../contract/place.schema';
import { Industries } from '../industries.service';
import { occupationView } from '../occupation-view';
import { Occupations } from '../occupations.service';
import { Places } from '../places.service';
import { rankedPage } from '../ranked-page';

const tag = 'Reference';
const lastPage = { nextCursor: null, hasMore: false };

@Controller('v1')
export class ReferenceController {
  constructor(
    private readonly occupations: Occupations,
    private readonly industries: Industries,
    private readonly places: Places,
  ) {}

  @Get('occupations')
  @Operation({
    id: 'searchOccupations',
    summary: 'Search occupations by job title',
    description:
      'Unit groups of SOC 2020 by words of a job title, as they are typed; best first, each unit group once.',
    tag,
    allow: 'signed-in',
    returns: OccupationMatchPageDto,
    example: { data: [occupationMatchExample], page: lastPage },
  })
  searchOccupations(@Query() query: SearchOccupationsDto) {
    return rankedPage('occupations', query, (text, limit) => this.occupations.searchOccupations(text, limit));
  }

  @Get('occupations/:soc2020')
  @Operation({
    id: 'getOccupation',
    summary: 'Get an occupation',
    description: 'A unit group of SOC 2020 with its tasks, its place in the classification and its usual surroundings.',
    tag,
    allow: 'signed-in',
    returns: OccupationViewDto,
    example: occupationExample,
    problems: ['reference.occupation_not_found'],
  })
  getOccupation(@Param() { soc2020 }: SocCodeDto) {
    return occupationView(this.occupations, soc2020);
  }

  @Get('industries')
  @Operation({
    id: 'searchIndustries',
    summary: 'Search industries',
    description: 'Industries of SIC 2007 by words, code or section; best first.',
    tag,
    allow: 'signed-in',
    returns: IndustryPageDto,
    example: { data: [industryExample], page: lastPage },
  })
  searchIndustries(@Query() query: SearchIndustriesDto) {
    return rankedPage('industries', query, (text, limit) => this.industries.searchIndustries(text, limit));
  }

  @Get('places')
  @Operation({
    id: 'searchPlaces',
    summary: 'Search places by name',
    description: 'Towns, villages, authorities, counties and regions by the beginning of their name; best first.',
    tag,
    allow: 'signed-in',
    returns: PlacePageDto,
    example: { data: [placeExample], page: lastPage },
  })
  searchPlaces(@Query() query: SearchPlacesDto) {
    return rankedPage('places', query, (text, limit) => this.places.findPlaces(text, limit));
  }

  @Get('postcodes/:postcode')
  @Operation({
    id: 'getPostcode',
    summary: 'Locate a postcode',
    description:
      'Where a postcode, sector or district is. One that is not known is answered with precision `unknown` and the reason.',
    tag,
    allow: 'signed-in',
    returns: LocationViewDto,
    example: locationExample,
  })
  getPostcode(@Param() { postcode }: PostcodeDto) {
    return this.places.locate(postcode);
  }
}
