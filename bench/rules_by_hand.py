"""Rules, and the same as statements that somebody would write by hand, for bench/rules.py."""

from datetime import date, timedelta

from schema.rule_criteria import RuleAttribute, RuleCriterionInput, RuleOperator

TODAY = date(2026, 11, 30)
RULES, TITLES, GROUPS = 50, 200, 20


def rules_by_hand() -> list[tuple[list[RuleCriterionInput], str]]:
    """Return the criteria of each rule, and who meets them in SQL."""
    found = []
    for number in range(RULES):
        unit, title, group = 2 + number % 24, f"Title {number}", number % GROUPS + 1
        day = TODAY - timedelta(days=30 * (number + 1))
        department = RuleCriterionInput(attribute=RuleAttribute.DEPARTMENT, operator=RuleOperator.IS, units=[unit])
        in_unit = f"u.unit_id IN (SELECT c.unit_id FROM unit_closure c WHERE c.above_id = {unit})"
        titled = RuleCriterionInput(
            attribute=RuleAttribute.JOB_TITLE, operator=RuleOperator.IS_ANY_OF, job_titles=[title, f"{title}0"]
        )
        with_title = f"u.job_title_key IN ('{title.lower()}', '{title.lower()}0')"
        grouped = RuleCriterionInput(attribute=RuleAttribute.GROUP, operator=RuleOperator.IS, groups=[group])
        in_group = f"u.id IN (SELECT m.user_id FROM group_member m WHERE m.group_id = {group})"
        added = RuleCriterionInput(attribute=RuleAttribute.DATE_ADDED, operator=RuleOperator.AFTER, day=day)
        since = f"u.date_added > '{day}'"
        kinds = [
            ([department, titled], f"{in_unit} AND {with_title}"),
            ([titled], with_title),
            ([department, added], f"{in_unit} AND {since}"),
            ([grouped, department], f"{in_group} AND {in_unit}"),
            ([grouped, added], f"{in_group} AND {since}"),
        ]
        criteria, where = kinds[number % len(kinds)]
        found.append((criteria, f'SELECT u.id FROM "user" u WHERE u.is_active AND {where}'))
    return found
