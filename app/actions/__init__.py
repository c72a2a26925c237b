"""The handlers of all actions, in files named after the modules that declare them.

Importing this package registers them all: there is a file for each module of schema/entities.py that declares actions.
"""

from importlib import import_module

import app.standings.settlement  # noqa: F401  # settles what they touch
from schema.entities import ACTIONS

for _noun in dict.fromkeys(action.__module__.rpartition(".")[2] for action in ACTIONS):
    import_module(f"{__name__}.{_noun}")
