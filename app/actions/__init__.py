"""What each verb of the domain does: one function a verb, in the file that is called like the one that declares it.

Importing this makes all of them known: there is a file here for each module of schema/entities.py that declares verbs.
"""

from importlib import import_module

import app.standings.settlement  # noqa: F401  # settles what they touch
from schema.entities import ACTIONS

for _noun in dict.fromkeys(action.__module__.rpartition(".")[2] for action in ACTIONS):
    import_module(f"{__name__}.{_noun}")
