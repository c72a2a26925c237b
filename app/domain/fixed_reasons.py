"""The reasons of a standing in a fixed qualification."""

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.calendar import days_after
from app.domain.evidence import Proof, fact_keys
from app.domain.facts import RequirementTerms
from app.domain.findings import Moment
from app.domain.fixed_chain import FixedChain
from app.domain.fixed_progress import education_on, has_to_start_anew
from app.domain.fixed_running import can_be_met, ran_last
from app.domain.fixed_states import Limit, Met, State
from app.domain.frames import Occurrence, TimeFrame
from app.domain.reasons import Reason, ReasonCode
from schema.enums import Status


def fixed_reasons(chain: FixedChain, moment: Moment, on: date) -> Iterator[Reason]:
    """Give what the periods of the calendar say about a day: what was met, what is open, what was missed."""
    state = chain.state_on(on)
    if state is None:
        yield from _never_qualified(chain, moment, on)
    else:
        yield from _qualified_once(chain, state, on)
    yield from _outside(chain, on)


def _never_qualified(chain: FixedChain, moment: Moment, on: date) -> Iterator[Reason]:
    yield Reason(ReasonCode.NOT_YET_ACHIEVED)
    running = ran_last(chain, on)
    for each in running:
        number = each.occurrence.number
        if each.is_missed:
            yield _frame(ReasonCode.FRAME_MISSED, each.occurrence, each.through)
            assigned_on = chain.known.assigned_since(on)
            if assigned_on is not None and each.through < assigned_on:
                yield Reason(ReasonCode.ASSIGNED_TOO_LATE, assigned_on, each.through, period_number=number)
        elif each.judged_on == on and each.through < date.max:
            yield _frame(ReasonCode.FRAME_OPEN, each.occurrence, each.through)
    ahead = chain.frames.after_gap(chain.known.version_on(on), on)
    if ahead is not None and (moment.status is Status.NOT_MET or not can_be_met(chain, on)):
        yield Reason(ReasonCode.FRAME_AHEAD, ahead.opens_on, period_number=ahead.number)


def _qualified_once(chain: FixedChain, state: State, on: date) -> Iterator[Reason]:
    yield _met(chain, state.rests_on)
    is_valid = state.is_valid(on)
    if state.through == date.max:
        yield Reason(ReasonCode.NEVER_EXPIRES)
    elif is_valid:
        yield Reason(ReasonCode.VALID_THROUGH, through=state.through)
    else:
        yield Reason(ReasonCode.LAPSED, days_after(state.through, 1), state.through)
    if len(chain.known.versions) > 1:
        yield from _version(chain, state, on, is_valid=is_valid)
    if state.through < date.max:
        yield from _limit(state.limit, state, on, is_valid=is_valid)
    if state.limit.frame_of is None and state.following is not None and has_to_start_anew(chain, state, on):
        yield _frame(ReasonCode.FRAME_MISSED, state.following, chain.missed_after(state.following, on))
    yield from _educations(chain, state, on)


def _version(chain: FixedChain, state: State, on: date, *, is_valid: bool) -> Iterator[Reason]:
    """Give the version that the running period is under, or that it was missed under."""
    occurrence = state.occurrence_on(on)
    if not is_valid and state.limit.frame_of is not None:
        occurrence = state.limit.frame_of
    applied_on = chain.applied_to.get(occurrence.number)
    number = occurrence.version.terms.number
    if applied_on is not None and chain.known.version_on(applied_on) is occurrence.version:
        yield Reason(ReasonCode.VERSION_APPLIED, applied_on, period_number=occurrence.number, version=number)
    elif is_valid:
        met = state.rests_on
        # What counts from before its frame may be met before it, and the period runs from then on.
        began_on = min(occurrence.opens_on, met.on) if occurrence is met.occurrence else occurrence.opens_on
        yield Reason(ReasonCode.OWN_VERSION, _day(began_on), version=number)


def _met(chain: FixedChain, met: Met) -> Reason:
    listed = zip(met.occurrence.version.achieve, met.occurrence.frames, strict=True)
    proofs = [proof for requirement, frame in listed for proof in chain.inside(requirement, frame, met.on)]
    return Reason(
        ReasonCode.FRAME_MET,
        met.on,
        period_number=met.occurrence.number,
        completions=tuple([proof.key for proof in proofs if not proof.is_upload]),
        uploads=tuple([proof.key for proof in proofs if proof.is_upload]),
    )


