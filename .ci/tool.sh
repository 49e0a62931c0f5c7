# The command as users get it: installed from its package, and published trimmed with everything it needs. Sourced by checks.sh.
readme_check() { "$1" check $boards/nhs-south-west-london.yaml --as-at 2025-06-01; }

the_tool_is_installed() {
  NUGET_PACKAGES=$work/nuget dotnet tool install IcsModel.Tool --version "$version" --tool-path "$work/tools" --source "$feed" || return 1
  readme_check "$work/tools/ics" >"$work/installed.out" || return 1
  # Every line that the README shows of the first run is there.
  awk '/^\$ ics check/ { on = 1; next } /^```$/ && on { exit } on && $0 != "..."' README.md >"$work/shown"
  [ -s "$work/shown" ] && while IFS= read -r line; do
    grep -qxF -- "$line" "$work/installed.out" || { echo "the README shows: $line"; return 1; }
  done <"$work/shown"
}

# In the clone, since publishing for one kind of machine writes other lock files. Warnings of the trimmer are errors there as everywhere.
the_tool_is_trimmed() {
  (cd "$elsewhere" && dotnet publish src/IcsModel.Tool -c Release -r linux-x64 --self-contained -p:PublishTrimmed=true -p:RunAnalyzers=false -o "$work/trimmed" -v q) || return 1
  readme_check "$work/trimmed/ics" | cmp - "$work/installed.out" || return 1
  for format in json sarif junit github markdown html; do
    "$work/trimmed/ics" check $boards --as-at 2025-06-01 --format $format >"$work/trimmed.out" &&
      "$work/tools/ics" check $boards --as-at 2025-06-01 --format $format | cmp - "$work/trimmed.out" || return 1
  done
}
