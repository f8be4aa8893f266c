import { Configuration, RoundsApi } from "./client/index.js";

const rounds = new RoundsApi(new Configuration({ basePath: process.argv[2] ?? "http://localhost:8080" }));

const round = await rounds.getRound({ round: "istanbul-2025-06-02" });
console.log(`${round.date}, ${round.city}: ${round.parties.map((party) => party.name).join(" and ")}`);
for (const delegation of round.delegations) {
  for (const person of delegation.participants) {
    const part = person.head ? "leads" : person.attendance === "PRESENT" ? "was there" : "is expected";
    console.log(`${delegation.party.code}  ${person.name}, ${person.title ?? "office unknown"}: ${part}`);
    console.log(`    according to ${person.sources.join(", ")}`);
  }
}
