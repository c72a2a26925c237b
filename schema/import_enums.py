"""The closed sets of imports: what files hold, how their dates are meant, and what was found in them."""

from schema.enums import Described


class DayOrder(Described):
    """Which number of a date comes first, in files that write dates as 03/04/2026."""

    DAY_FIRST = "DAY_FIRST", "The day comes first: 03/04/2026 is 3 April."
    MONTH_FIRST = "MONTH_FIRST", "The month comes first: 03/04/2026 is 4 March."


class FileContent(Described):
    """What the lines of a file say."""

    UNITS = "UNITS", "Units of the organisation."
    GROUPS = "GROUPS", "Groups of people, across units."
    USERS = "USERS", "People, with their unit, role and groups."
    ACTIVITIES = "ACTIVITIES", "Learning activities."
    QUALIFICATIONS = "QUALIFICATIONS", "Qualifications, without their lists of activities."
    REQUIREMENTS = "REQUIREMENTS", "Which activities qualifications require."
    ASSIGNMENTS = "ASSIGNMENTS", "To whom qualifications are assigned, and since when."
    COMPLETIONS = "COMPLETIONS", "Who completed what, and on which day."


class FileImportState(Described):
    """How far a file is."""

    READY = "READY", "It was checked, and can be imported as it is."
    PROBLEMS = "PROBLEMS", "Something in it is wrong. Nothing of it can be imported until that is mended."
    WAITING = "WAITING", "It is being imported in the background, or will be within a minute."
    DONE = "DONE", "It was imported."
    OVERTAKEN = (
        "OVERTAKEN",
        "Others changed things meanwhile, so nothing was imported. Check it again.",
    )


class FindingKind(Described):
    """What a check of a file found."""

    NEW = "NEW", "A line makes something new."
    CHANGE = "CHANGE", "A line changes something that is there."
    LEFT_OUT = "LEFT_OUT", "A line is left out, such as a completion that was revoked."
    PROBLEM = "PROBLEM", "Something is wrong."
