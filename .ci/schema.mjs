// Holds documents to the JSON Schema with a validator that is not ours.
// node .ci/schema.mjs SCHEMA --accepts FILE... --refuses FILE...
// A file is one document in JSON or YAML, or a JSON list of documents.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "yaml";

const [file, ...words] = process.argv.slice(2);
const { $schema: draft, id, ...schema } = JSON.parse(readFileSync(file, "utf8"));
// A schema of an older draft comes from elsewhere; what this validator does not know of it says nothing about documents.
const ajv = draft.includes("2020-12")
  ? new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
  : new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

let expected = true;
let wrong = 0;
const counts = new Map([[true, 0], [false, 0]]);
for (const word of words) {
  if (word === "--accepts" || word === "--refuses") {
    expected = word === "--accepts";
    continue;
  }

  const text = readFileSync(word, "utf8");
  const read = word.endsWith(".json") ? JSON.parse(text) : parse(text);
  for (const document of Array.isArray(read) ? read : [read]) {
    counts.set(expected, counts.get(expected) + 1);
    if (validate(document) !== expected) {
      wrong++;
      console.log(`${word}: ${expected ? ajv.errorsText(validate.errors) : "allowed " + JSON.stringify(document)}`);
    }
  }
}

console.log(`${counts.get(true)} documents to allow, ${counts.get(false)} to refuse, ${wrong} wrong`);
process.exit(wrong === 0 && counts.get(true) > 0 && counts.get(false) > 0 ? 0 : 1);
