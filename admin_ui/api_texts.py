"""Every message that people can get through the API, wherever it is written.

What is wrong with a document or a request as such is told to whoever wrote the program, in English.
"""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.domain.reasons import ReasonCode
from app.policy.refusals import CommonCode
from app.rules.sentences import NOT_FOR, SENTENCES
from app.standings.proof_previews import ProofNotice
from schema.entities import ACTIONS

_ROOT = Path(__file__).resolve().parents[1]
_SPOKEN_IN = ("app", "resolvers")
_IMPORTING = "app/importing"
_FIRST = {"BadCursor", "BadInput", "Busy", "Label", "LimitExceeded", "NoHead", "NotFound", "Unauthenticated"}
"""What is made with a message before anything else."""
_SECOND = {"Catalogue", "NotADay", "PeopleCatalogue", "Problem", "Refusal", "RequestError", "__init__", "bad"}
"""What is made with a code and a message, or with a name for what it holds."""
_LATER = {"_give_up": 2, "_note": 3, "leave_out": 3, "note": 3}
"""What is told with a place, a code and a message: where the message stands."""
TO_PROGRAMMERS = {"BAD_REQUEST", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "PREFLIGHT_REQUIRED", "UNSUPPORTED_MEDIA_TYPE"}
TO_PROGRAMMERS |= {"PAYLOAD_TOO_LARGE"}


def messages() -> set[str]:
    """Return every message of the API, with places for what stands in it."""
    declared = {each for action in ACTIONS for each in (action.unavailable, *action.refusals.values())}
    declared |= {code.value for code in CommonCode} | {code.words for code in ReasonCode}
    declared |= {notice.value for notice in ProofNotice} | {NOT_FOR, *SENTENCES.values()}
    return {text for text in declared | set(_written()) if text}


def _written() -> Iterator[str]:
    trees = [
        ast.parse(path.read_text(encoding="utf-8"))
        for room in _SPOKEN_IN
        for path in sorted((_ROOT / room).rglob("*.py"))
    ]
    constants = {name: text for tree in trees for name, text in _constants(tree)}
    for tree in trees:
        own = constants | dict(_constants(tree))
        for node in ast.walk(tree):
            for said in _said(node):
                yield _text(said, own)
    yield from (message for path in sorted((_ROOT / _IMPORTING).rglob("*.py")) for message in _named_messages(path))


def _named_messages(path: Path) -> Iterator[str]:
    """Give what an import says with a name before it says it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [each.id for each in getattr(node, "targets", ()) if isinstance(each, ast.Name)]
        if isinstance(node, ast.Assign) and "message" in names:
            yield _text(node.value, {})


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield from ((name.id, node.value.value) for name in node.targets if isinstance(name, ast.Name))


def _said(node: ast.AST) -> Iterator[ast.expr]:
    """Give what a part of a module says to somebody."""
    if isinstance(node, ast.FunctionDef):
        named = zip(node.args.args[::-1], node.args.defaults[::-1], strict=False)
        yield from (default for name, default in named if name.arg == "message")
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        yield from (each.value for each in node.keywords if each.arg == "message")
        yield from node.args[:1] if name in _FIRST else ()
        yield from node.args[_LATER[name] :][:1] if name in _LATER else ()
        yield from node.args[1:2] if name in _SECOND and _code(node) not in TO_PROGRAMMERS else ()


def _code(node: ast.Call) -> object:
    return node.args[0].value if isinstance(node.args[0], ast.Constant) else None


def _text(node: ast.expr, constants: Mapping[str, str]) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return ast.unparse(node)  # it cannot be translated: only a template with params can
    return constants.get(node.id, "") if isinstance(node, ast.Name) else ""
