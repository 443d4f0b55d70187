/** The council.md of generated roots. */
export const generatedCouncil = `---
name: Benchmark Council
jurisdiction: england
url: https://benchmark.example/
asOf: 2030-01-01
properOfficer: { name: The Proper Officer, title: Director of Law }
---

An invented council of a generated root, for measuring.
`;
