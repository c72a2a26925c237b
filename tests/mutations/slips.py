"""Single slips, as people make them: a day too many, a condition left out, the larger of two for the smaller."""

import ast
from collections.abc import Iterator
from copy import deepcopy
from functools import partial
from typing import NamedTuple

NEIGHBOURS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
OPPOSITES: dict[type[ast.operator], type[ast.operator]] = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add}
TWINS = {"min": "max", "max": "min", "any": "all", "all": "any"}
LEFT_OUT = {"next_day", "sorted", "reversed"}
"""Functions of one argument that a slip leaves out."""

DROPPED = (ast.Expr, ast.AugAssign, ast.Delete, ast.Raise, ast.Continue, ast.Break)
UNTOUCHED = {"annotation", "returns", "decorator_list", "type_params", "type_comment"}
"""What a type checker reads: no slip there changes what happens."""


WIDTH = 100  # characters that are shown of what was changed


class Slip(NamedTuple):
    """One change of one place: the field of a node, or an item of that field, gets another value."""

    holder: ast.AST
    field: str
    position: int | None
    was: ast.AST
    becomes: ast.AST

    @property
    def line(self) -> int:
        return getattr(self.was, "lineno", getattr(self.holder, "lineno", 0))

    def make(self) -> None:
        """Change the tree that the slip was found in."""
        ast.copy_location(self.becomes, self.was)
        if self.position is None:
            setattr(self.holder, self.field, self.becomes)
        else:
            getattr(self.holder, self.field)[self.position] = self.becomes

    def __str__(self) -> str:
        """Say what it was and what it becomes; a number with what it stands in."""
        was, becomes = self.was, self.becomes
        if isinstance(was, ast.Constant) and isinstance(self.holder, ast.expr):
            was, other = self.holder, deepcopy(self.holder)
            Slip(other, self.field, self.position, self.was, self.becomes).make()
            becomes = other
        before, after = (" ".join(ast.unparse(each).split()) for each in (was, becomes))
        return f"{before[:WIDTH]} → {after[:WIDTH]}"


def slips(tree: ast.Module) -> list[Slip]:
    """Return every slip that can be made in a module, in an order that stays the same."""
    return [*_within(tree)]


def _within(holder: ast.AST) -> Iterator[Slip]:
    for field, value in ast.iter_fields(holder):
        if field in UNTOUCHED or isinstance(holder, ast.Assert):
            continue
        for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(node, ast.AST) and not _is_told_only(node):
                place = partial(Slip, holder, field, index, node)
                yield from (place(becomes) for becomes in _mistaken(node))
                if field in {"test", "ifs"} and not isinstance(holder, ast.While):
                    yield from (place(ast.Constant(value=answer)) for answer in (True, False))
                yield from _within(node)


def _is_told_only(node: ast.AST) -> bool:
    """Whether it is a docstring, or the promise of two lists to be of one length."""
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_text or (isinstance(node, ast.keyword) and node.arg == "strict")


def _mistaken(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare():
            yield from _compared(node)
        case ast.BoolOp():
            yield from _combined(node)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.Constant():
            yield from _other_constants(node.value)
        case ast.IfExp(body=body, orelse=otherwise):
            yield from (body, otherwise)
        case ast.Call(func=ast.Name(id=name)):
            yield from _called(node, name)
        case _:
            yield from _undone(node)


def _other_constants(value: object) -> Iterator[ast.AST]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield from (ast.Constant(value + 1), ast.Constant(value - 1))


def _undone(node: ast.AST) -> Iterator[ast.AST]:
    """Give the opposite of a sum, or a statement that does nothing."""
    match node:
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in OPPOSITES:
            yield ast.BinOp(left, OPPOSITES[type(operator)](), right)
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield ast.Pass()
        case _ if isinstance(node, DROPPED):
            yield ast.Pass()


def _compared(node: ast.Compare) -> Iterator[ast.AST]:
    for index, operator in enumerate(node.ops):
        operators = [*node.ops]
        operators[index] = NEIGHBOURS[type(operator)]()
        yield ast.Compare(node.left, operators, node.comparators)


def _combined(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for index in range(len(node.values)):
        others = [*node.values[:index], *node.values[index + 1 :]]
        yield others[0] if len(others) == 1 else ast.BoolOp(node.op, others)


def _called(node: ast.Call, name: str) -> Iterator[ast.AST]:
    if name in TWINS:
        yield ast.Call(ast.Name(TWINS[name], ast.Load()), node.args, node.keywords)
        if len(node.args) > 1:
            yield from (each for each in node.args if not isinstance(each, ast.Starred))
    if name in LEFT_OUT and len(node.args) == 1:
        yield node.args[0]
