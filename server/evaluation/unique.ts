/** One fact per key; the last one counts, in the place of the first. */
export function unique<Fact>(facts: readonly Fact[], key: (fact: Fact) => string): Fact[] {
  return [...new Map(facts.map((fact) => [key(fact), fact])).values()];
}
