/** A function of a text that remembers its answers: cells of a column repeat a few texts over thousands of rows. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined || known.has(text)) return earlier as T;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
