// Parses and validates with ajv the corpus that `json-schema write FOLDER` wrote, and compares verdicts document by document:
//   node ajv.mjs FOLDER [rounds]      (npm install ajv, in the working folder)
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const Ajv = require("ajv/dist/2020").default;
const [folder, rounds = "4"] = process.argv.slice(2);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(join(folder, "schema.json"), "utf8")));
const documents = readFileSync(join(folder, "documents.jsonl"), "utf8").trimEnd().split("\n");
const verdicts = readFileSync(join(folder, "verdicts.txt"), "utf8").trimEnd().split("\n");

for (let round = 0; round < Number(rounds); round++) {
  const start = process.hrtime.bigint();
  let differing = 0;
  for (let i = 0; i < documents.length; i++)
    if (validate(JSON.parse(documents[i])) !== (verdicts[i] === "1")) differing++;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(`ajv: ${Math.round(documents.length / seconds)} documents/s, ${differing} verdicts differ`);
}
