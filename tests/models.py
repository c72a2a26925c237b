"""Tortoise works out the filters of every model at each opening of a database; the tests open thousands."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tortoise.models import MetaInfo


@contextmanager
def worked_out_once() -> Iterator[None]:
    """Let it do so again only for a model that has other fields by then: a process opens databases of one engine."""
    work_out = MetaInfo.finalise_model
    known: dict[MetaInfo, dict[str, Any]] = {}

    def finalise_model(model: MetaInfo) -> None:
        if known.get(model) != model.fields_map:
            work_out(model)
            known[model] = dict(model.fields_map)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(MetaInfo, "finalise_model", finalise_model)
        yield
