"""The fields of a form, made of what it asks and what stands in it."""

from collections.abc import Iterator
from typing import Any

from admin_ui.forms.drafts import KEY, FormDraft, Titles
from admin_ui.forms.fields import ADDED, Around, Field, Item, Place
from admin_ui.forms.inputs import InputProblems, is_shown
from admin_ui.forms.operations import link_in
from schema.kit.action import Argument, Struct, arguments_of
from schema.kit.names import camel


def fields_of_form(struct: type[Struct], draft: FormDraft, around: Around) -> list[Field]:
    found = _fields(struct, draft, Place(around, mark=f"{around.ids}field"))
    everything = [each for one in found for each in one.all()]
    deciding = {name for each in everything for name in each.show_if}
    for each in everything:
        each.decides = each.name in deciding
    return found


def _fields(struct: type[Struct], draft: FormDraft, place: Place) -> list[Field]:
    names = {each.name: f"{place.prefix}{camel(each.name)}" for each in arguments_of(struct)}
    scopes, known = place.scopes.inside(draft), {**place.names, **names}
    inner = Place(place.around, place.prefix, place.mark, place.trail, scopes, known)
    asked = [
        each
        for each in arguments_of(struct)
        if _fits(struct, each, draft, place.around.titles) or names[each.name] in place.around.problems
    ]
    return [_field(each, draft[each.name], inner) for each in asked]


def _fits(struct: type[Struct], argument: Argument, draft: FormDraft, titles: Titles) -> bool:
    """Whether an argument is asked, by the row that is linked to beside it; of an unknown row everything is."""
    if argument.name not in struct.only_for:
        return True
    link, name, values = struct.only_for[argument.name]
    row = titles.rows.get(draft[link])
    return row is None or row.get(camel(name)) in [getattr(each, "value", each) for each in values]


def _field(argument: Argument, value: Any, place: Place) -> Field:
    name, mark = place.names[argument.name], f"{place.mark}-{camel(argument.name)}"
    made = Field(name, mark, argument, value, is_shown(argument, place.scopes), place)
    struct = argument.struct
    if struct is not None and argument.many:
        made.items = [_item(made, struct, item, f"{name}.{number}", number) for number, item in enumerate(value)]
        begins = next((each for each in arguments_of(struct) if each.name == link_in(struct)), None)
        made.adds = Field(f"{ADDED}.{name}", f"{mark}-add", begins, "", is_shown=True, place=place) if begins else None
    elif struct is not None and value is not None:
        made.inner = _fields(struct, value, _below(made, f"{name}.", mark, made.trail))
    return made


def _item(of: Field, struct: type[Struct], draft: FormDraft, name: str, number: int) -> Item:
    title = item_title(struct, draft, of.place.around.titles) or str(number + 1)
    mark = f"{of.place.around.ids}item-{draft[KEY]}"
    return Item(name, mark, draft[KEY], title, _fields(struct, draft, _below(of, f"{name}.", mark, (*of.trail, title))))


def _below(of: Field, prefix: str, mark: str, trail: tuple[str, ...]) -> Place:
    return Place(of.place.around, prefix, mark, trail, of.place.scopes, of.place.names)


def item_title(struct: type[Struct], draft: FormDraft, titles: Titles) -> str:
    """Return what an item is called after: the first thing that it links to."""
    linked = (draft[each.name] for each in arguments_of(struct) if each.spec and each.spec.target and not each.many)
    return next((titles.get(row_id, row_id) for row_id in linked if row_id), "")


def misplaced(fields: list[Field], problems: InputProblems) -> list[str]:
    """Return the messages that belong to no field that is there: they are shown above the form."""
    shown = {each.name for each in visible_fields(fields)}
    return [message for name, messages in problems.items() if name not in shown for message in messages]


def visible_fields(fields: list[Field]) -> Iterator[Field]:
    """Give the fields that are asked, at any depth."""
    for each in fields:
        if each.is_shown:
            yield each
            yield from visible_fields(each.inner)
            for item in each.items:
                yield from visible_fields(item.fields)
