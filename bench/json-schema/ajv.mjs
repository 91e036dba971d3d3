// Parses and validates with ajv what `json-schema write FOLDER` wrote, writes its verdicts to FOLDER/ajv.txt and prints documents a second, one line a round:
//   node ajv.mjs FOLDER [rounds]      (in a folder where ajv is installed)
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const Ajv = require("ajv/dist/2020").default;
const [folder, rounds = "3"] = process.argv.slice(2);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(join(folder, "schema.json"), "utf8")));
// As text in memory: decoding UTF-8 is not counted, which is in ajv's favour.
const documents = readFileSync(join(folder, "documents.jsonl"), "utf8").trimEnd().split("\n");
const verdicts = new Uint8Array(documents.length);

function isValid(document) {
  let value;
  try {
    value = JSON.parse(document);
  } catch {
    return false;
  }
  return validate(value);
}

for (let round = 0; round < Number(rounds); round++) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < documents.length; i++) verdicts[i] = isValid(documents[i]) ? 1 : 0;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(Math.round(documents.length / seconds));
}
writeFileSync(join(folder, "ajv.txt"), Array.from(verdicts, (verdict) => `${verdict}\n`).join(""));
