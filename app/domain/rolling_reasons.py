"""The reasons of a standing in a rolling qualification."""

from collections.abc import Iterator
from datetime import date

from app.domain.calendar import days_after
from app.domain.chain import Chain
from app.domain.findings import Moment
from app.domain.reasons import Reason, ReasonCode
from app.domain.validity import Validity, ValiditySegment
from schema.enums import Status


def rolling_reasons(chain: Chain, moment: Moment, on: date) -> Iterator[Reason]:
    """Give what the chain of periods says about a day: how the period began, what ends it, what did not count."""
    segment = chain.segment_on(on)
    if segment is None:
        yield Reason(ReasonCode.NOT_YET_ACHIEVED)
        return
    validity = segment.validity
    yield _earned(chain, validity)
    yield from _end(segment, moment, on)
    if len(chain.known.versions) > 1:
        yield from _version(chain, segment, on)
    if segment.is_capped:
        yield from _capped(chain, segment, on)
    yield from _in_vain(chain, validity, on)


def _earned(chain: Chain, validity: Validity) -> Reason:
    """Return how the period was earned, with the facts that complete it."""
    code = ReasonCode.RENEWED_ON_TIME
    if validity.anchor == validity.known_on == validity.begins_on and validity.times == 1:
        code = ReasonCode.ACHIEVED if validity.number == 1 else ReasonCode.RENEWED_LATE
    basis = validity.basis
    proofs = [proof for each in basis.requirements for proof in basis.proofs(chain.evidence, each, basis.complete_on)]
    return Reason(
        code,
        validity.known_on,
        period_number=validity.number,
        completions=tuple([proof.key for proof in proofs if not proof.is_upload]),
        uploads=tuple([proof.key for proof in proofs if proof.is_upload]),
    )


def _end(segment: ValiditySegment, moment: Moment, on: date) -> Iterator[Reason]:
    through = segment.valid_through
    if through == date.max:
        yield Reason(ReasonCode.NEVER_EXPIRES)
        return
    if segment.validity.is_followed:
        yield Reason(ReasonCode.FOLLOWS_CERTIFICATE, through=segment.validity.end)
    if moment.status is Status.EXPIRED:
        yield Reason(ReasonCode.LAPSED, days_after(through, 1), through, period_number=segment.validity.number)
    elif moment.status is Status.IN_GRACE:
        yield Reason(ReasonCode.IN_GRACE, through, segment.grace_through, period_number=segment.validity.number)
    else:
        yield Reason(ReasonCode.VALID_THROUGH, through=through, period_number=segment.validity.number)
    if moment.status is Status.EXPIRING:
        yield Reason(ReasonCode.RENEWAL_OPEN, segment.opens_on, moment.due_on)


def _version(chain: Chain, segment: ValiditySegment, on: date) -> Iterator[Reason]:
    """Give the version that the running period is under, or that ended it."""
    validity = chain.running_on(on, segment)
    if validity.applied_on > date.min:
        number = chain.known.version_on(validity.applied_on).terms.number
        yield Reason(ReasonCode.VERSION_APPLIED, validity.applied_on, period_number=validity.number, version=number)
        if validity.version.terms.number == number:
            return
    if on <= segment.in_time_through:
        yield Reason(ReasonCode.OWN_VERSION, validity.begins_on, version=validity.version.terms.number)


def _capped(chain: Chain, segment: ValiditySegment, on: date) -> Iterator[Reason]:
    validity = segment.validity
    for requirement in validity.basis.requirements:
        until, is_revoked = validity.basis.lasts(chain.evidence, requirement, on)
        if until < validity.through and not is_revoked:
            proofs = [each for each in validity.basis.proofs(chain.evidence, requirement, on) if each.until == until]
            yield Reason(
                ReasonCode.CAPPED_BY_UPLOAD,
                through=until,
                activity=requirement.activity,
                requirement=requirement.key,
                stage=requirement.stage,
                uploads=tuple([proof.key for proof in proofs if proof.is_upload]),
            )


def _in_vain(chain: Chain, validity: Validity, on: date) -> Iterator[Reason]:
    """Give what was done for the Maintain list in the running period, before renewal opened (R8)."""
    if validity.is_endless:
        return
    for requirement in validity.version.maintain:
        for proof in chain.evidence.of(requirement)[0]:
            if validity.known_on < proof.on <= on and not validity.window.counts(proof):
                yield Reason(
                    ReasonCode.EARLY_COMPLETION_IGNORED,
                    proof.on,
                    activity=requirement.activity,
                    requirement=requirement.key,
                    stage=requirement.stage,
                    completions=() if proof.is_upload else (proof.key,),
                    uploads=(proof.key,) if proof.is_upload else (),
                )
