"""Checks the arguments of actions, and the forms that are made of them."""

from collections.abc import Iterator, Mapping

from schema.kit.action import Action, Argument, Struct, arguments_of
from schema.kit.boards import Board
from schema.kit.mistakes import Mistake

Scope = Mapping[str, Argument]
"""The arguments that can be spoken of somewhere: those beside it, and those around its struct."""


def form_mistakes(action: type[Action]) -> Iterator[Mistake]:
    """Give what is wrong with an action's arguments, sections and board."""
    found = list(_arguments(action, action.__name__, {}))
    yield from found or _arranged(action, {each.name: each for each in arguments_of(action)})


def _arguments(struct: type[Struct], place: str, around: Scope) -> Iterator[Mistake]:
    try:
        arguments = arguments_of(struct)
    except (TypeError, KeyError, NameError) as error:
        yield Mistake(place, f"One of its arguments cannot be understood: {error}.", "Annotate it, and label it.")
        return
    scope = {**around, **{each.name: each for each in arguments}}
    for argument in arguments:
        here = f"{place}.{argument.name}"
        yield from _condition(argument.show_if, here, {**scope, argument.name: around.get(argument.name)})
        if argument.struct is not None:
            yield from _arguments(argument.struct, here, scope)


def _condition(condition: Mapping[str, object], place: str, scope: Mapping[str, Argument | None]) -> Iterator[Mistake]:
    for name, values in condition.items():
        asked = scope.get(name)
        if asked is None or asked.spec is None or asked.many:
            yield Mistake(place, f"It depends on {name}, which is not asked for.", "Name one value that is.")
        elif choices := asked.spec.choices:
            unknown = {*(values if isinstance(values, tuple) else (values,))} - {*choices}
            if unknown:
                yield Mistake(place, f"{name} is never {sorted(map(str, unknown))}.", f"See {choices.__name__}.")


def _arranged(action: type[Action], asked: Scope) -> Iterator[Mistake]:
    named = [name for _, names in action.sections for name in names]
    wrong = {name for name in named if name not in asked or named.count(name) > 1}
    if wrong:
        yield Mistake(f"{action.__name__}.sections", f"They speak of {sorted(wrong)}.", "Name each argument once.")
    if action.board is not None:
        yield from _board(action.board, f"{action.__name__}.board", asked)


def _board(board: Board, place: str, asked: Scope) -> Iterator[Mistake]:
    structs = {asked[name].struct if name in asked and asked[name].many else None for name in board.columns}
    struct = structs.pop() if len(structs) == 1 else None
    if struct is None:
        yield Mistake(place, f"{list(board.columns)} are not lists of one struct.", "Name such arguments.")
    elif board.tile not in {each.name for each in arguments_of(struct)}:
        yield Mistake(place, f"A tile has no {board.tile}.", f"Name an argument of {struct.__name__}.")
    yield from _condition(board.one_column_if, place, asked)
