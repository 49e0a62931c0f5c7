# Throw-away projects that run the README's C# from the packages alone. Sourced by checks.sh; uses $work and what packages.sh gives.
# Their packages go to a folder of their own, so that none comes from an earlier build.
readme_block() { # readme_block HEADING: the first C# block below it
  awk -v heading="$1" '$0 == heading { below = 1 } below && /^```csharp$/ { on = 1; next } on && /^```$/ { exit } on' README.md
}

build_consumer() { # build_consumer NAME SDK PACKAGE...: of the project in that folder of $work
  local folder=$work/$1 sdk=$2 package
  shift 2
  {
    echo "<Project Sdk=\"$sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>"
    echo "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup><ItemGroup>"
    for package in "$@"; do echo "<PackageReference Include=\"${package%/*}\" Version=\"${package#*/}\" />"; done
    echo '<None Update="*.yaml" CopyToOutputDirectory="Always" /></ItemGroup></Project>'
  } >"$folder/consumer.csproj"
  NUGET_PACKAGES=$work/nuget dotnet restore "$folder" --source "$feed" $(public_source) -v q &&
    NUGET_PACKAGES=$work/nuget dotnet build "$folder" --no-restore -v q -o "$folder/out"
}

a_console_project() {
  mkdir -p "$work/console" && readme_block '## From C#' >"$work/console/Program.cs"
  build_consumer console Microsoft.NET.Sdk "IcsModel/$version" || return 1
  exits_with 0 'ICB-BOARD-001 \(NHS Act 2006, Sch\. 1B para\. 5\)' dotnet "$work/console/out/consumer.dll"
}

a_web_project() {
  mkdir -p "$work/web" && readme_block '## In ASP.NET Core' >"$work/web/Program.cs"
  build_consumer web Microsoft.NET.Sdk.Web "IcsModel.Validation/$version" "IcsModel.Documents/$version" || return 1
  ASPNETCORE_URLS=http://127.0.0.1:0 dotnet "$work/web/out/consumer.dll" >"$work/web/log" 2>&1 &
  local server=$! answered
  the_web_project_answers
  answered=$?
  kill "$server" && wait "$server"
  [ "$answered" -eq 0 ] || cat "$work/web/log"
  return "$answered"
}

the_web_project_answers() {
  local address tries=0
  until address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$work/web/log"); do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] && sleep 0.2 || { echo "the server does not listen"; return 1; }
  done

  # A board whose list of members is complete and names no chair.
  sed -e 's/"seat": "chair"/"seat": "otherOrdinary"/' -e '1s/^{/{ "statedOn": "2025-06-01",/' $boards/nhs-exampleshire.json >"$work/web/chairless.json"
  post() { curl -sS --max-time 30 --data-binary "$1" -w '\n%{http_code}' "$address/boards/check"; }
  exits_with 0 '"rule":"ICB-BOARD-001","severity":"Breach","message":"Nobody held the office of chair on 2025-06-01\."' post "@$work/web/chairless.json" &&
    exits_with 0 '^200$' post "@$work/web/chairless.json" &&
    exits_with 0 'State the day in statedOn' post "@$boards/nhs-exampleshire.json" &&
    exits_with 0 '^\["1:12: Expected an object, found the number 7\."\]$' post '{ "board": 7 }' &&
    exits_with 0 '^400$' post '{ "board": 7 }'
}

a_test_project() {
  local folder=$work/tests id packages=
  mkdir -p "$folder" && cp $boards/nhs-south-west-london.yaml "$folder/board.yaml"
  for id in $ids; do
    [ "$id" = IcsModel.Tool ] || packages="$packages $id/$version"
  done
  {
    readme_block '## In a test' | grep '^using '
    echo 'public sealed class BoardTests {'
    readme_block '## In a test' | grep -v '^using '
    echo '}'
  } >"$folder/BoardTests.cs"
  build_consumer tests Microsoft.NET.Sdk $packages xunit/2.9.3 xunit.runner.visualstudio/3.1.5 Microsoft.NET.Test.Sdk/18.0.1 || return 1
  exits_with 0 'Failed: +0, Passed: +[1-9]' dotnet test "$folder/out/consumer.dll"
}
