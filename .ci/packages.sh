# Packs everything and lets a throw-away project run the README's C# example from the packages alone. Sourced by checks.sh.
packages_serve_a_console_project() {
  local feed=$work/packages consumer=$work/consumer
  dotnet pack -c Release -o "$feed" -v q || return 1
  for id in IcsModel IcsModel.Documents IcsModel.Reporting IcsModel.Testing IcsModel.Validation IcsModel.Tool; do
    [ -f "$feed/$id.0.1.0.nupkg" ] && [ -f "$feed/$id.0.1.0.snupkg" ] || { echo "missing package or symbols: $id"; return 1; }
    unzip -l "$feed/$id.0.1.0.nupkg" >"$work/contents"
    for part in README.md LICENSE '(IcsModel[A-Za-z.]*|ics)\.xml'; do
      grep -qE "$part\$" "$work/contents" || { echo "no $part in $id"; return 1; }
    done
  done

  mkdir -p "$consumer"
  cat >"$consumer/consumer.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="IcsModel" Version="0.1.0" />
    <PackageReference Include="IcsModel.Documents" Version="0.1.0" />
    <PackageReference Include="IcsModel.Validation" Version="0.1.0" />
  </ItemGroup>
</Project>
XML
  # The first C# block of the README is the program.
  awk '/^```csharp$/ { on = 1; next } /^```$/ && on { exit } on' README.md >"$consumer/Program.cs"
  NUGET_PACKAGES=$work/nuget dotnet restore "$consumer" --source "$feed" $(public_source) -v q || return 1
  (cd "$consumer" && NUGET_PACKAGES=$work/nuget dotnet run --no-restore) >"$work/consumer.out" && cat "$work/consumer.out"
  grep -q 'ICB-BOARD-001' "$work/consumer.out"
}

# The sources configured on this machine, beside the local folder.
public_source() {
  dotnet nuget list source --format short | awk '$1 == "E" { print "--source", $2 }'
}
