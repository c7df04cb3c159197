// Planted: breaks domain-is-inner, which waits for nothing: an async function and an await.
export const planted = async (answer: Promise<number>) => await answer;
