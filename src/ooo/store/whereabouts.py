"""Where the notebook lies: in a folder that a cloud uploads, or in a repository with a remote."""

import os
import re
from collections.abc import Iterator

from ooo.core.dossier import Problem
from ooo.core.text.facts import Code, File
from ooo.errors import Saying
from ooo.store.files import Unreadable, read_bytes

_CLOUD = re.compile(
    r"""
      /(?:Dropbox|OneDrive|Google[ ]?Drive|My[ ]Drive|GoogleDrive|Nextcloud|ownCloud|pCloud[ ]?Drive
         |Proton[ ]?Drive|kDrive|MEGA(?:sync)?|Box(?:[ ]Sync)?|iCloud[ ]?Drive|Seafile|Tresorit
         |Yandex\.Disk|SynologyDrive)
        (?:[ ]?[-(][^/]*)?/
    | /Library/(?:Mobile[ ]Documents|CloudStorage)/
    """,
    re.VERBOSE | re.IGNORECASE,
)
_REMOTE = re.compile(rb'^[ \t]*\[[ \t]*remote[ \t]+"([^"\n]*)"', re.MULTILINE | re.IGNORECASE)
_GITDIR = re.compile(rb"gitdir:[ \t]*([^\r\n]+)")


def find_surroundings(root: str) -> Iterator[Problem]:
    """Name a cloud's folder and a git remote; files are read, and git is never run."""
    real = os.path.realpath(root)
    found = _CLOUD.search(f"{real}/")
    if found:
        yield Problem(
            file=".",
            says=Saying(
                "it lies in {place}, which a cloud may upload and an administrator may read",
                place=File(found[0].strip("/")),
            ),
            fix=Saying("Move the notebook to a folder that is not synced."),
        )
    for repository in _repositories(real):
        for remote in _REMOTE.findall(_config(repository)):
            name = Code(remote.decode("utf-8", "replace"))
            yield Problem(
                file=".",
                says=Saying(
                    "the git repository at {repository} has the remote {name}",
                    repository=File(repository),
                    name=name,
                ),
                fix=Saying(
                    "Never push it, or take the remote out: git remote remove {name}", name=name
                ),
            )


def _repositories(real: str) -> Iterator[str]:
    while True:
        if os.path.lexists(os.path.join(real, ".git")):
            yield real
        above = os.path.dirname(real)
        if above == real:
            return
        real = above


def _config(repository: str) -> bytes:
    """Give the repository's configuration, where it can be found."""
    place = os.path.join(repository, ".git")
    try:
        if os.path.isdir(place):
            return read_bytes(os.path.join(place, "config")) or b""
        pointer = _GITDIR.match(read_bytes(place) or b"")
        if pointer is None:
            return b""
        target = os.path.join(repository, os.fsdecode(pointer[1]))
        # A worktree points into the repository it belongs to, a submodule to its own place.
        common = read_bytes(os.path.join(target, "commondir")) or b"."
        return read_bytes(os.path.join(target, os.fsdecode(common.strip()), "config")) or b""
    except Unreadable:
        return b""
