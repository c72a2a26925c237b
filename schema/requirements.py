"""Requirements: what a version of a qualification demands, one activity in one list each."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from tortoise.fields.relational import ForeignKeyRelation

from schema.activities import UPLOADABLE, LearningActivity
from schema.enums import Duration, PermanentEducationMode, Stage
from schema.kit.access import admins, managers, own
from schema.kit.action import Struct, ask
from schema.kit.entity import Entity, FactOf
from schema.kit.fields import Back, Shape
from schema.kit.kinds import calendar_period, choice, civil_date, decimal, flag, integer, link

ROLLING = {"duration": Duration.ROLLING}
FIXED = {"duration": Duration.FIXED}
SO_MANY = (PermanentEducationMode.ANY, PermanentEducationMode.CREDITS)


class Requirement(Entity):
    """One activity in one stage of a qualification version, with its settings."""

    # Any, not QualificationVersion: its module imports this one, for its verbs take requirements
    version: ForeignKeyRelation[Any] = link(
        "Version",
        "QualificationVersion",
        help="The version of the qualification that requires it.",
        back=(
            Back(
                "achieve",
                "What it takes to become qualified.",
                Shape.LIST,
                {"stage": Stage.ACHIEVE},
                "position",
                usually=5,
            ),
            Back(
                "maintain",
                "What it takes to remain qualified.",
                Shape.LIST,
                {"stage": Stage.MAINTAIN},
                "position",
                usually=3,
            ),
            Back("requirements", "Both lists together.", Shape.LIST, order="id", usually=8),
        ),
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity",
        "LearningActivity",
        help="The activity that has to be completed.",
        back=(
            Back(
                "requirements",
                "Where this activity is required today.",
                where={"version.superseded_at": None},
                usually=10,
            ),
            Back("all_requirements", "Where it is required, or was by a version that has been superseded.", usually=20),
        ),
    )
    stage = choice("Stage", Stage, help="The list it is in.")
    position = integer("Position", help="Its place in the list, counted from 0.")
    is_upload_allowed = flag(  # S13, S34
        "Upload allowed", help="Whether a certificate from elsewhere may be uploaded."
    )
    frame_from = civil_date("Time frame from", null=True, help="FIXED: the first day on which a completion counts.")
    frame_through = civil_date(  # S12
        "Time frame through", null=True, help="FIXED: the last day on which a completion counts."
    )
    within = calendar_period(  # R11
        "Within",
        null=True,
        unit="D",
        help="FIXED: how long after the assignment a completion counts, instead of two dates.",
    )

    version_id: int
    activity_id: int
    title = ("activity", "stage")
    belongings = ("permanent_education",)
    is_fact_of = FactOf("version")
    read = own("version.qualification.assignments.user") | managers | admins

    class Admin:
        columns = ("activity", "stage", "version", "is_upload_allowed", "frame_from", "frame_through", "within")

    class Meta:
        """An activity is in a list only once."""

        unique_together = (("version", "stage", "activity"),)


class PermanentEducation(Entity):  # R11, S16
    """What else has to be completed within a period to remain qualified, once the requirement has been met."""

    requirement: ForeignKeyRelation[Requirement] = link(  # S24
        "Requirement",
        "Requirement",
        help="The requirement it belongs to.",
        back=(Back("permanent_education", "What else has to be completed to keep it met. Only for FIXED.", Shape.ONE),),
    )
    mode = choice("Mode", PermanentEducationMode, help="How much of the set is needed.")
    needed = decimal("Needed", null=True, help="How many activities (ANY) or credits (CREDITS) are needed.")  # E50
    period_from = civil_date("Period from", null=True, help="The first day of the period.")
    period_through = civil_date("Period through", null=True, help="The last day of the period.")
    repeats_every = calendar_period(  # R11
        "Repeats every", null=True, help="In months or years, counted from the day after the requirement was met."
    )

    requirement_id: int
    title = ("requirement",)
    belongings = ("activities",)
    is_fact_of = FactOf("requirement")
    read = own("requirement.version.qualification.assignments.user") | managers | admins

    class Meta:
        """One per requirement."""

        unique_together = (("requirement",),)


class PermanentEducationActivity(Entity):
    """One activity of a set, with its credits."""

    permanent_education: ForeignKeyRelation[PermanentEducation] = link(
        "Permanent education",
        "PermanentEducation",
        help="The set it is in.",
        back=(Back("activities", "The activities of the set.", Shape.LIST, usually=8),),
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity",
        "LearningActivity",
        help="The activity.",
        back=(Back("permanent_education", "The sets of permanent education that include it.", usually=3),),
    )
    credits = decimal("Credits", null=True, help="CREDITS: how many credits it earns, with at most two decimals.")

    permanent_education_id: int
    activity_id: int
    title = ("activity",)
    is_fact_of = FactOf("permanent_education")
    read = own("permanent_education.requirement.version.qualification.assignments.user") | managers | admins

    class Meta:
        """An activity is in a set only once."""

        unique_together = (("permanent_education", "activity"),)


class PermanentEducationActivityInput(Struct):
    """One activity of a set, with its credits."""

    activity: int = ask()
    credits: Decimal | None = ask(default=None, show_if={"mode": PermanentEducationMode.CREDITS})

    subject = PermanentEducationActivity


class PermanentEducationInput(Struct):
    """What else has to be completed within a period to remain qualified."""

    mode: PermanentEducationMode = ask(default=PermanentEducationMode.ALL)
    needed: Decimal | None = ask(default=None, show_if={"mode": SO_MANY})
    period_from: date | None = ask(default=None)
    period_through: date | None = ask(default=None)
    repeats_every: str | None = ask(default=None)
    activities: Sequence[PermanentEducationActivityInput] = ask("Activities", help="At least one activity.")

    subject = PermanentEducation


class RequirementInput(Struct):
    """One activity in a list, with its settings."""

    activity: int = ask()
    is_upload_allowed: bool = ask(default=False)
    frame_from: date | None = ask(default=None, show_if=FIXED)
    frame_through: date | None = ask(default=None, show_if=FIXED)
    within: str | None = ask(default=None, show_if=FIXED)
    permanent_education: PermanentEducationInput | None = ask(  # S16
        "Permanent education", default=None, help="FIXED: what else has to be completed to keep it met.", show_if=FIXED
    )

    subject = Requirement
    only_for = {"is_upload_allowed": ("activity", "type", UPLOADABLE)}
