"""Criteria in words: one template for each operator, with the names of what it compares with."""

from collections.abc import Mapping

from app.rules.criteria import Criterion
from app.words.languages import SpokenLanguage
from app.words.names import sentence_case
from schema.rule_criteria import RuleOperator

SENTENCES: Mapping[RuleOperator, str] = {
    RuleOperator.IS: "{attribute} is {values}",
    RuleOperator.IS_ANY_OF: "{attribute} is one of: {values}",
    RuleOperator.IS_NONE_OF: "{attribute} is none of: {values}",
    RuleOperator.CONTAINS: "{attribute} contains: {values}",
    RuleOperator.BEFORE: "{attribute} is before {values}",
    RuleOperator.AFTER: "{attribute} is after {values}",
    RuleOperator.IN_THE_LAST: "{attribute} is within the last {values} days",
}
NOT_FOR = "Not for: {sentence}"


def sentence_of(criterion: Criterion, names: Mapping[tuple[str, int], str], language: SpokenLanguage) -> str:
    """Return what a criterion says; `names` are those of units and groups, by kind and id."""
    values = ", ".join(_said(criterion, value, names, language) for value in criterion.values)
    attribute = language.say(sentence_case(criterion.tag))
    said = language.say(SENTENCES[criterion.operator]).format(attribute=attribute, values=values)
    if criterion.is_negated:
        return language.say(NOT_FOR).format(sentence=said[:1].lower() + said[1:])
    return said


def _said(criterion: Criterion, value: object, names: Mapping[tuple[str, int], str], language: SpokenLanguage) -> str:
    if isinstance(value, int) and criterion.takes in ("units", "groups"):
        return names.get((criterion.takes, value), "–")
    if criterion.takes in ("languages", "roles"):
        return language.say(sentence_case(str(value)))
    return language.written(value)
