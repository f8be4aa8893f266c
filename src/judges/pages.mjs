// Looks at every kind of page in Chromium as its readers do: axe-core in light, dark and narrow, complaints of the browser,
// requests to others, the weight of the first page, HTML by the Nu Html Checker, and Lighthouse.
// Usage: node pages.mjs <upstream> <chromium> <folder for what is found>
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";

const MOST_BYTES = 300_000;
const [upstream, chromium, folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const first = async (path, name) => (await (await fetch(`${upstream}/api/v1/${path}`)).json()).content[0]?.[name];
const round = await first("rounds?status=HELD&sort=date,desc", "slug");
const person = await first("participants", "slug");
const article = await first("articles", "slug");
const day = await first("articles?sort=published,desc", "published");
const pages = { timeline: "/", filtered: "/?status=HELD", round: `/rounds/${round}`, "round-then": `/rounds/${round}?asOf=${day}`,
  person: `/participants/${person}`, changes: `/rounds/${round}/changes`, compare: "/compare", search: "/search?q=talks",
  article: `/articles/${article}`, try: "/try", embed: `/embed/rounds/${round}`, missing: "/rounds/none" };
const looks = { light: [1280, "light"], dark: [1280, "dark"], narrow: [320, "light"] };
const complaints = [];
const complain = (where, what) => complaints.push(`${where}: ${what}`);

mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage"] });

async function look(name, path, [width, scheme]) {
  const where = `${path} (${width} px, ${scheme})`;
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type()) && !message.text().includes("404")) {
      complain(where, message.text());
    }
  });
  page.on("pageerror", (error) => complain(where, error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(upstream) && !request.url().startsWith("data:")) {
      complain(where, `asks ${request.url()}`);
    }
  });
  const response = await page.goto(upstream + path, { waitUntil: "networkidle0" });
  writeFileSync(`${folder}/${name}.html`, await response.text());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    complain(where, `is ${wide} px wider than the screen`);
  }
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.evaluate(`(() => { ${axe} })()`);
  const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  violations.forEach(({ id, help, nodes }) => complain(where, `${id}, ${help}: ${nodes.slice(0, 3).map(({ html }) => html).join(" ")}`));
  await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` });
  await page.close();
}

async function weigh() {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let bytes = 0;
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${upstream}/`, { waitUntil: "networkidle0" });
  await page.close();
  console.log(`The first page transfers ${bytes} bytes`);
  if (bytes > MOST_BYTES) {
    complain("/", `transfers ${bytes} bytes, over ${MOST_BYTES}`);
  }
}

async function measure(path, least) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  return (await lighthouse(upstream + path, { port, logLevel: "error", onlyCategories: Object.keys(least) }, desktopConfig)).lhr;
}

async function judge(path, least) {
  let lhr = await measure(path, least);
  if (lhr.runtimeError) {
    console.log(`Lighthouse ${path} once more: ${lhr.runtimeError.message}`);
    lhr = await measure(path, least);
  }
  const scores = Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]);
  console.log(`Lighthouse ${path}: ${scores.map((score) => score.join(" ")).join(", ")}`);
  for (const [name, score] of scores.filter(([category, reached]) => reached < least[category])) {
    const failed = lhr.categories[name].auditRefs.map(({ id }) => lhr.audits[id]).filter((audit) => audit.score !== null && audit.score < 1);
    complain(path, `${name} ${score}: ${failed.map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`).join(", ")}`);
  }
}

try {
  for (const [name, path] of Object.entries(pages)) {
    for (const kind of Object.values(looks)) {
      await look(name, path, kind);
    }
  }
  console.log(`axe-core ${require("axe-core/package.json").version}: ${Object.keys(pages).length} pages, each in ${Object.keys(looks).join(", ")}`);
  await weigh();
  const whole = { accessibility: 100, "best-practices": 100, seo: 100, performance: 95 };
  for (const path of [pages.timeline, pages.round, pages.person, pages.changes, pages.search, pages.article, pages.try]) {
    await judge(path, whole);
  }
}
finally {
  await browser.close();
}
try {
  execFileSync("java", ["-jar", require("vnu-jar"), "--Werror", ...Object.keys(pages).map((name) => `${folder}/${name}.html`)], { encoding: "utf8", stdio: "pipe" });
  console.log(`Nu Html Checker: ${Object.keys(pages).length} pages`);
}
catch (failure) {
  complain("Nu Html Checker", failure.stderr);
}
complaints.forEach((complaint) => console.error(complaint));
process.exit(complaints.length > 0 ? 1 : 0);
