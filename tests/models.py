"""Tortoise works out filters and queries of every model at each opening of a database; the tests open thousands."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tortoise.apps import Apps
from tortoise.models import Model


@contextmanager
def worked_out_once() -> Iterator[None]:
    """Let it do so again only for a model that has other fields by then: a process opens databases of one engine."""
    work_out = Apps._build_initial_querysets
    known: dict[type[Model], dict[str, Any]] = {}

    def build_initial_querysets(apps: Apps) -> None:
        everything = apps.apps
        apps.apps = {
            name: {each: model for each, model in models.items() if known.get(model) != model._meta.fields_map}
            for name, models in everything.items()
        }
        work_out(apps)
        known.update(
            {model: dict(model._meta.fields_map) for models in apps.apps.values() for model in models.values()}
        )
        apps.apps = everything

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Apps, "_build_initial_querysets", build_initial_querysets)
        yield
