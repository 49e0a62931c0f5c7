# Completion of the ics command for zsh. In ~/.zshrc, after compinit:  source <(ics completion zsh)
_ics() {
  local -a found
  found=(${(f)"$(ics "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
  # Options are offered once a dash is typed, so that names of files can be completed until then.
  [[ $PREFIX == -* ]] || found=(${found:#-*})
  if (( $#found )); then compadd -- $found; else _files; fi
}
compdef _ics ics
