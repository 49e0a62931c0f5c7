# What users do first, run as they would run it. Sourced by run; uses its check, exits_with and $work.
ics() { dotnet run --no-build --project src/IcsModel.Tool -- "$@"; }
boards=docs/examples/boards
systems=docs/examples/systems

one_run_writes_all_seven() {
  local format seven=$work/seven
  mkdir -p "$seven"
  ics check docs/examples $(for format in text json sarif junit github markdown html; do echo "--format $format=$seven/report.$format"; done) || return 1
  for format in text json sarif junit github markdown html; do
    ics check docs/examples --format $format | cmp - "$seven/report.$format" || { echo "$format differs from a run of its own"; return 1; }
  done
}
check "one run writes all seven reports" one_run_writes_all_seven

without_chair() { # without_chair yes|no: South West London without its chair, the list stated complete or not
  awk '/^      - id: chair$/ { skip = 1; next } /^      - id: / { skip = 0 } !skip' "$boards/nhs-south-west-london.yaml" >"$work/no-chair.yaml"
  if [ "$1" = no ]; then
    sed -i '/^    complete: true$/d' "$work/no-chair.yaml"
  fi
}

check "a real board has no breach" exits_with 0 'No breach found' ics check $boards/nhs-south-west-london.yaml --as-at 2025-06-01
check "every example has no breach" exits_with 0 'No breach found' ics check $boards

without_chair yes
cp "$work/no-chair.yaml" "$work/no-chair-complete.yaml"
check "a complete list without a chair is a breach" exits_with 1 'ICB-BOARD-001' ics check "$work/no-chair.yaml" --as-at 2025-06-01
check "the breach cites the provision" exits_with 1 'Sch\. 1B para\. 5' ics check "$work/no-chair.yaml" --as-at 2025-06-01
rm -f "$work/accepted.yaml"
check "a baseline holds what is found" exits_with 1 'ICB-BOARD-001' ics check "$work/no-chair.yaml" --as-at 2025-06-01 --baseline "$work/accepted.yaml"
sed -i 's/""/"The board"/' "$work/accepted.yaml"
check "an acknowledged breach is marked and fails" exits_with 1 'Acknowledged by The board' ics check "$work/no-chair.yaml" --as-at 2025-06-01 --acknowledgements "$work/accepted.yaml"
without_chair no
check "an open list without a chair is not" exits_with 0 '(state complete: true if it|state complete: true)' ics check "$work/no-chair.yaml" --as-at 2025-06-01

printf 'board:\n  name: "Broken\n' >"$work/broken.yaml"
check "a broken file fails with its place" exits_with 2 'broken\.yaml:[0-9]+:[0-9]+:' ics check "$work/broken.yaml"

rules_and_law() {
  ics rules --format json >"$work/rules.json" && ics law --format json >"$work/law.json" || return 1
  [ "$(grep -c '"id": "' "$work/rules.json")" -eq 404 ] && [ "$(grep -c '"id": "' "$work/law.json")" -eq 894 ]
}
check "404 catalogue entries and 894 register rows" rules_and_law

a_new_document_passes() { # a_new_document_passes constitution|system|partnership|strategy
  ics new "$1" >"$work/$1.yaml" && exits_with 0 'No breach found' ics check "$work/$1.yaml" --fail-on advisory
}
for document in constitution system partnership strategy; do
  check "a new $document has nothing unmet" a_new_document_passes $document
done

check "every example of a system has no breach" exits_with 0 '2 systems checked, none with a breach' ics check $systems
check "a partnership and a strategy in two files are one system" exits_with 0 'strategy\.yaml' ics check "$work/partnership.yaml" "$work/strategy.yaml" --fail-on advisory
sed 's/2022-07-01$/2022-07-02/' "$work/strategy.yaml" >"$work/other.yaml"
check "files that contradict each other fail with both places" exits_with 2 'other\.yaml:[0-9]+:[0-9]+: "establishedOn" .*partnership\.yaml:[0-9]+:[0-9]+' \
  ics check "$work/partnership.yaml" "$work/other.yaml"
check "purposes are answered for" exits_with 0 'Each of the four purposes is served' ics purposes "$work/strategy.yaml"
check "purposes not stated are not known" exits_with 1 'no objectives are' ics purposes $systems/kent-and-medway.yaml

without_procedure() { # the board and its constitution in one file: the finding points at the clause
  awk '/"decisionProcedure": \{/ { inside = 1 } inside && /"provides": true/ { sub(/true/, "false"); inside = 0 } { print }' \
    "$boards/nhs-exampleshire.json" >"$work/no-procedure.json"
  exits_with 1 'clause 5\.1, page 27' ics check "$work/no-procedure.json" --as-at 2025-06-01
}
check "a finding on the constitution names its clause" without_procedure

check "a quorum is answered for" exits_with 0 'quorate' ics quorum $boards/nhs-exampleshire.json --on 2025-06-01

check "no example of commissioning groups has a breach" exits_with 0 'checked, none with a breach' ics check docs/examples/commissioning --as-at 2020-06-01
check "a board shows the groups it came from" exits_with 0 'NHS Ashford CCG \(09C\), 2013-04-01 to 2020-03-31' ics organisation QKS --lineage
check "thirty-six boards from 1 April 2026" exits_with 0 '36 organisations' ics organisations --on 2026-04-01 --kind integratedCareBoard

. .ci/schema.sh
check "documents keep to the schema" documents_keep_to_the_schema
. .ci/sarif.sh
check "SARIF keeps to the schema of its makers" sarif_keeps_to_its_schema

. .ci/packages.sh
check "packages are whole" packages_are_whole
check "a commit packed elsewhere gives the same bytes" packages_are_reproducible

. .ci/consumers.sh
check "packages serve a console project" a_console_project
check "packages serve a web project" a_web_project
check "packages serve a test project" a_test_project

. .ci/tool.sh
check "the tool installs from its package" the_tool_is_installed
check "the trimmed tool answers alike" the_tool_is_trimmed

ratios() {
  dotnet run -c Release --project benchmarks/IcsModel.Benchmarks -- ratios >"$work/ratios" || return 1
  tail -n 1 "$work/ratios"
  tail -n 1 "$work/ratios" | grep '"decideBytes":0[,.}]' | grep -v '"coldStartVsHello":null' >/dev/null
}
check "the ratios are measured, and deciding allocates nothing" ratios
