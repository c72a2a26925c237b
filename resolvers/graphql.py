"""The schema: everything that is declared, and what is computed beside it."""

import app.actions  # noqa: F401  # makes the verbs known
from resolvers.assignments import AssignmentFields
from resolvers.derive.build import build_schema
from resolvers.viewer import ViewerQuery
from schema.assignments import Assignment
from schema.entities import ACTIONS, ENTITIES

schema = build_schema(
    "resolvers.nouns", ENTITIES, ACTIONS, computed={Assignment: AssignmentFields}, queries=(ViewerQuery,)
)
