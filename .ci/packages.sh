# Packs everything, looks into the packages and packs the commit again elsewhere. Sourced by checks.sh; uses its $work.
feed=$work/packages
elsewhere=$work/another/folder/of/its/own
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
ids=$(for project in src/*/*.csproj; do basename "$project" .csproj; done)

packages_are_whole() {
  local id part
  dotnet pack -c Release -o "$feed" -v q || return 1
  for id in $ids; do
    [ -f "$feed/$id.$version.nupkg" ] && [ -f "$feed/$id.$version.snupkg" ] || { echo "missing package or symbols: $id"; return 1; }
    unzip -l "$feed/$id.$version.nupkg" >"$work/contents"
    for part in README.md LICENSE icon.png '(IcsModel[A-Za-z.]*|ics)\.xml'; do
      grep -qE "$part\$" "$work/contents" || { echo "no $part in $id"; return 1; }
    done
    unzip -p "$feed/$id.$version.nupkg" README.md | head -n 1 | grep -qxF "# $id" || { echo "the README of $id is not its own"; return 1; }
    unzip -p "$feed/$id.$version.nupkg" "$id.nuspec" >"$work/nuspec"
    for part in '<icon>icon.png' '<releaseNotes>## ' '<tags>nhs ' '<license type="expression">MIT'; do
      grep -qF "$part" "$work/nuspec" || { echo "no $part in the nuspec of $id"; return 1; }
    done
  done
}

# A clone in another folder, later, gives the same bytes; analyzers have had their say by then.
packages_are_reproducible() {
  local package
  git clone -q . "$elsewhere" && (cd "$elsewhere" && dotnet pack -c Release -p:RunAnalyzers=false -o "$work/packages-elsewhere" -v q) || return 1
  [ "$(ls "$feed")" = "$(ls "$work/packages-elsewhere")" ] || { echo "not the same packages"; return 1; }
  for package in "$feed"/*; do
    cmp "$package" "$work/packages-elsewhere/$(basename "$package")" || return 1
  done
}

# The sources configured on this machine, beside the local folder.
public_source() {
  dotnet nuget list source --format short | awk '$1 == "E" { print "--source", $2 }'
}
