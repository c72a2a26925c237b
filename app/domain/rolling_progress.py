"""The progress on each requirement of a rolling qualification on a day."""

from dataclasses import replace
from datetime import date

from app.domain.calendar import days_after
from app.domain.chain import Chain
from app.domain.evidence import Requirements, Window, fact_keys
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
    segment = chain.segment_on(on)
    if segment is None:
        achieve = chain.known.version_on(on).achieve
        return tuple(_rows(chain, on, achieve, chain.window_to_achieve).values())
    if on > segment.in_time_through:
        return _after_a_lapse(chain, segment, on)
    rows = _renewal(chain, segment, on)
    for requirement in segment.validity.basis.requirements:
        key, carrying = (requirement.activity, requirement.stage), _carrying(chain, segment, on, requirement)
        # once the window is open, renewing is what there is to do
        if carrying is not None and not _is_open(rows.get(key), on):
            rows[key] = carrying
    return tuple(sorted(rows.values(), key=lambda row: row.stage is not Stage.ACHIEVE))


def _after_a_lapse(chain: Chain, segment: ValiditySegment, on: date) -> tuple[Progress, ...]:
    validity = segment.validity
    version = chain.known.version_on(on)
    limit = version.terms.reachieve_after_days
    if version.maintain and (limit is None or on <= days_after(segment.valid_through, limit)):
        rows = _rows(chain, on, version.maintain, validity.window, validity.opens_on, segment.valid_through)
        return tuple(rows.values())
    redo = validity.window_to_redo(segment.valid_through)
    return tuple(_rows(chain, on, version.achieve, redo, due_on=segment.valid_through).values())


def _renewal(chain: Chain, segment: ValiditySegment, on: date) -> _Rows:
    """Return what renews the running period; what never ends needs no renewal (E57)."""
    validity = segment.validity
    if validity.is_endless:
        return {}
    opens_on = opening_day(validity.end, segment.lead, validity.renewable_from)
    due_on = validity.through if on <= validity.through else segment.grace_through
    maintain = version_of(chain.known, validity, on).maintain
    return _rows(chain, on, maintain, validity.window, opens_on, due_on)


def _carrying(chain: Chain, segment: ValiditySegment, on: date, requirement: RequirementTerms) -> Progress | None:
    """Return what the running period rests on: to be redone from the lead before an upload's own expiry on (R9).

    None of a Maintain requirement that no upload's expiry cuts short: the renewal says all there is to say of it.
    """
    validity = segment.validity
    lasts_through, _ = validity.basis.lasts(chain.evidence, requirement, on)
    is_capped = lasts_through < validity.end
    if requirement.stage is Stage.MAINTAIN and not is_capped:
        return None
    proofs = [proof for proof in validity.basis.proofs(chain.evidence, requirement, on) if proof.until >= on]
    is_exempt = chain.known.is_exempt(requirement, validity.basis.window.period_number)
    exempt_from = validity.basis.window.exempt_from if is_exempt else None
    row = Progress(
        requirement.activity,
        requirement.stage,
        requirement.key,
        lasts_through >= on,
        proofs[0].on if proofs else exempt_from,
        completions=fact_keys(proofs, are_uploads=False),
        uploads=fact_keys(proofs, are_uploads=True),
    )
    if not is_capped:
        return row
    opens_on = validity.reopens_on(segment.lead, lasts_through)
    return replace(row, is_open=on >= opens_on, opens_on=opens_on, due_on=max(lasts_through, validity.held_through))


def _is_open(renewal: Progress | None, on: date) -> bool:
    return renewal is not None and renewal.opens_on is not None and renewal.opens_on <= on


def _rows(
    chain: Chain,
    on: date,
    requirements: Requirements,
    window: Window,
    opens_on: date | None = None,
    due_on: date | None = None,
) -> _Rows:
    """Return the requirements of one list, judged by the facts that count in the window."""
    return {(each.activity, each.stage): _row(chain, on, each, window, opens_on, due_on) for each in requirements}


def _row(
    chain: Chain, on: date, requirement: RequirementTerms, window: Window, opens_on: date | None, due_on: date | None
) -> Progress:
    proofs = [proof for proof in chain.evidence.counting(requirement, window) if proof.on <= on <= proof.until]
    is_exempt = chain.known.is_exempt(requirement, window.period_number) and window.exempt_from <= on
    satisfied_on = proofs[0].on if proofs else (window.exempt_from if is_exempt else None)
    is_open = satisfied_on is None and (opens_on is None or opens_on <= on)
    return Progress(
        requirement.activity,
        requirement.stage,
        requirement.key,
        satisfied_on is not None,
        satisfied_on,
        is_open,
        opens_on,
        due_on,
        fact_keys(proofs, are_uploads=False),
        fact_keys(proofs, are_uploads=True),
    )
