/** PostgreSQL and this program share the cores: a few at a time are as fast as many. */
const lanes = 6;

/** Does the work for every item, a few at once, and gives the results in the order of the items. */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index]!, index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
