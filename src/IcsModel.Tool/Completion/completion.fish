# Completion of the ics command for fish. Once:  ics completion fish > ~/.config/fish/completions/ics.fish
function __ics_found
    set -l line (commandline --cut-at-cursor --current-process)
    set -l word (commandline --cut-at-cursor --current-token)
    set -l found (ics "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
    # Options are offered once a dash is typed, so that names of files can be completed until then.
    string match --quiet -- '-*' $word; or set found (string match --invert -- '-*' $found)
    if set --query found[1]
        printf '%s\n' $found
    else
        __fish_complete_path $word
    end
end
complete --command ics --no-files --arguments '(__ics_found)'
