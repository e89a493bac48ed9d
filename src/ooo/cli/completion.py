"""`ooo completion`: a script for bash, zsh or fish that asks `ooo --complete` on every TAB."""

from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.core.text.facts import Code, Words
from ooo.errors import UsageProblem

_BASH = """\
_ooo_complete() {
    local IFS=$'\\n' line
    COMPREPLY=()
    [[ ${COMP_WORDS[COMP_CWORD-1]} == [-=]* || ${COMP_WORDS[1]} == in* ]] ||
        compopt +o default 2>/dev/null
    while IFS=$'\\t' read -r line _; do
        COMPREPLY+=("$line")
    done < <("$1" --complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _ooo_complete ooo ooo-notes
"""

_ZSH = """\
#compdef ooo ooo-notes
_ooo_complete() {
    local -a found
    local word meaning
    while IFS=$'\\t' read -r word meaning; do
        found+=("${word//:/\\\\:}:$meaning")
    done < <("${words[1]}" --complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    (( $#found )) && _describe 'ooo' found
}
compdef _ooo_complete ooo ooo-notes
"""

_FISH = """\
function __ooo_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] --complete $words[2..-1] 2>/dev/null
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

    bash: add `eval "$(ooo completion bash)"` to .bashrc. zsh: the same, with zsh, after compinit
    in .zshrc. fish: ooo completion fish > ~/.config/fish/completions/ooo.fish
    """
    environment: Environment = ctx.obj
    if shell not in SCRIPTS:
        raise UnknownShell(shell=Words(shell), shells=tuple(map(Code, SCRIPTS)))
    environment.output.script(SCRIPTS[shell])
