"""The schema: everything that is declared, and what is computed beside it."""

import app.actions  # noqa: F401  # makes the verbs known
from app.work import HANDLERS
from resolvers.assignments import AssignmentFields
from resolvers.computed import NOUNS
from resolvers.derive.build import build_schema
from resolvers.qualifications import QualificationFields
from resolvers.viewer import ViewerQuery
from schema.assignments import Assignment
from schema.entities import ACTIONS, ENTITIES, EVENTS, STORAGE
from schema.kit.verify import verify
from schema.qualifications import Qualification

verify(ENTITIES, ACTIONS, storage=STORAGE, handled=HANDLERS, events=EVENTS)
schema = build_schema(
    NOUNS,
    ENTITIES,
    ACTIONS,
    computed={Assignment: AssignmentFields, Qualification: QualificationFields},
    queries=(ViewerQuery,),
)
