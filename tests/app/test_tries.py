"""What was tried in vain is counted for a while, and only so much of it is remembered."""

from datetime import UTC, datetime, timedelta

from app.auth.rate_limit import RateLimit

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_after_so_many_tries_one_has_to_wait_until_the_time_is_over():
    tries = RateLimit(at_most=2, within=10 * MINUTE)

    answers = [tries.begin("a", NOW), tries.begin("a", NOW + MINUTE), tries.begin("a", NOW + 4 * MINUTE)]

    assert answers == [None, None, 6 * MINUTE]
    assert tries.begin("b", NOW + 4 * MINUTE) is None
    assert tries.begin("a", NOW + 10 * MINUTE) is None


def test_a_try_that_was_not_in_vain_is_taken_back():
    tries = RateLimit(at_most=1, within=10 * MINUTE)

    for _ in range(5):
        assert tries.begin("a", NOW) is None
        tries.forgive("a")

    assert tries.begin("a", NOW) is None
    assert tries.begin("a", NOW) == 10 * MINUTE


def test_taking_back_what_is_forgotten_gives_no_credit():
    tries = RateLimit(at_most=1, within=10 * MINUTE)

    for _ in range(3):
        tries.forgive("a")

    assert tries.begin("a", NOW) is None
    tries.forgive("a")
    tries.forgive("a")
    assert [tries.begin("a", NOW), tries.begin("a", NOW)] == [None, 10 * MINUTE]


def test_a_clock_that_is_set_back_locks_nobody_out():
    tries = RateLimit(at_most=1, within=10 * MINUTE)
    tries.begin("a", NOW)

    assert tries.begin("a", NOW - timedelta(days=300)) is None


def test_of_too_many_keys_the_oldest_are_forgotten():
    tries = RateLimit(at_most=1, within=10 * MINUTE, keys=3)
    for key in "abcd":
        tries.begin(key, NOW)

    assert [tries.begin(key, NOW) for key in "bcd"] == [10 * MINUTE] * 3
    assert tries.begin("a", NOW) is None
