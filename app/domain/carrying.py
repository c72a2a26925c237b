"""Through which day a completion keeps somebody qualified: the last valid day of what rests on it (R16)."""

from datetime import date

from app.domain.chain import Chain
from app.domain.evidence import Proof
from app.domain.fixed_chain import FixedChain
from app.domain.fixed_states import Met, State
from app.domain.validity import ValiditySegment


def carried_in_rolling(chain: Chain, completion: int, on: date) -> date:
    """Return the last valid day of the periods that rest on a completion, by the facts up to a day; or date.min.

    While the days of grace run it is their last day: so long the person is qualified (E64).
    """
    latest: dict[int, ValiditySegment] = {}
    for segment in chain.segments:
        if segment.from_on <= on:
            latest[segment.validity.number] = segment
    current = chain.segment_on(on)
    last = date.min
    for segment in latest.values():
        basis = segment.validity.basis
        proofs = [proof for each in basis.requirements for proof in basis.proofs(chain.evidence, each, on)]
        if _is_among(completion, proofs):
            in_grace = segment is current and segment.valid_through < on <= segment.grace_through
            last = max(last, segment.grace_through if in_grace else segment.valid_through)
    return last


def carried_in_fixed(chain: FixedChain, completion: int, on: date) -> date:
    """Return the same of a fixed qualification: by the periods that were met, and by permanent education."""
    ends: dict[int, date] = {}
    resting, educated_through = set(), date.min
    for state in chain.states:
        if state.from_on > on:
            break
        number = state.rests_on.occurrence.number
        if not state.is_valid(state.from_on):  # whatever was met keeps nobody qualified any more
            ends = {key: min(end, state.through) for key, end in ends.items()}
            educated_through = min(educated_through, state.through)
            continue
        ends[number] = state.through
        if _meets(chain, state.rests_on, completion, on):
            resting.add(number)
        if _educates(chain, state, completion):
            educated_through = state.through
    return max([educated_through, *(ends[number] for number in resting)])


def _meets(chain: FixedChain, met: Met, completion: int, on: date) -> bool:
    listed = zip(met.occurrence.version.achieve, met.occurrence.frames, strict=True)
    return _is_among(completion, [proof for each, frame in listed for proof in chain.carrying(met, each, frame, on)])


def _educates(chain: FixedChain, state: State, completion: int) -> bool:
    """Whether a completion is among what met the permanent education that a state rests on."""
    found = [each.progress(chain.evidence, state.from_on) for each in chain.educations(state.rests_on)]
    return any(each is not None and each.is_met and completion in each.completions for each in found)


def _is_among(completion: int, proofs: list[Proof]) -> bool:
    return any(proof.key == completion and not proof.is_upload for proof in proofs)
