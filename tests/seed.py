"""The seed of a run: random histories differ from one run to the next, and `SEED=… make test` repeats them."""

import os
import random

SEED = int(os.environ.setdefault("SEED", str(random.SystemRandom().randrange(10**9))))
"""Kept in the environment, so that each process of a run has the same."""
