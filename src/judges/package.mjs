// Has the library of the Frictionless project read the served data package: descriptor, types, constraints, keys and references.
// Usage: node package.mjs <folder with datapackage.json>
import datapackage from "datapackage";

const { Package } = datapackage;
const pack = await Package.load(`${process.argv[2]}/datapackage.json`);
const errors = pack.errors.map((error) => error.message);
for (const resource of pack.resources) {
  errors.push(...resource.errors.map((error) => `${resource.name}: ${error.message}`));
  try {
    const rows = await resource.read({ relations: true, keyed: true });
    if (rows.length !== resource.descriptor.rows) {
      errors.push(`${resource.name}: ${rows.length} rows, not ${resource.descriptor.rows}`);
    }
    console.log(`${resource.name}: ${rows.length} rows`);
  } catch (error) {
    errors.push(`${resource.name}: ${error.message} ${(error.errors ?? []).map((one) => one.message).join("; ")}`);
  }
}
if (errors.length > 0) {
  console.error(errors.join("\n"));
  process.exit(1);
}
