"""Computed fields of bulk runs: why something was refused, how many had the same outcome, and the dry runs."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any

import strawberry

from app.actions.bulk_previews import BulkPreview, preview_bulk
from app.actions.bulk_verbs import DRAFTS
from app.bulk.reasons import reason_of
from app.db.database import fetch
from app.policy.ids import decode_id, encode_id
from app.policy.refusals import Refused
from app.reading.plans import DEFAULT_PAGE, MAX_PAGE
from resolvers.compat import argument, field_with
from resolvers.computed import computed
from resolvers.context import Info, RawInfo
from resolvers.derive.build import Addition
from resolvers.derive.enums import graphql_enum
from resolvers.derive.filters import ARGUMENT_BETWEEN
from resolvers.derive.inputs import input_type, struct_from
from resolvers.derive.mutations import told_errors
from resolvers.derive.objects import Derived, PageInfo
from resolvers.errors import BadInput
from resolvers.limits.prices import priced
from resolvers.loaders import loaded, row_of
from resolvers.user_errors import UserError
from schema.assignments import Assignment
from schema.bulk_runs import BulkKind, BulkOutcome, BulkResult, BulkRun
from schema.kit.action import Action
from schema.kit.names import lower_first, snake
from schema.people import User

PREVIEWING_A_RUN = 2_500
"""What a dry run costs: it decides about everybody."""
OUTCOMES = len(BulkOutcome) + 3
"""How many counts there usually are at most."""
_COUNTS = """
    SELECT outcome, code, COUNT(*) FROM bulk_result WHERE run_id = ? GROUP BY outcome, code
    ORDER BY COUNT(*) DESC, outcome, code
