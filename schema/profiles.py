"""What is said to define a qualification: its settings and its Achieve and Maintain lists, in one go."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from schema.enums import Duration, PermanentEducationMode
from schema.kit.access import admins
from schema.kit.action import Action, Board, Struct, ask
from schema.qualifications import (
    PermanentEducation,
    PermanentEducationActivity,
    Qualification,
    QualificationChanged,
    QualificationVersion,
    Requirement,
)

ROLLING = {"duration": Duration.ROLLING}
FIXED = {"duration": Duration.FIXED}
SO_MANY = (PermanentEducationMode.ANY, PermanentEducationMode.CREDITS)


class PermanentEducationActivityInput(Struct):
    """One activity of a set, with what it is worth."""

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
    activities: Sequence[PermanentEducationActivityInput] = ask("Activities", help="The set; at least one.")

    subject = PermanentEducation


class RequirementInput(Struct):
    """One activity in a list, with its settings."""

    activity: int = ask()
    upload_allowed: bool = ask(default=False)
    frame_from: date | None = ask(default=None, show_if=FIXED)
    frame_through: date | None = ask(default=None, show_if=FIXED)
    within: str | None = ask(default=None, show_if=FIXED)
    permanent_education: PermanentEducationInput | None = ask(
        "Permanent education", default=None, help="FIXED: what else keeps it met (S16).", show_if=FIXED
    )

    subject = Requirement


class QualificationCreate(Action):
    """Define a qualification with its Achieve and Maintain lists in one go."""

    name: str = ask()
    code: str | None = ask(default=None)
    description: str = ask(default="")
    duration: Duration = ask()
    maintain_period: str | None = ask(default=None, show_if=ROLLING)
    renewal_lead: str | None = ask(default=None)
    grace_days: int = ask(default=0, show_if=ROLLING)
    reachieve_after_days: int | None = ask(default=None, show_if=ROLLING)
    prior_learning_max_age: str | None = ask(default=None)
    follow_certificate_expiry: bool = ask(default=False, show_if=ROLLING)
    period_from: date | None = ask(default=None, show_if=FIXED)
    period_through: date | None = ask(default=None, show_if=FIXED)
    repeats_every: str | None = ask(default=None, show_if=FIXED)
    achieve: list[RequirementInput] = ask("Achieve", help="What it takes to become qualified; at least one (E30).")
    maintain: list[RequirementInput] = ask(
        "Maintain", default=(), help="What it takes to remain qualified.", show_if=ROLLING
    )

    subject = Qualification
    borrows = (QualificationVersion,)
    creates = True
    label = "Add qualification"
    allow = admins
    refusals = {
        "EMPTY_ACHIEVE": "At least one activity is needed to achieve a qualification.",
        "DUPLICATE_ACTIVITY": "This activity is in the list already.",
        "UPLOAD_NOT_POSSIBLE": "Proof can be uploaded for an e-learning, exam, meetup or assignment only.",
        "LEAD_TOO_LONG": "Renewal has to open within the period: the lead must be shorter than the Maintain duration.",
        "MAINTAIN_WITHOUT_PERIOD": "A Maintain list needs a Maintain duration.",
        "MAINTAIN_EMPTY": "With a Maintain duration something has to renew it: give a Maintain list, or no duration.",
        "ROLLING_ONLY": "This belongs to a rolling duration (S17-S24).",
        "FIXED_ONLY": "This belongs to a fixed duration: rolling has no time frame and no permanent education (S24).",
        "NOT_THE_SAME_LIST": "For a fixed duration Achieve and Maintain are the same list; leave Maintain out (S10).",
        "BAD_FRAME": "A period needs both of its days, the first not after the last.",
        "BAD_INTERVAL": "It repeats every so many months or years, and has to be over by then.",
        "OUTSIDE_PERIOD": "This lies outside the qualification's period.",
        "FRAME_TWICE": "Give two days, or how long after the assignment; not both.",
        "EDUCATION_PERIOD": "Give its two days, or how often it repeats; not both.",
        "NEEDED_WITH_ALL": "All of the set is needed: leave the number out, or ask for any of it or for credits.",
        "NEEDED_MISSING": "Say how many activities or credits of the set are needed.",
        "BAD_SET": "This many cannot be reached with these activities.",
        "CREDITS_MISSING": "Every activity needs its credits here, and only here.",
        "EMPTY_SET": "Permanent education needs at least one activity.",
        "ARCHIVED": "This activity is archived.",
        "TAKEN": "Another qualification has this code.",
    }
    emits = QualificationChanged
    sections = (
        ("The qualification", ("name", "code", "description", "duration")),
        (
            "How long it lasts",
            ("maintain_period", "grace_days", "reachieve_after_days", "period_from", "period_through", "repeats_every",
             "renewal_lead", "prior_learning_max_age", "follow_certificate_expiry"),
        ),
        ("What it takes", ("achieve", "maintain")),
    )  # fmt: skip
    board = Board(columns=("achieve", "maintain"), tile="activity", one_column_if=FIXED)


class QualificationEdit(QualificationCreate, edits=True):
    """Change a qualification. What it demands changes by a new version; running periods end under theirs (R12)."""

    creates = False
    keeps = ("duration",)
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class QualificationApplyNow(Action):
    """Let running periods end under the current version, not the one they began with (R12)."""

    subject = Qualification
    label = "Apply now"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"NOTHING_TO_APPLY": "Running periods have no older version to leave."}
    emits = QualificationChanged


class QualificationArchive(Action):
    """Stop assigning a qualification; who has it keeps it, and its history."""

    subject = Qualification
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    emits = QualificationChanged
