"""The handlers of all actions, in files named after the modules that declare them.

Importing this package registers them: there is a file for each module of schema/entities.py that declares actions. What
imports do stands above, in app/importing/file_imports.py.
"""

from importlib import import_module

import app.standings.settlement  # noqa: F401  # settles what they touch
from schema.entities import ACTIONS

_ABOVE = "imports"

for _noun in dict.fromkeys(action.__module__.rpartition(".")[2] for action in ACTIONS):
    if _noun != _ABOVE:
        import_module(f"{__name__}.{_noun}")
