"""The progress on each requirement of a fixed qualification on a day."""

from dataclasses import replace
from datetime import date

from app.domain.education import Education
from app.domain.evidence import fact_keys
from app.domain.facts import RequirementTerms
from app.domain.findings import EducationProgress, Progress
from app.domain.fixed_chain import FixedChain
from app.domain.fixed_running import can_be_met, ran_last
from app.domain.fixed_states import State
from app.domain.frames import Occurrence, TimeFrame

_Rows = dict[int, Progress]


def fixed_progress(chain: FixedChain, on: date) -> tuple[Progress, ...]:
    """Return the list of the period that has to be met, else of the one that was met.

    Who is qualified keeps the list they began with; others have the list of the period they can still meet, else of
    the one they missed, until something counts for the next one (E67). What an upload's expiry takes away is to be
    redone (R9).
    """
    state = chain.state_on(on)
    occurrence = _counting_ahead(chain, state, on) or shown(chain, state, on)
    rows: _Rows = {}
    if occurrence is not None:
        for requirement, frame in zip(occurrence.version.achieve, occurrence.frames, strict=True):
            rows[requirement.activity] = _row(chain, occurrence, requirement, frame, on)
    if state is not None and (state.is_valid(on) or _lacks_proof(chain, state, on)):
        _add_capped(rows, chain, state, on)
    return tuple(rows.values())


def education_on(chain: FixedChain, on: date) -> tuple[EducationProgress, ...]:
    """Return how the permanent education stands of somebody who was qualified once."""
    state = chain.state_on(on)
    if state is None:
        return ()
    found = [each.progress(chain.evidence, on) for each in _educations(chain, state, on)]
    # what two versions ask for in the same words is one thing to do
    return tuple({replace(each, requirement=0): each for each in reversed(found) if each is not None}.values())[::-1]


def _educations(chain: FixedChain, state: State, on: date) -> list[Education]:
    """Return the education of the period that was met, and of the one that was met later or has to be met next."""
    if state.blocked is not None:
        return chain.educations(state.rests_on) + chain.educations(state.blocked)
    occurrence = shown(chain, state, on) or state.rests_on.occurrence
    following = chain.educations(state.rests_on, occurrence.version)
    return following if has_to_start_anew(chain, state, on) else chain.educations(state.rests_on) + following


def shown(chain: FixedChain, state: State | None, on: date) -> Occurrence | None:
    """Return the period whose list is to be shown to somebody in that state."""
    if state is not None and not has_to_start_anew(chain, state, on):
        return state.occurrence_on(on)
    for each in can_be_met(chain, on):
        return each.occurrence
    return _missed_or_ahead(chain, state, on)


def _counting_ahead(chain: FixedChain, state: State | None, on: date) -> Occurrence | None:
    """Return the next period if there is none to meet before it, and what is done counts for it already (E67)."""
    is_held = state is not None and not has_to_start_anew(chain, state, on)
    return None if is_held or can_be_met(chain, on) else chain.frames.counting_ahead(on)


def _missed_or_ahead(chain: FixedChain, state: State | None, on: date) -> Occurrence | None:
    """Return the period that was missed last, or the next one if none was missed or one was left unfinished."""
    running = ran_last(chain, on)
    ahead = chain.frames.after_gap(chain.known.version_on(on), on)
    if not running or (ahead is not None and not all(each.is_missed for each in running)):
        return ahead
    missed = running[-1].occurrence
    own = None if state is None else state.limit.frame_of
    return own if own is not None and own.number == missed.number else missed


def has_to_start_anew(chain: FixedChain, state: State, on: date) -> bool:
    """Whether nothing that was met counts any more: the period that had to be met next was missed."""
    if state.is_valid(on):
        return False
    following = state.limit.frame_of or state.following
    if following is None:
        return False
    return state.limit.frame_of is not None or chain.missed_after(following, on) < on


def _lacks_proof(chain: FixedChain, state: State, on: date) -> bool:
    """Whether proof that ended is to be given anew: not once the next period was missed, when it no longer helps."""
    return state.limit.capped is not None and not has_to_start_anew(chain, state, on)


def _row(
    chain: FixedChain, occurrence: Occurrence, requirement: RequirementTerms, frame: TimeFrame, on: date
) -> Progress:
    met = chain.met.get(occurrence.number)
    if met is not None and met.on <= on and met.occurrence is occurrence:
        proofs = chain.carrying(met, requirement, frame, on)
    else:
        proofs = chain.inside(requirement, frame, on)
    proofs = [proof for proof in proofs if proof.until >= on]
    is_exempt = chain.is_exempt(requirement, occurrence.number) and chain.exempt_from(frame) <= on
    satisfied_on = proofs[0].on if proofs else (chain.exempt_from(frame) if is_exempt else None)
    return Progress(
        requirement.activity,
        requirement.stage,
        requirement.key,
        satisfied_on is not None,
        satisfied_on,
        satisfied_on is None and frame.from_on <= on <= frame.through,
        None if frame.from_on == date.min else frame.from_on,
        None if frame.through == date.max else frame.through,
        fact_keys(proofs, are_uploads=False),
        fact_keys(proofs, are_uploads=True),
    )


def _add_capped(rows: _Rows, chain: FixedChain, state: State, on: date) -> None:
    """Open what an upload's own expiry takes away before the period does (R9)."""
    met = state.rests_on
    ends_on = date.max if state.following is None else state.following.through
    for requirement, frame in zip(met.occurrence.version.achieve, met.occurrence.frames, strict=True):
        cap = chain.carried_through(met, requirement, frame, on)
        if cap < ends_on:
            row = rows.get(requirement.activity) or _row(chain, met.occurrence, requirement, frame, on)
            if not row.is_open:
                reopens_on = chain.reopens_on(met, cap)
                row = replace(row, is_open=on >= reopens_on, opens_on=reopens_on, due_on=cap)
            rows[requirement.activity] = row
