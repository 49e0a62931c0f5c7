# Holds documents to the JSON Schema with a validator from npm, in a folder of its own. Sourced by checks.sh; uses its ics and $work.
# $work/documents holds what the tests wrote.
documents_keep_to_the_schema() {
  local folder=$work/schema cases=tests/IcsModel.Documents.Tests/Schema
  mkdir -p "$folder/new"
  cp .ci/schema.mjs .ci/package.json .ci/package-lock.json "$folder" || return 1
  (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --silent) || return 1

  ics schema >"$folder/schema.json" || return 1
  for document in board constitution system partnership strategy; do
    ics new $document >"$folder/new/$document.yaml" || return 1
  done
  node "$folder/schema.mjs" "$folder/schema.json" \
    --accepts $(find docs/examples -name '*.json' -o -name '*.yaml') "$folder"/new/*.yaml $cases/accepted.json "$work"/documents/*.json \
    --refuses $cases/refused.json
}
