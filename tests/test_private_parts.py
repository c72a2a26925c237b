"""Other people's private parts are touched in a few files only, each of which has tests that fail first."""

import ast
import importlib
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest

from tests.checkout import ROOMS, ROOT, python_files

ADAPTERS = {
    "app/db/compat.py": "tests/app/test_db_compat.py",
    "app/http/compat.py": "tests/app/test_http_compat.py",
    "resolvers/compat.py": "tests/resolvers/test_compat.py",
    "resolvers/transport/compat.py": "tests/resolvers/test_transport_compat.py",
    "schema/kit/compat.py": "tests/schema/test_compat.py",
}
"""Where private parts may be touched, and what tries each of them alone."""
DEVELOPERS_TOOLS = {
    "app/db/migrations/ddl.py": "made of what aerich writes of each change, some of it its own affair",
    "app/db/migrations/files.py": "drives aerich's comparison step by step, which has no way in but its insides",
}
"""What never runs in the product, and whose tests (tests/app/test_migration_files.py) compare whole tables."""
DOCUMENTED = {
    "_asdict": "of a named tuple: underlined so that it cannot be a field",
    "_fields": "of a named tuple, for the same reason",
    "_replace": "of a named tuple, for the same reason",
}
OPEN_MODULES = {
    "strawberry": {
        "strawberry", "strawberry.dataloader", "strawberry.exceptions", "strawberry.extensions",
        "strawberry.schema.config", "strawberry.types",
        # what strawberry.field() and strawberry.scalar() return has no nearer name
        "strawberry.types.field", "strawberry.types.scalar",
    },
    "graphql": {"graphql"},
}  # fmt: skip  # one list a library
"""Where names of the libraries come from outside the adapters: what their documentation imports from."""


@dataclass(frozen=True, slots=True)
class OwnClass:
    """What a class of ours says of itself."""

    bases: tuple[str, ...]
    private: frozenset[str]


def is_private(name: str) -> bool:
    """Return whether a name is; with an underscore at its end too it is one that enums document."""
    return name.startswith("_") and not name.startswith("__") and not name.endswith("_") and name not in DOCUMENTED


def own_classes(trees: Iterable[ast.AST]) -> dict[str, OwnClass]:
    """Return our classes by name, with the private names that their own text defines or assigns."""
    classes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return {node.name: OwnClass(bases_of(node), frozenset(filter(is_private, defined_in(node)))) for node in classes}


def bases_of(node: ast.ClassDef) -> tuple[str, ...]:
    return tuple(ast.unparse(base).split("[")[0].split(".")[-1] for base in node.bases)


def defined_in(node: ast.ClassDef) -> Iterator[str]:
    """Give the names of a class's methods, and all that is assigned to in it."""
    yield from (each.name for each in node.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef))
    for each in ast.walk(node):
        if isinstance(each, ast.Name | ast.Attribute) and isinstance(each.ctx, ast.Store):
            yield each.id if isinstance(each, ast.Name) else each.attr


def known_to(name: str, classes: dict[str, OwnClass]) -> set[str]:
    """Return the private names that a class has of our own: its own, and those of the classes of ours it is made of."""
    own = classes.get(name)
    return set() if own is None else set(own.private).union(*(known_to(base, classes) for base in own.bases))


def private_parts(tree: ast.Module, classes: dict[str, OwnClass]) -> Iterator[tuple[int, str]]:
    """Give the places where a module touches what is private to somebody else."""
    yield from private_attributes(tree, classes)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names = [*(node.module or "").split("."), *(alias.name for alias in node.names)]
            yield from ((node.lineno, f"import of {name}") for name in names if is_private(name))
        elif isinstance(node, ast.Call) and is_private(name_asked_for(node)):
            yield node.lineno, ast.unparse(node)


