// Loads the served slides into the real TimelineJS in headless Chromium and looks for one slide a round, each with its sources.
// Usage: node slides.mjs <upstream> <folder of @knight-lab/timelinejs> <chromium>
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { spawn } from "node:child_process";
import { join, normalize } from "node:path";

const [upstream, library, chromium] = process.argv.slice(2);
const rounds = (await (await fetch(`${upstream}/api/v1/rounds?size=200`)).json()).content.filter((round) => round.date);
const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/dist/css/timeline.css">
<div id="timeline" style="width: 1000px; height: 600px"></div><script src="/dist/js/timeline.js"></script>
<script>new TL.Timeline("timeline", "/timelinejs.json", { font: null });</script>`;

const types = { css: "text/css", js: "text/javascript", json: "application/json" };
const server = createServer(async (request, response) => {
  try {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const body = path === "/" ? page
      : path === "/timelinejs.json" ? await (await fetch(`${upstream}/api/v1/timeline/timelinejs.json`)).text()
      : await readFile(join(library, path));
    response.writeHead(200, { "Content-Type": types[path.split(".").pop()] ?? "text/html" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);

function dom(address) {
  return new Promise((resolve) => {
    const browser = spawn(chromium, ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--virtual-time-budget=15000", "--dump-dom", address], { stdio: ["ignore", "pipe", "ignore"] });
    let text = "";
    browser.stdout.on("data", (part) => (text += part));
    browser.on("close", () => resolve(text));
  });
}

const html = await dom(`http://localhost:${server.address().port}/`);
server.close();
const shown = rounds.filter((round) => html.includes(`id="${round.slug}"`) || html.includes(`id="${round.slug}-marker"`));
const credits = html.split("Sources: ").length - 1;
console.log(`TimelineJS shows ${shown.length} of ${rounds.length} rounds, ${credits} with sources`);
if (rounds.length === 0 || shown.length !== rounds.length || credits !== rounds.length) {
  console.error(html.slice(0, 3000));
  process.exit(1);
}
