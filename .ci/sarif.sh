# Holds logs to the schema of SARIF 2.1.0 as its makers publish it. Sourced by checks.sh after schema.sh; uses its validator and $work.
sarif_keeps_to_its_schema() {
  local folder=$work/schema package=microsoft-jest-sarif-1.0.0-beta.0.tgz file=package/lib/schemas/sarif-2.1.0-rtm.5.json
  (cd "$folder" && npm pack --silent @microsoft/jest-sarif@1.0.0-beta.0 >"$work/packed" && tar -xzf "$package" "$file") || return 1
  echo "2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8  $folder/$file" | sha256sum --check --quiet || return 1

  mkdir -p "$folder/sarif"
  cp "$work"/seven/report.sarif "$folder/sarif/examples.json"
  ics check "$work/no-chair-complete.yaml" --as-at 2025-06-01 --all --format sarif="$folder/sarif/breach.json" --acknowledgements "$work/accepted.yaml"
  [ -s "$folder/sarif/breach.json" ] || return 1
  # Without what a log must have it is none.
  sed 's/"driver"/"pilot"/' "$folder/sarif/breach.json" >"$folder/no-driver.json"
  sed 's/"message"/"massage"/' "$folder/sarif/breach.json" >"$folder/no-message.json"
  node "$folder/schema.mjs" "$folder/$file" --accepts "$folder"/sarif/*.json --refuses "$folder/no-driver.json" "$folder/no-message.json"
}
