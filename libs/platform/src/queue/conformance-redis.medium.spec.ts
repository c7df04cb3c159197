import { isContinuousIntegration, whyNoRedis } from '../testing/redis-server';
import { queueConforms } from './testing/conforms';
import { redisPlace } from './testing/places';

const withoutRedis = whyNoRedis();

if (!withoutRedis) queueConforms('Redis', redisPlace);
else if (isContinuousIntegration()) {
  it('tests the queue in Redis', () => {
    throw new Error(`Only half of the suite ran: ${withoutRedis}`);
  });
} else {
  it.skip(`tests the queue in Redis (left out: ${withoutRedis})`, () => undefined);
}
