"""What somebody in a rolling qualification has done and has to do on a day, requirement by requirement."""

from dataclasses import replace
from datetime import date

from app.domain.calendar import days_after
from app.domain.chain import Chain
from app.domain.evidence import Requirements, Window
from app.domain.facts import RequirementTerms
from app.domain.findings import Progress
from app.domain.validity import ValiditySegment, opening_day, version_of
from schema.enums import Stage

_Rows = dict[tuple[int, Stage], Progress]


def rolling_progress(chain: Chain, on: date) -> tuple[Progress, ...]:
    """Return the requirements that matter on that day.

    Before the first achievement the Achieve list; while a period runs (and in its grace) what it rests on, if that is
    the Achieve list or has to be redone because an upload expires, and the Maintain list that renews it; after a lapse
    the Maintain list in force, or the Achieve list in force if that alone still helps.
    """
    stretch = chain.stretch_on(on)
    if stretch is None:
        achieve = chain.known.version_on(on).achieve
        return tuple(_rows(chain, on, achieve, chain.window_to_achieve).values())
    if on > stretch.in_time_through:
        return _after_a_lapse(chain, stretch, on)
    rows = _renewal(chain, stretch, on)
    for requirement in stretch.validity.basis.requirements:
        _add_carrying(rows, chain, stretch, on, requirement)
    return tuple(sorted(rows.values(), key=lambda row: row.stage is not Stage.ACHIEVE))


def _after_a_lapse(chain: Chain, stretch: ValiditySegment, on: date) -> tuple[Progress, ...]:
    validity = stretch.validity
    version = chain.known.version_on(on)
    limit = version.terms.reachieve_after_days
    if version.maintain and (limit is None or on <= days_after(stretch.valid_through, limit)):
        rows = _rows(chain, on, version.maintain, validity.window, validity.opens_on, stretch.valid_through)
        return tuple(rows.values())
    redo = validity.window_to_redo(stretch.valid_through)
    return tuple(_rows(chain, on, version.achieve, redo, due_on=stretch.valid_through).values())


def _renewal(chain: Chain, stretch: ValiditySegment, on: date) -> _Rows:
    """Return what renews the running period; what never ends needs no renewal (E57)."""
    validity = stretch.validity
    if validity.is_endless:
        return {}
    opens_on = opening_day(validity.end, stretch.lead, validity.renewable_from)
    due_on = validity.through if on <= validity.through else stretch.grace_through
    maintain = version_of(chain.known, validity, on).maintain
    return _rows(chain, on, maintain, validity.window, opens_on, due_on)


def _add_carrying(rows: _Rows, chain: Chain, stretch: ValiditySegment, on: date, requirement: RequirementTerms) -> None:
    """Add what the running period rests on: to be redone from the lead before an upload's own expiry on (R9)."""
    validity = stretch.validity
    lasts_through, _ = validity.basis.lasts(chain.evidence, requirement, on)
    is_capped = lasts_through < validity.end
    if requirement.stage is Stage.MAINTAIN and not is_capped:
        return
    proofs = [proof for proof in validity.basis.proofs(chain.evidence, requirement, on) if proof.until >= on]
    is_exempt = chain.known.is_exempt(requirement, validity.basis.window.period_number)
    exempt_from = validity.basis.window.exempt_from if is_exempt else None
    row = Progress(
        requirement.activity,
        requirement.stage,
        requirement.key,
        lasts_through >= on,
        proofs[0].on if proofs else exempt_from,
        completions=tuple([proof.key for proof in proofs if not proof.is_upload]),
        uploads=tuple([proof.key for proof in proofs if proof.is_upload]),
    )
    if is_capped:
        opens_on = validity.reopens_on(stretch.lead, lasts_through)
        row = replace(row, is_open=on >= opens_on, opens_on=opens_on, due_on=max(lasts_through, validity.held_through))
    renewal = rows.get((requirement.activity, requirement.stage))
    if renewal is not None and renewal.opens_on is not None and renewal.opens_on <= on:
        return  # once the window is open, renewing is what there is to do
    rows[requirement.activity, requirement.stage] = row


def _rows(
    chain: Chain,
    on: date,
    requirements: Requirements,
    window: Window,
    opens_on: date | None = None,
    due_on: date | None = None,
) -> _Rows:
    """Return the requirements of one list, judged by the facts that count in the window."""
    rows: _Rows = {}
    for requirement in requirements:
        proofs = [proof for proof in chain.evidence.counting(requirement, window) if proof.on <= on <= proof.until]
        is_exempt = chain.known.is_exempt(requirement, window.period_number) and window.exempt_from <= on
        satisfied_on = proofs[0].on if proofs else (window.exempt_from if is_exempt else None)
        is_open = satisfied_on is None and (opens_on is None or opens_on <= on)
        rows[requirement.activity, requirement.stage] = Progress(
            requirement.activity,
            requirement.stage,
            requirement.key,
            satisfied_on is not None,
            satisfied_on,
            is_open,
            opens_on,
            due_on,
            tuple([proof.key for proof in proofs if not proof.is_upload]),
            tuple([proof.key for proof in proofs if proof.is_upload]),
        )
    return rows