"""
_CURSOR = "BulkPreview"
Outcome: Any = graphql_enum(BulkOutcome)

RowsAsked = Annotated[
    int, strawberry.argument(description=f"How many at most: 1 to {MAX_PAGE}; {DEFAULT_PAGE} if left out.")
]
After = Annotated[str | None, strawberry.argument(description="Only those after this cursor.")]
Only = Annotated[Outcome | None, strawberry.argument(description="Only those with this outcome.")]
Because = Annotated[str | None, strawberry.argument(description="Only those with this code.")]


@strawberry.type(description="Why something was refused, or could not be undone, or what was so already.")
class BulkReason:
    """Why something was refused, or what was so already."""

    code: str = strawberry.field(description="The code for programs, as the verb for one person has it.")
    message: str = strawberry.field(description="The same as a sentence, in your language.")


@strawberry.type(description="How many people of a bulk run have the same outcome for the same reason.")
class BulkCount:
    """How many had the same outcome for the same reason."""

    outcome: Outcome = strawberry.field(description="What came of it.")
    reason: BulkReason | None = strawberry.field(description="Why it was refused or kept, or what was so already.")
    count: int = strawberry.field(description="How many they are.")


@strawberry.type(description="What a bulk verb would do for one person.")
class BulkPreviewRow:
    """One row of a dry run."""

    user_key: strawberry.Private[int]
    assignment_key: strawberry.Private[int | None]
    outcome: Outcome = strawberry.field(description="What would come of it.")
    reason: BulkReason | None = strawberry.field(
        description="Why it would be refused, or what is so already; null if it would be done."
    )

    @computed("Whom it is about.", shows=User, null=True)
    async def user(self, info: Info) -> Any:
        return await row_of(info, User, self.user_key)

    @computed("The assignment it is about; null if it is about none.", shows=Assignment, null=True)
    async def assignment(self, info: Info) -> Any:
        return None if self.assignment_key is None else await row_of(info, Assignment, self.assignment_key)


@strawberry.type(description="A page of what a bulk verb would do.")
class BulkPreviewPage:
    """A page of a dry run."""

    nodes: list[BulkPreviewRow] = strawberry.field(
        description="The rows of the page.", metadata=priced(usually=DEFAULT_PAGE)
    )
    page_info: PageInfo = strawberry.field(description="The cursors at either end of the page.")
    total_count: int = strawberry.field(description="How many rows there are on all pages.")


@strawberry.type(
    name="BulkPreview", description="What a bulk verb would do now, decided as it would be. Nothing is changed."
)
class BulkPreviewType:
    """A dry run."""

    found: strawberry.Private[BulkPreview | None]
    user_errors: list[UserError] = strawberry.field(
        description="Why the verb would be refused as a whole; empty if it would be done.", metadata=priced(usually=1)
    )

    @computed("How many people or assignments it would be about.")
    def total(self) -> int:
        return len(self.found.results) if self.found else 0

    @computed("How many there are of each outcome and reason.", usually=OUTCOMES)
    def counts(self, info: Info) -> list[BulkCount]:
        found = self.found
        counts = found.counts.items() if found else ()
        return [_count(info, found.kind, *key, count) for key, count in counts] if found else []

    @computed("The people behind the counts.")
    def rows(
        self,
        info: Info,
        first: RowsAsked = DEFAULT_PAGE,
        after: After = None,
        outcome: Only = None,
        code: Because = None,
    ) -> BulkPreviewPage:
        if not 1 <= first <= MAX_PAGE:
            raise BadInput(ARGUMENT_BETWEEN, argument="first", name="first", min=1, max=MAX_PAGE)
        wanted = [] if self.found is None else list(self.found.results)
        wanted = [each for each in wanted if outcome is None or each.outcome == outcome]
        wanted = [each for each in wanted if code is None or each.code == code]
        return _page(info, self.found, wanted, first, after)


def _page(
    info: Info, found: BulkPreview | None, wanted: list[BulkResult], first: int, after: str | None
) -> BulkPreviewPage:
    beyond = 0 if after is None else _key_in(after)
    rest = [each for each in wanted if _key(each) > beyond]
    page = rest[:first]
    kind = found.kind if found else BulkKind.ASSIGN
    ends = [encode_id(_CURSOR, _key(each)) for each in page]
    return BulkPreviewPage(
        nodes=[
            BulkPreviewRow(
                user_key=each.user_id,
                assignment_key=each.assignment_id,
                outcome=each.outcome,
                reason=_reason(info, kind, each.code),
            )
            for each in page
        ],
        page_info=PageInfo(
            has_next_page=len(rest) > first,
            has_previous_page=len(rest) < len(wanted),
            start_cursor=ends[0] if ends else None,
            end_cursor=ends[-1] if ends else None,
        ),
        total_count=len(wanted),
    )


def _key(result: BulkResult) -> int:
    return result.assignment_id or result.user_id


def _key_in(cursor: str) -> int:
    decoded = decode_id(cursor)
    if decoded is None or decoded[0] != _CURSOR:
        raise BadInput("This cursor does not belong to this list in this order.", argument="after")
    return decoded[1]


def _reason(info: Info, kind: BulkKind, code: str | None) -> BulkReason | None:
    return None if code is None else BulkReason(code=code, message=info.context.language.say(reason_of(kind, code)))


def _count(info: Info, kind: BulkKind, outcome: Any, code: str | None, count: int) -> BulkCount:
    return BulkCount(outcome=BulkOutcome(outcome), reason=_reason(info, kind, code), count=count)


class BulkRunFields:
    """Fields of BulkRun that are written by hand."""

    pk: int

    @computed("How many there are of each outcome and reason, the most first.", usually=OUTCOMES, costs=50)
    async def counts(self, info: Info) -> list[BulkCount]:
        run = await BulkRun.get(id=self.pk)
        return [_count(info, run.kind, *row) for row in await fetch(_COUNTS, (self.pk,))]


class BulkResultFields:
    """Fields of BulkResult that are written by hand."""

    pk: int

    @computed("Why it was refused or kept, or what was so already; null if it was done.")
    async def reason(self, info: Info) -> BulkReason | None:
        async def load(ids: list[int]) -> list[BulkReason | None]:
            rows = BulkResult.filter(id__in=ids).values_list("id", "run__kind", "code")
            found = {key: _reason(info, BulkKind(kind), code) for key, kind, code in await rows}
            return [found[key] for key in ids]

        return await loaded(info.context, "bulk reasons", load, self.pk)  # type: ignore[no-any-return]  # by name


@dataclass(frozen=True, slots=True)
class _Previewed:
    """A dry run in the API."""

    action: type[Action]

    async def resolve(self, _: Any, info: RawInfo, *, input: Any) -> BulkPreviewType:
        context, derived = info.context, info.schema.extensions["qualgraph.derived"]
        asked: Any = struct_from(self.action, input)
        try:
            found = await preview_bulk(asked, viewer=context.signed_in(), clock=context.clock)
        except Refused as refused:
            return BulkPreviewType(found=None, user_errors=told_errors(derived, refused, context.language))
        return BulkPreviewType(found=found, user_errors=[])


def bulk_previews(derived: Derived) -> Addition:
    """Make a root field of each bulk verb that says what it would do: `bulkAssignPreview(input)`."""
    roots: dict[str, tuple[Any, Any, Callable[..., Awaitable[Any]]]] = {}
    for action in DRAFTS:
        words = f"What `{lower_first(action.__name__)}` would do for each person now. Nothing is changed."
        asked = argument("input", input_type(action), "The same as the verb is given.")
        made = field_with(words, [asked], priced(costs=PREVIEWING_A_RUN))
        roots[f"{snake(action.__name__)}_preview"] = (BulkPreviewType, made, _Previewed(action).resolve)
    return Addition(roots, {})
