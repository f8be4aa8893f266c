// Real questions for the contract run, made from the document: every GET operation bare, with each parameter
// alone, with all of them, and with what must go wrong.
export const MISTAKES = ["unknown=1", "page=-1", "size=0", "size=201", "page=2147483647", "sort=nothing", "asOf=yesterday",
  "from=2025-07-01&to=2025-06-01", "party=NOWHERE", "status=LOST", "name=%ff", "asOf=2025-06-01&asOf=2025-06-02"];

const PATHS = { round: "istanbul-2025-06-02", person: "vladimir-medinsky", partyCode: "UA" };

async function slugOf(upstream, path) {
  const collection = path.slice(0, path.indexOf("/{slug}"));
  const answer = await (await fetch(upstream + collection)).json();
  return Array.isArray(answer) ? answer[0].type.split("/").pop() : answer.content[0].slug;
}

function query(parameter) {
  const values = [parameter.example ?? parameter.schema.items?.enum?.[0] ?? parameter.schema.enum?.[0]].flat();
  return values.filter((value) => value !== undefined)
    .map((value) => `${parameter.name}=${encodeURIComponent(value)}`).join("&");
}

export async function requests(document, upstream) {
  const all = [];
  for (const [template, item] of Object.entries(document.paths)) {
    if (!item.get) {
      continue;
    }
    const slug = template.includes("{slug}") ? await slugOf(upstream, template) : "";
    const path = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(name === "slug" ? slug : PATHS[name]));
    const queries = (item.get.parameters ?? []).filter((parameter) => parameter.in === "query").map(query)
      .filter((one) => one !== "");
    const days = queries.filter((one) => !/^(from|to)=/.test(one));
    all.push(path, `${path}?asOf=1999-01-01`, ...queries.map((one) => `${path}?${one}`), `${path}?${days.join("&")}`);
    all.push(...MISTAKES.map((mistake) => `${path}?${mistake}`));
    if (template.includes("{")) {
      all.push(template.replace(/\{\w+\}/g, "nothing-of-this-name"));
    }
  }
  return all;
}
