import { care } from './care';
import { cleaning } from './cleaning';
import { food } from './food';
import { making } from './making';
import { office } from './office';
import { outdoors } from './outdoors';
import { publicServices } from './public';
import { shop } from './shop';
import { warehouse } from './warehouse';
import type { Trade } from './trade';

/**
 * What there is work in: kinds of employer with the jobs found there. Weights of trades follow the sections of live companies in
 * South Yorkshire (Companies House, November 2024) among those that give entry-level work; weights of jobs follow the SOC 2020
 * minor groups of people in work in Greater Manchester (ONS, Census 2021). Pay is today's, from the National Living Wage up.
 */
export const trades: readonly Trade[] = [
  shop,
  food,
  care,
  warehouse,
  cleaning,
  making,
  office,
  outdoors,
  publicServices,
];