def private_attributes(tree: ast.Module, classes: dict[str, OwnClass]) -> Iterator[tuple[int, str]]:
    named = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    inside = {id(each): node.name for node in named for each in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            mine = known_to(inside.get(id(node), ""), classes) if is_own(node.value) else ()
            if node.attr not in mine:
                yield node.lineno, ast.unparse(node)


def is_own(node: ast.expr) -> bool:
    """Return whether an expression is the object, or the class, of which the method is."""
    return ast.unparse(node) in ("self", "cls", "super()")


def name_asked_for(call: ast.Call) -> str:
    """Return the name in `getattr(…, "name")` and its like; empty for all other calls."""
    asks = ast.unparse(call.func) in ("getattr", "setattr", "hasattr", "delattr")
    name = call.args[1] if asks else None
    return str(name.value) if isinstance(name, ast.Constant) else ""


def closed_imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Give the places where a module imports from what a library does not document."""
    for line, module in imported_modules(tree):
        documented = OPEN_MODULES.get(module.split(".")[0])
        if documented is not None and module not in documented:
            yield line, f"import of {module}"


def imported_modules(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or ""


def everywhere_else() -> dict[str, ast.Module]:
    files = {str(path.relative_to(ROOT)): path for path in python_files(*ROOMS)}
    return {
        name: ast.parse(path.read_text(encoding="utf-8"))
        for name, path in files.items()
        if name not in ADAPTERS and name not in DEVELOPERS_TOOLS
    }


def test_private_parts_are_touched_in_the_adapters_only():
    trees = everywhere_else()
    classes = own_classes(trees.values())

    found = [
        f"{name}:{line}: {what}"
        for name, tree in trees.items()
        for line, what in private_parts(tree, classes | own_classes([tree]))  # two modules may have a class of one name
    ]

    assert found == [], "put it into the adapter of the library (a compat.py), with a test"


def test_what_libraries_do_not_document_is_imported_by_the_adapters_only():
    found = [(name, *place) for name, tree in everywhere_else().items() for place in closed_imports(tree)]

    assert found == [], "put it into the adapter of the library (a compat.py), with a test"


def test_no_class_of_ours_overrides_what_is_private_to_the_class_it_is_made_of():
    found = []
    for name in (each for each in everywhere_else() if not each.endswith("__main__.py")):
        module = importlib.import_module(name.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
        for kind in {each for each in vars(module).values() if isinstance(each, type)}:
            if kind.__module__ == module.__name__:
                found += [f"{name}: {kind.__name__}.{part} of {base}" for part, base in overridden(kind)]

    assert found == []


def overridden(kind: type) -> list[tuple[str, str]]:
    """Return the private names of a class that a library's class has too, from which it is made."""
    ours = {*ROOMS, *sys.stdlib_module_names}
    libraries = [base for base in kind.__mro__[1:] if base.__module__.split(".")[0] not in ours]
    own = {name for name in vars(kind) if is_private(name)} - {"_meta", "_abc_impl"}  # made anew for each class
    return [(name, base.__name__) for base in libraries for name in own if name in vars(base)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("schema._schema", ["schema._schema"]),
        ("given.client._pool.acquire()", ["given.client._pool"]),
        ("class Own:\n    def __init__(self): self._a = 1\n    def b(self): return self._a", []),
        ("class Own:\n    _a: int\n    @classmethod\n    def b(cls): return cls._a", []),
        ("class Own(Base):\n    def b(self): return self._kept", []),
        ("class Own(Base):\n    def b(self): return super()._kept", []),
        ("class Own(Library):\n    def b(self): return self._theirs", ["self._theirs"]),
        ("class Own(Library):\n    def b(self): return super()._theirs", ["super()._theirs"]),
        ("def b(self): return self._theirs", ["self._theirs"]),
        ("from library import _part", ["import of _part"]),
        ("from library._part import name", ["import of _part"]),
        ("getattr(client, '_pool', None)", ["getattr(client, '_pool', None)"]),
        ("setattr(client, '_pool', None)", ["setattr(client, '_pool', None)"]),
        ("getattr(client, 'pool', None)", []),
        ("found._replace(a=1), client.__dict__, __name__", []),
    ],
)
def test_a_private_part_of_somebody_else_is_found(text: str, found: list[str]):
    tree = ast.parse(text)
    classes = {"Base": OwnClass((), frozenset({"_kept"})), **own_classes([tree])}

    assert [what for _, what in private_parts(tree, classes)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import strawberry", []),
        ("from strawberry.types import Info", []),
        ("from strawberry.schema.schema import validate_document", ["import of strawberry.schema.schema"]),
        ("import graphql.execution.values", ["import of graphql.execution.values"]),
        ("from app.gate.work import do", []),
    ],
)
def test_an_import_of_what_is_not_documented_is_found(text: str, found: list[str]):
    assert [what for _, what in closed_imports(ast.parse(text))] == found


def test_an_overridden_private_part_is_found():
    class Own(ast.NodeVisitor):
        _mine = 1

    library = type("Library", (), {"_theirs": 1, "__module__": "library"})
    other = type("Other", (library,), {"_theirs": 2, "_mine": 3, "__module__": "app.other"})

    assert overridden(Own) == []
    assert overridden(other) == [("_theirs", "Library")]


def test_every_adapter_has_its_tests_and_every_exception_its_reason():
    adapters = {str(path.relative_to(ROOT)) for path in python_files(*ROOMS) if path.name == "compat.py"}

    assert adapters == set(ADAPTERS)
    assert [each for each in ADAPTERS.values() if not (ROOT / each).is_file()] == []
    assert all(len(reason.split()) > 3 for reason in (*DEVELOPERS_TOOLS.values(), *DOCUMENTED.values()))


@pytest.mark.parametrize("adapter", ADAPTERS)
def test_every_entry_of_an_adapter_says_what_to_do_when_it_breaks_and_is_tried(adapter: str):
    tree = ast.parse((ROOT / adapter).read_text(encoding="utf-8"))
    tried = (ROOT / ADAPTERS[adapter]).read_text(encoding="utf-8")
    entries = [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_")
    ]
    told = [
        node for node in entries if not (isinstance(node, ast.ClassDef) and ast.unparse(node.bases[0]) == "Exception")
    ]

    assert [node.name for node in told if "If it breaks" not in str(ast.get_docstring(node))] == []
    assert [node.name for node in told if node.name not in tried] == []
