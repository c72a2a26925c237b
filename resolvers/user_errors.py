"""What a user can do something about, as fields that are written by hand tell it."""

from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from app.words.messages import Message
from resolvers.compat import raw_info
from resolvers.computed import TYPES_MODULE
from resolvers.context import Info
from resolvers.derive.objects import DERIVED
from resolvers.messages import message_params

if TYPE_CHECKING:
    UserError = Any
else:
    UserError = Annotated["UserError", strawberry.lazy(TYPES_MODULE)]


def user_error(info: Info, code: str, template: str, **params: object) -> Any:
    """Make one that is about no argument: a code, and a sentence in the language of the viewer."""
    message = Message(template, params)
    kind = raw_info(info).schema.extensions[DERIVED].module.UserError
    said = message.said(info.context.language)
    return kind(message=said, params=message_params(message), code=code, field=[])
