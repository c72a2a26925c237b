"""What stands in a message, as the API tells it beside the sentence."""

import strawberry

from app.words.messages import Message


@strawberry.type(description="What stands in one place of a message: to make a sentence of one's own by its code.")
class MessageParam:
    """What stands in one place of a message."""

    name: str = strawberry.field(description="What it is, such as `max` or `actual`.")
    value: str = strawberry.field(
        description="What it is here: a number such as 10000, a day such as 2027-01-05, or a text."
    )


def message_params(message: Message) -> list[MessageParam]:
    return [MessageParam(name=name, value=value) for name, value in message.values.items()]
