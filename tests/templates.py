"""Every template that the sources say something with, found by reading them.

What is given to `say`, `Saying` or `twin` is followed to where it is written: through names,
tables, choices, and the functions of the same file. With it go what errors say, what options and
commands say of themselves in help, and what the table says of each command.
"""

import ast
import itertools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import ooo

SOURCES = Path(ooo.__file__).parent
WORDS = SOURCES / "words"
FRENCH = WORDS / "french"
_SAYING = frozenset(["say", "_say", "Saying", "twin", "_said"])
_SAID_BY_NAME = frozenset(["says", "fix", "in_part", "help", "if_words"])
_OF_ERRORS = frozenset(["says", "fix", "in_part"])
_PATTERN = re.compile(r"\(\?P<|^Missing command\\\.$")
"""How Typer says what it refuses, which stands beside how we do."""
_NO_WORDS = frozenset(["Code", "Words", "Name", "File", "Slug", "pattern", "TypeVar"])
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Source:
    """One file of the sources, and what its names stand for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = ast.parse(path.read_text("utf-8"))
        self.bound: dict[str, list[ast.expr]] = {}
        self.imported: dict[str, str] = {}
        self.functions: dict[str, list[ast.FunctionDef]] = {}
        self.calls: dict[str, list[ast.Call]] = {}
        for node in ast.walk(self.tree):
            self._note(node)

    def _note(self, node: ast.AST) -> None:
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    self._bind(target, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._bind(target, value)
            case (
                ast.AugAssign(target=target, value=value)
                | ast.NamedExpr(target=target, value=value)
            ):
                self._bind(target, value)
            case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
                self._bind(target, value)
            case ast.ImportFrom(module=str(module), names=names):
                self.imported |= {each.asname or each.name: module for each in names}
            case ast.FunctionDef():
                self.functions.setdefault(node.name, []).append(node)
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                self.calls.setdefault(name, []).append(node)

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        match target:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                self.bound.setdefault(name, []).append(value)
            case ast.Tuple(elts=elements):
                for at, each in enumerate(elements):
                    tied = isinstance(value, ast.Tuple) and len(value.elts) == len(elements)
                    self._bind(
                        each, value.elts[at] if isinstance(value, ast.Tuple) and tied else value
                    )

    def given(self, name: str) -> Iterator[ast.expr]:
        """Give what a parameter of that name may be: what it is by itself, and what calls give."""
        for function in itertools.chain(*self.functions.values()):
            places = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
            known = {*places, *(each.arg for each in function.args.kwonlyargs)}
            yield from _by_itself(function.args, name)
            if name not in known or function.name == "__init__":
                continue
            place = places.index(name) - (places[:1] == ["self"]) if name in places else None
            for call in self.calls.get(function.name, ()):
                if place is not None and place < len(call.args):
                    yield call.args[place]
                yield from (each.value for each in call.keywords if each.arg == name)


def _by_itself(arguments: ast.arguments, name: str) -> Iterator[ast.expr]:
    """Give what a parameter is where a call says nothing of it."""
    places = (*arguments.posonlyargs, *arguments.args)
    behind = zip(reversed(places), reversed(arguments.defaults), strict=False)
    named = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    for each, value in (*behind, *named):
        if each.arg == name and value is not None:
            yield value


def _parts(given: ast.expr) -> Sequence[ast.expr]:
    """Give the expressions of which an expression is one."""
    match given:
        case ast.IfExp(body=body, orelse=other):
            return (body, other)
        case ast.BoolOp(values=values) | ast.Dict(values=values):
            return values
        case ast.Tuple(elts=values) | ast.List(elts=values):
            return values
        case ast.Subscript(value=value) | ast.Starred(value=value):
            return (value,)
        case ast.Call(func=ast.Attribute(attr="fromkeys"), args=[_, value]):
            return (value,)
        case ast.GeneratorExp(elt=elt) | ast.ListComp(elt=elt):
            return (elt,)
    return ()


class Reader:
    """Reads all sources, and follows what is said in them to the texts."""

    def __init__(self) -> None:
        self.sources = {
            ".".join(("ooo", *path.relative_to(SOURCES).with_suffix("").parts)).removesuffix(
                ".__init__"
            ): Source(path)
            for path in sorted(SOURCES.rglob("*.py"))
            if FRENCH not in path.parents
        }

    def templates(self) -> dict[str, str]:
        """Give every template, with the file where it is said."""
        found: dict[str, str] = {}
        for source in self.sources.values():
            for text in self._in(source):
                found.setdefault(text, str(source.path.relative_to(SOURCES)))
        return {text: place for text, place in found.items() if text and not _PATTERN.search(text)}

    def _in(self, source: Source) -> Iterator[str]:
        if WORDS in source.path.parents:
            yield from self._in_words(source)
        for node in ast.walk(source.tree):
            match node:
                case ast.Call(
                    func=ast.Name(id=name) | ast.Attribute(attr=name), args=[given, *_]
                ) if name in _SAYING:
                    yield from self._texts(source, given)
                case ast.keyword(arg=str(name), value=value) if name in _SAID_BY_NAME:
                    yield from self._texts(source, value)
                case ast.Assign(
                    targets=[ast.Name(id=name) | ast.Attribute(attr=name)], value=value
                ) if name in _OF_ERRORS:
                    yield from self._texts(source, value)
                case ast.Assign(targets=[ast.Tuple(elts=elements)], value=value) if any(
                    isinstance(each, ast.Attribute) and each.attr in _OF_ERRORS for each in elements
                ):
                    yield from self._texts(source, value)

    def _in_words(self, source: Source) -> Iterator[str]:
        """Give the texts that are given to functions of `words/`, where they look like words."""
        for node in ast.walk(source.tree):
            given: list[ast.expr] = []
            match node:
                case ast.Call(func=func, args=args) if getattr(func, "id", "") not in _NO_WORDS:
                    given = [*args, *(each.value for each in node.keywords)]
                case ast.Dict(values=values) | ast.Tuple(elts=values):
                    given = values
                case ast.IfExp(body=body, orelse=other):
                    given = [body, other]
                case ast.Assign(value=value):
                    given = [value]
            for each in given:
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    text = each.value
                    if text[:1].isupper() or (len(text) > 1 and set("{ ") & set(text)):
                        yield text

    def _texts(
        self, source: Source, given: ast.expr, seen: set[int] | None = None
    ) -> Iterator[str]:
        """Give the texts an expression may be; what was `seen` is not followed again."""
        seen = set() if seen is None else seen
        if id(given) in seen:
            return
        seen.add(id(given))
        match given:
            case ast.Constant(value=str(text)):
                yield text
            case ast.BinOp(left=left, right=right):
                both = (list(self._texts(source, each, seen)) for each in (left, right))
                yield from map("".join, itertools.product(*both))
            case ast.Name(id=name):
                yield from self._of_name(source, name, seen)
            case ast.Attribute(attr=name):
                for each in source.bound.get(name, ()):
                    yield from self._texts(source, each, seen)
            case ast.Call():
                yield from self._of_call(source, given, seen)
        for part in _parts(given):
            yield from self._texts(source, part, seen)

    def _of_name(self, source: Source, name: str, seen: set[int]) -> Iterator[str]:
        for each in (*source.bound.get(name, ()), *source.given(name)):
            yield from self._texts(source, each, seen)
        if name in source.imported and (other := self.sources.get(source.imported[name])):
            yield from self._of_name(other, name, seen)

    def _of_call(self, source: Source, call: ast.Call, seen: set[int]) -> Iterator[str]:
        match call.func:
            case ast.Attribute(value=value, attr="items"):
                yield from self._keys_and_values(source, value, seen)
            case ast.Attribute(value=value, attr="get" | "values"):
                for each in (value, *call.args[1:]):
                    yield from self._texts(source, each, seen)
            case ast.Name(id="next" | "zip" | "reversed" | "filter" | "tuple" | "dict" | "Saying"):
                for each in call.args:
                    yield from self._texts(source, each, seen)
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in source.functions:
                for function in source.functions[name]:
                    for node in ast.walk(function):
                        if isinstance(node, ast.Return) and node.value:
                            yield from self._texts(source, node.value, seen)

    def _keys_and_values(self, source: Source, value: ast.expr, seen: set[int]) -> Iterator[str]:
        tables: Sequence[ast.expr] = (value,)
        if isinstance(value, ast.Name):
            tables = source.bound.get(value.id, ())
        for table in tables:
            yield from self._texts(source, table, seen)
            if isinstance(table, ast.Dict):
                for key in filter(None, table.keys):
                    yield from self._texts(source, key, seen)
