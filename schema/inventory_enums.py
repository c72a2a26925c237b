"""The enums of inventories, their runs and what they propose."""

from schema.enums import Described


class InventoryState(Described):
    """How far a version of an inventory has come."""

    DRAFT = "DRAFT", "Being written; nobody answers it yet."
    PUBLISHED = "PUBLISHED", "Whoever starts now answers this version."
    SUPERSEDED = "SUPERSEDED", "A newer version was published; who had begun with it goes on with it."


class QuestionKind(Described):
    """How many options of a question can be chosen."""

    SINGLE = "SINGLE", "Exactly one."
    MULTIPLE = "MULTIPLE", "Any number, or none."


class InventoryRunState(Described):
    """How far somebody has come with an inventory."""

    OPEN = "OPEN", "Being answered."
    SUBMITTED = "SUBMITTED", "Waiting for a decision."
    APPROVED = "APPROVED", "Approved, in whole or in part."
    REJECTED = "REJECTED", "Not approved; the reason is on record."


class ProposedChange(Described):  # E51
    """What is proposed for a qualification."""

    ADD = "ADD", "To be assigned."
    KEEP = "KEEP", "Assigned by this inventory before, and to stay so."
    REMOVE = "REMOVE", "Assigned by this inventory before; the answers no longer ask for it."


class InventoryFlaw(Described):
    """What keeps a version of an inventory from being published."""

    NO_QUESTIONS = "NO_QUESTIONS", "Add at least one question."
    NO_OPTIONS = "NO_OPTIONS", "Add at least one option to this question."
    SAME_CODE = "SAME_CODE", "Another question of this inventory has this code."
    NO_SUCH_QUESTION = "NO_SUCH_QUESTION", "No question of this inventory has this code."
    LEADS_TWICE = "LEADS_TWICE", "It leads either to a question or to the closing page, not to both."
    LOOPS = "LOOPS", "From there the way leads back to this question: nobody would reach the end."
    OUT_OF_REACH = "OUT_OF_REACH", "No answer leads to this question."
    ADDS_NOTHING = "ADDS_NOTHING", "No option that can be reached adds a qualification: nothing could be proposed."
    ARCHIVED = "ARCHIVED", "This qualification is archived."
