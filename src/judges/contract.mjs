// Sends real questions through Prism, which compares each answer with the document and says what violates it.
// Usage: node contract.mjs <document> <proxy> <upstream>
import { readFileSync } from "node:fs";
import { requests } from "./requests.mjs";

const [file, proxy, upstream] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, "utf8"));
const statuses = {};
let violations = 0;

async function ask(path, headers, post = {}) {
  const answer = await fetch(proxy + path, { ...post, headers: { Authorization: "Bearer none", ...headers, ...post.headers } });
  const text = await answer.text();
  statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
  const problems = [];
  if (answer.headers.has("sl-violations")) {
    problems.push(answer.headers.get("sl-violations"));
  }
  if (answer.status >= 500 || text.includes("stoplight.io/prism")) {
    problems.push(text);
  }
  if (answer.status === 200 && answer.headers.get("etag")) {
    await ask(path, { ...headers, "If-None-Match": answer.headers.get("etag") });
  }
  if (problems.length > 0) {
    violations++;
    console.error(`${path} ${answer.status}\n  ${problems.join("\n  ").slice(0, 2000)}`);
  }
}

const paths = await requests(document, upstream);
for (const path of paths) {
  await ask(path, { Accept: "application/json, application/problem+json" });
}
for (const path of paths.filter((one) => !one.includes("?"))) {
  await ask(path, { Accept: "image/png" });
}
for (const [path, item] of Object.entries(document.paths).filter(([, one]) => one.post?.requestBody)) {
  const body = JSON.stringify(item.post.requestBody.content["application/json"].example);
  const json = { "Content-Type": "application/json" };
  await ask(path, json, { method: "POST", body });
  await ask(path, json, { method: "POST", body: '{"unknown": null}' });
  await ask(path, { "Content-Type": "text/csv" }, { method: "POST", body });
}
console.log(`${paths.length} addresses asked, answers by status:`, statuses);
if (violations > 0 || [200, 304, 400, 404, 406, 415].some((status) => !statuses[status])) {
  console.error(`${violations} answers violate the description, or a kind of answer never came`);
  process.exit(1);
}
