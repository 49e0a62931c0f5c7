# Completion of the ics command for bash. In ~/.bashrc:  source <(ics completion bash)
_ics() {
  local word=${COMP_WORDS[COMP_CWORD]} found
  found=$(ics "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
  # Options are offered once a dash is typed, so that names of files can be completed until then.
  [[ $word == -* ]] || found=$(grep -v '^-' <<<"$found")
  mapfile -t COMPREPLY < <(compgen -W "$found" -- "$word")
}
complete -o default -F _ics ics
