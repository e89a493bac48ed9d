"""Where measuring happens: a private directory of the user's, with clean installations in it."""

import hashlib
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from benchmarks import notebooks
from benchmarks.notebooks import Size

PROJECT = Path(__file__).parents[1]
WANTED = (3, 13)
"""The Python that the budgets are about."""

Tell = Callable[[str], None]


class CannotMeasure(Exception):
    """There is no place or no interpreter to measure with."""


def workshop() -> Path:
    """Give the directory, made where there is none; nobody else may write there."""
    directory = Path(tempfile.gettempdir()) / f"ooo-benchmarks-{os.getuid()}"
    directory.mkdir(mode=0o700, exist_ok=True)
    status = directory.lstat()
    if status.st_uid != os.getuid() or not stat.S_ISDIR(status.st_mode) or status.st_mode & 0o077:
        message = f"{directory} is not a directory of yours alone: move it away."
        raise CannotMeasure(message)
    return directory


def interpreter() -> str:
    """Give the path of the wanted Python."""
    if sys.version_info[:2] == WANTED:
        return os.path.realpath(sys.executable)
    name = f"python{WANTED[0]}.{WANTED[1]}"
    try:
        words = [name, "-c", "import os, sys; print(os.path.realpath(sys.executable))"]
        found = subprocess.run(words, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        message = f"{name} is needed: the budgets are about it."
        raise CannotMeasure(message) from None
    return found.stdout.strip()


def clean_variables() -> dict[str, str]:
    """Give variables that change nothing about how Python starts or writes compiled files."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "OOO_", "XDG_", "VIRTUAL_ENV"))
        and name not in {"NO_COLOR", "FORCE_COLOR", "ACCESSIBLE", "COLUMNS", "TERM"}
    }


def make_venv(directory: Path) -> Path:
    """Make a virtual environment without packages; give its directory of programs."""
    if not (directory / "bin" / "python").exists():
        _run([interpreter(), "-m", "venv", str(directory)])
    return directory / "bin"


def pip_install(programs: Path, *what: str) -> None:
    """Install packages, compiled; subprocess.CalledProcessError where that fails."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-warn-script-location")
    _run([str(programs / "python"), "-m", "pip", "install", *quiet, *what])


def install_ooo(tell: Tell) -> Path:
    """Give the programs of an environment that holds this very tree of `ooo`, and nothing else."""
    directory = workshop() / "ooo"
    mark = directory / "installed"
    now = _digest([PROJECT / "pyproject.toml", *sorted((PROJECT / "src").rglob("*.py"))])
    if not mark.exists() or mark.read_text("ascii") != now:
        tell("installing ooo into an environment of its own")
        programs = make_venv(directory)
        with tempfile.TemporaryDirectory() as copied:
            source = Path(copied) / "ooo"
            shutil.copytree(PROJECT / "src", source / "src", ignore=_compiled)
            for name in ("pyproject.toml", "README.md", "LICENSE"):
                shutil.copy(PROJECT / name, source)
            pip_install(programs, str(source))
            pip_install(programs, "--force-reinstall", "--no-deps", str(source))
        _fresh_file(mark, now)
    return directory / "bin"


_compiled = shutil.ignore_patterns("__pycache__")


def notebook(size: Size, tell: Tell) -> Path:
    """Give a directory that holds the notebook of that size."""
    generator = [Path(__file__).with_name(name) for name in ("notebooks.py", "texts.py")]
    root = workshop() / f"{size.name}-{_digest(generator)[:12]}"
    if not root.exists():
        tell(f"writing the {size.name} notebook")
        for old in workshop().glob(f"{size.name}-*"):
            shutil.rmtree(old)
        notebooks.write(size, root.with_suffix(".new"))
        root.with_suffix(".new").rename(root)
    return root


def make_home(programs: Path, name: str) -> tuple[Path, Mapping[str, str]]:
    """Make an empty home directory; give it with the variables of a program that runs there."""
    home = workshop() / "homes" / name
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    return home, {
        "PATH": f"{programs}:/usr/bin:/bin",
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
    }


def _digest(files: Iterable[Path]) -> str:
    content = hashlib.sha256(sys.version.encode())
    for file in files:
        content.update(bytes(file) + b"\0" + file.read_bytes() + b"\0")
    return content.hexdigest()


def _fresh_file(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    path.write_text(text, "ascii")


def _run(argv: list[str]) -> None:
    subprocess.run(argv, check=True, env=clean_variables(), stdin=subprocess.DEVNULL)
