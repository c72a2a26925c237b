"""Qualifications: named profiles of what people have to complete to become and to remain qualified."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import Duration, EndsWith, Role
from schema.kit.access import admins, managers, own
from schema.kit.action import Action, ask
from schema.kit.boards import Board
from schema.kit.entity import Entity, FactOf, OnlyOne
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import (
    calendar_period,
    choice,
    civil_date,
    flag,
    instant,
    integer,
    link,
    prose,
    row_revision,
    text,
)
from schema.people import User
from schema.qualification_refusals import NOT_TO_BE_DEMANDED, TAKEN
from schema.requirements import FIXED, ROLLING, RequirementInput

MAX_GRACE_DAYS = 3660
MAX_REACHIEVE_DAYS = 18_300


class Qualification(Entity):
    """A named profile of requirements.

    The requirements are in its versions; the newest one is `currentVersion`.
    """

    name = text("Name", searchable=True, index=True, help="What the qualification is called.")  # S1
    code = text(
        "Code",
        null=True,
        unique=True,
        max_length=64,
        searchable=True,
        help="A short, unique name for files and other systems.",
    )
    description = prose("Description", help="What it qualifies people for, for the learner. Markdown.")
    archived_on = civil_date(
        "Archived on", null=True, help="The day it was taken out of use; null while it can be assigned."
    )
    revision = row_revision()

    natural_key = "code"
    plural = "qualifications"
    belongings = ("current_version",)
    read = own("assignments.user") | managers | admins

    class Admin:
        icon = "qualifications"
        for_roles = (Role.MANAGER, Role.ADMIN)
        tells_apart = ("code",)
        columns = ("name", "code", "currentVersion.duration", "currentVersion.maintainPeriod", "archived_on")
        filters = ("archived_on",)


class QualificationVersion(Entity):  # R12
    """What a qualification requires from a given day. Every change makes a new version; running periods keep theirs."""

    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification",
        "Qualification",
        help="The qualification it is a version of.",
        back=(
            Back("current_version", "What it requires of people who start today.", Shape.ONE, {"superseded_at": None}),
            Back("versions", "All its versions, oldest first.", Shape.CONNECTION, order="number", usually=5),
        ),
    )
    number = integer("Number", minimum=1, help="The number of the version, counted from 1.")
    effective_on = civil_date("Effective on", help="The day from which it applies.")
    created_at = instant("Created at", help="When it was made.")
    created_by: ForeignKeyNullableRelation[User] = link("Created by", "User", null=True, help="Who made it.")
    superseded_at = instant(
        "Superseded at", null=True, help="When the next version replaced it; null for the current one."
    )
    duration = choice(  # S7
        "Duration", Duration, help="Whether everyone has the same periods, or each person their own."
    )
    maintain_period = calendar_period(  # S18, E57
        "Maintain duration", null=True, help="How long one period lasts. Without this the qualification never expires."
    )
    ends_with = choice(  # E66
        "Lasts to the end of the",
        EndsWith,
        null=True,
        help="ROLLING: each period is moved to the last day of its month, quarter or year. Without this: to the day.",
    )
    renewal_lead = calendar_period(  # R5
        "Renewal lead", null=True, unit="D", help="How long before the end renewal opens; two weeks if left out."
    )
    grace_days = integer(  # R7
        "Days of grace", maximum=MAX_GRACE_DAYS, help="For how many days after the end people stay qualified."
    )
    reachieve_after_days = integer(  # E9
        "Re-achieve after days",
        null=True,
        maximum=MAX_REACHIEVE_DAYS,
        help="How many days after the end the Achieve list has to be completed again. Without this: never.",
    )
    prior_learning_max_age = calendar_period(  # E12
        "Prior learning counts for",
        null=True,
        help="How long before the assignment a completion may date from. Without this: any time.",
    )
    follows_certificate_expiry = flag(  # R9
        "Follows the certificate's expiry",
        help="ROLLING: whether a period lasts as long as the certificate that was uploaded for it.",
    )
    period_from = civil_date(  # R11
        "Period from", null=True, help="FIXED: the first day of the period in which everything has to be completed."
    )
    period_through = civil_date("Period through", null=True, help="FIXED: the last day of that period.")
    repeats_every = calendar_period(
        "Repeats every",
        null=True,
        help="FIXED: after how many months or years everything is due again. Without this: only once.",
    )
    counts_before = calendar_period(  # E67
        "Counts before it opens",
        null=True,
        unit="M",
        help="FIXED, repeating: how long before a period opens a completion counts for it. Without this: not at all.",
    )

    applied_on = civil_date(
        "Applied on", null=True, help="The day from which running periods end under this version; null if they do not."
    )
    applied_at = instant("Applied at", null=True, help="When it was applied to running periods.")
    applied_by: ForeignKeyNullableRelation[User] = link("Applied by", "User", null=True, help="Who decided it.")

    qualification_id: int
    created_by_id: int | None
    applied_by_id: int | None
    title = ("qualification", "number")
    belongings = ("achieve", "maintain")
    is_fact_of = FactOf("qualification")
    read = own("qualification.assignments.user") | managers | admins

    class Admin:
        columns = ("number", "effective_on", "created_by", "created_at", "applied_on")
        filters = ("effective_on",)

    class Meta:
        """Two people editing at once cannot make the same version twice, and only one version is current."""

        unique_together = (("qualification", "number"),)
        indexes = (OnlyOne("uid_version_current", "qualification_id", where="superseded_at IS NULL"),)


class QualificationChanged(Event):
    """A qualification was created, edited, archived or restored."""

    subject = Qualification
    numbers = ChangedNumbers.ALL


class QualificationCreate(Action):
    """Define a qualification with its Achieve and Maintain lists in one go."""

    name: str = ask()
    code: str | None = ask(default=None)
    description: str = ask(default="")
    duration: Duration = ask()
    maintain_period: str | None = ask(default=None, show_if=ROLLING)
    ends_with: EndsWith | None = ask(default=None, show_if=ROLLING)
    renewal_lead: str | None = ask(default=None)
    grace_days: int = ask(default=0, show_if=ROLLING)
    reachieve_after_days: int | None = ask(default=None, show_if=ROLLING)
    prior_learning_max_age: str | None = ask(default=None)
    follows_certificate_expiry: bool = ask(default=False, show_if=ROLLING)
    period_from: date | None = ask(default=None, show_if=FIXED)
    period_through: date | None = ask(default=None, show_if=FIXED)
    repeats_every: str | None = ask(default=None, show_if=FIXED)
    counts_before: str | None = ask(default=None, show_if=FIXED)
    achieve: list[RequirementInput] = ask(  # E30
        "Achieve", help="What it takes to become qualified: at least one activity."
    )
    maintain: list[RequirementInput] = ask(
        "Maintain", default=(), help="What it takes to remain qualified.", show_if=ROLLING
    )

    subject = Qualification
    borrows = (QualificationVersion,)
    creates = copies = True
    label = "Add qualification"
    allow = admins
    refusals = {**NOT_TO_BE_DEMANDED, **TAKEN}
    emits = QualificationChanged
    sections = (
        ("The qualification", ("name", "code", "description", "duration")),
        (
            "How long it lasts",
            ("maintain_period", "ends_with", "grace_days", "reachieve_after_days", "period_from", "period_through",
             "repeats_every", "counts_before", "renewal_lead", "prior_learning_max_age", "follows_certificate_expiry"),
        ),
        ("Requirements", ("achieve", "maintain")),
    )  # fmt: skip
    board = Board(columns=("achieve", "maintain"), tile="activity", one_column_if=FIXED)


class QualificationEdit(QualificationCreate, edits=True):  # R12
    """Change a qualification. New requirements make a new version; running periods keep the one they began with."""

    creates = False
    keeps = ("duration",)
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class QualificationApplyNow(Action):  # R12
    """Apply the current version to running periods, instead of the version they began with."""

    subject = Qualification
    label = "Apply now"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"NOTHING_TO_APPLY": "No running period is on an older version."}
    emits = QualificationChanged


class QualificationArchive(Action):  # E69
    """Take a qualification out of use: nothing is due for it any more. People keep it, and it can be restored."""

    subject = Qualification
    belongings = ()
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    emits = QualificationChanged
