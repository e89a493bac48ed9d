"""`ooo completion`: a script for bash, zsh or fish that asks `ooo --complete` on every TAB."""

from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.core.text.facts import Code, Words
from ooo.errors import UsageProblem

_BASH = """\
_ooo_complete() {
    local IFS=$'\\n' found word meaning wide
    local -a words meanings
    COMPREPLY=()
    found=$("$1" --complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    (($? == 3)) && return
    compopt +o default 2>/dev/null
    while IFS=$'\\t' read -r word meaning; do
        [[ $word ]] && words+=("$word") && meanings+=("$meaning")
    done <<< "$found"
    if ((${#words[@]} > 1)) && [[ $COMP_TYPE != 37 && $COMP_TYPE != 42 ]]; then
        wide=$((${COLUMNS:-80} - 16))
        for word in "${!words[@]}"; do
            [[ ${meanings[word]} ]] && words[word]+="  (${meanings[word]:0:wide})"
        done
    fi
    COMPREPLY=("${words[@]}")
}
complete -o default -F _ooo_complete ooo ooo-notes
"""

_ZSH = """\
#compdef ooo ooo-notes
_ooo_complete() {
    local -a found
    local word meaning said
    said=$("${words[1]}" --complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    (( $? == 3 )) && { compset -P '--*='; _files; return }
    while IFS=$'\\t' read -r word meaning; do
        [[ -n $word ]] && found+=("${word//:/\\\\:}:$meaning")
    done <<< "$said"
    (( $#found )) && _describe 'ooo' found -U
}
compdef _ooo_complete ooo ooo-notes
"""

_FISH = """\
function __ooo_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] --complete $words[2..-1] 2>/dev/null
    if test $status -eq 3
        set -l option (string match -r -- '^--[^=]*=' $words[-1])
        for path in (__fish_complete_path (string replace -r -- '^--[^=]*=' '' $words[-1]))
            echo "$option$path"
        end
    end
end
complete -c ooo -f -a '(__ooo_complete)'
complete -c ooo-notes -f -a '(__ooo_complete)'
"""

SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}


class UnknownShell(UsageProblem):
    """There is no completion for that shell."""

    says = "There is no completion for {shell:quoted}."
    fix = "There is: {shells}."


def command(
    ctx: typer.Context,
    shell: Annotated[str, typer.Argument(metavar="SHELL", help="bash, zsh or fish.")],
) -> None:
    """Print a completion script for bash, zsh or fish.

    ~/.bashrc, at its end: eval "$(ooo completion bash)"

    ~/.zshrc, after compinit: eval "$(ooo completion zsh)"

    fish: ooo completion fish > ~/.config/fish/completions/ooo.fish
    """
    environment: Environment = ctx.obj
    if shell not in SCRIPTS:
        raise UnknownShell(shell=Words(shell), shells=tuple(map(Code, SCRIPTS)))
    environment.output.script(SCRIPTS[shell])
