/** Lends each of its things to one user at a time; who comes when all are lent waits in line. */
export function createPool<T>(things: readonly T[]): { use<R>(work: (thing: T) => Promise<R>): Promise<R> } {
  const free = [...things];
  const waiting: ((thing: T) => void)[] = [];

  const take = (): Promise<T> => {
    const thing = free.pop();
    return thing === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(thing);
  };
  const giveBack = (thing: T): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(thing);
    else next(thing);
  };

  return {
    async use(work) {
      const thing = await take();
      try {
        return await work(thing);
      } finally {
        giveBack(thing);
      }
    },
  };
}