def _limit(limit: Limit, state: State, on: date, *, is_valid: bool) -> Iterator[Reason]:
    """Give what ends the validity, or ended it."""
    if limit.frame_of is not None:
        code = ReasonCode.FRAME_OPEN if limit.frame_of.opens_on <= on else ReasonCode.FRAME_AHEAD
        is_missed = not is_valid and limit.through < on
        yield _frame(ReasonCode.FRAME_MISSED if is_missed else code, limit.frame_of, limit.through)
    elif limit.education is not None:
        requirement = limit.education.requirement
        due = ReasonCode.EDUCATION_DUE if limit.opens_on <= on else ReasonCode.EDUCATION_AHEAD
        code = due if is_valid else ReasonCode.EDUCATION_MISSED
        yield Reason(code, limit.opens_on, limit.through, activity=requirement.activity, requirement=requirement.key)
    elif limit.capped is not None:
        capped = limit.capped
        yield Reason(
            ReasonCode.CAPPED_BY_UPLOAD, through=state.through, activity=capped.activity, requirement=capped.key
        )


def _educations(chain: FixedChain, state: State, on: date) -> Iterator[Reason]:
    """Give the permanent education that was missed, beside what ended the validity."""
    told = None if state.limit.education is None else (state.limit.education.requirement.key, state.limit.through)
    for each in education_on(chain, on):
        if not each.is_met and each.through < on and (each.requirement, each.through) != told:
            yield Reason(
                ReasonCode.EDUCATION_MISSED,
                each.from_on,
                each.through,
                activity=each.activity,
                requirement=each.requirement,
            )


def _frame(code: ReasonCode, occurrence: Occurrence, through: date) -> Reason:
    return Reason(code, _day(occurrence.opens_on), through, period_number=occurrence.number)


def _outside(chain: FixedChain, on: date) -> Iterator[Reason]:
    """Give what was done up to the day and counts in no time frame that has opened or opens next (E45, E67)."""
    version = chain.known.version_on(on)
    latest = chain.frames.latest(version, on) or chain.frames.after_gap(version, on)
    if latest is None:
        return
    found = [chain.frames.occurrence(version, number) for number in range(1, latest.number + 2)]
    opened = [each for each in found if each is not None]
    # R9: what was met may be carried on by what is completed later, whenever that is
    last = min(on, _first_met_on(chain)) if chain.evidence.has_ends else on
    for index, requirement in enumerate(version.achieve):
        frames = [each.frames[index] for each in opened] + _frames_met(chain, requirement.activity)
        for proof in chain.evidence.about(requirement.activity)[0]:
            if proof.on <= last and not _is_inside(proof, frames):
                yield _outside_frame(requirement, proof)


def _first_met_on(chain: FixedChain) -> date:
    return min((met.on for met in chain.met.values()), default=date.max)


def _frames_met(chain: FixedChain, activity: int) -> list[TimeFrame]:
    """Return the frames in which an activity has counted, also where the version in force has no such days (R12)."""
    return [frame for state in chain.states for frame in _frames_of(state.rests_on, activity)]


def _is_inside(proof: Proof, frames: Iterable[TimeFrame]) -> bool:
    return any(frame.counts_from <= proof.on <= frame.through for frame in frames)


def _outside_frame(requirement: RequirementTerms, proof: Proof) -> Reason:
    return Reason(
        ReasonCode.OUTSIDE_FRAME,
        proof.on,
        activity=requirement.activity,
        requirement=requirement.key,
        completions=fact_keys([proof], are_uploads=False),
        uploads=fact_keys([proof], are_uploads=True),
    )


def _day(day: date) -> date | None:
    return None if day == date.min else day


def _frames_of(met: Met, activity: int) -> Iterator[TimeFrame]:
    """Give the days on which an activity counted for what was met."""
    for requirement, frame in zip(met.occurrence.version.achieve, met.occurrence.frames, strict=True):
        if requirement.activity == activity:
            yield frame
