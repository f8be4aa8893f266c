// Runs the examples in curl and jq that the page for analysts shows, and compares what they print with what the page says.
// Usage: node analysts.mjs <page> <upstream>
import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";

const [page, upstream] = process.argv.slice(2);
const examples = [...readFileSync(page, "utf8").matchAll(/```sh\n([\s\S]*?)```\s*```text\n([\s\S]*?)```/g)];
let wrong = 0;
for (const [, command, expected] of examples) {
  const printed = execFileSync("bash", ["-euo", "pipefail", "-c", command.replaceAll("http://localhost:8080", upstream)]).toString();
  if (printed !== expected) {
    wrong++;
    console.error(`${command}prints\n${printed}and not\n${expected}`);
  }
}
console.log(`${examples.length} examples, ${wrong} of them print something else`);
process.exit(examples.length > 0 && wrong === 0 ? 0 : 1);
