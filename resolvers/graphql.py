"""The schema: everything that is declared, and what is computed beside it."""

import app.actions
import app.importing.file_imports  # noqa: F401  # makes the verbs known
from app.gate.work import HANDLERS, the_settler
from resolvers.approvals import ApprovalFields
from resolvers.assignments import AssignmentFields
from resolvers.audit import AuditEntryFields, AuditQuery
from resolvers.bulk_runs import BulkResultFields, BulkRunFields, bulk_previews
from resolvers.certificates import CertificateFields
from resolvers.completions import CompletionFields, EnrolmentFields
from resolvers.computed import TYPES_MODULE
from resolvers.derive.build import build_schema
from resolvers.enums import EnumQuery
from resolvers.file_imports import FileImportFields, ImportFindingFields
from resolvers.files import FileFields
from resolvers.history import history_field
from resolvers.insights.fields import insights
from resolvers.insights.live import insights_changed
from resolvers.inventories import InventoryFields, InventoryVersionFields
from resolvers.inventory_runs import InventoryProposalFields, InventoryRunFields
from resolvers.memberships import UserFields
from resolvers.organisation import OrganisationQuery
from resolvers.organisation_previews import organisation_previews
from resolvers.qualifications import QualificationFields
from resolvers.rule_previews import rule_previews
from resolvers.rules import AssignmentRuleFields, RuleCriterionFields
from resolvers.sign_in import MORE_REFUSALS, SignInMutation
from resolvers.standing_changes import STANDING_CHANGE
from resolvers.units import OrgUnitFields
from resolvers.viewer import ViewerQuery
from resolvers.webhooks import WebhookFields
from schema.approvals import Approval
from schema.assignments import Assignment, AssignmentStandingChanged
from schema.audit import AuditEntry
from schema.bulk_runs import BulkResult, BulkRun
from schema.certificates import Certificate
from schema.completions import Completion
from schema.enrolments import Enrolment
from schema.entities import ACTIONS, ENTITIES, EVENTS, STORAGE
from schema.files import File
from schema.imports import FileImport, ImportFinding
from schema.inventories import Inventory
from schema.inventory_answers import InventoryProposal
from schema.inventory_runs import InventoryRun
from schema.inventory_versions import InventoryVersion
from schema.kit.entity import Entity
from schema.kit.verify import verify_declarations
from schema.people import User
from schema.qualifications import Qualification
from schema.rule_criteria import RuleCriterion
from schema.rules import AssignmentRule
from schema.units import OrgUnit
from schema.webhooks import Webhook

COMPUTED: dict[type[Entity], type] = {
    Approval: ApprovalFields,
    Assignment: AssignmentFields,
    BulkResult: BulkResultFields,
    BulkRun: BulkRunFields,
    AssignmentRule: AssignmentRuleFields,
    Certificate: CertificateFields,
    Completion: CompletionFields,
    Enrolment: EnrolmentFields,
    File: FileFields,
    FileImport: FileImportFields,
    ImportFinding: ImportFindingFields,
    AuditEntry: AuditEntryFields,
    Inventory: InventoryFields,
    InventoryProposal: InventoryProposalFields,
    InventoryRun: InventoryRunFields,
    InventoryVersion: InventoryVersionFields,
    OrgUnit: OrgUnitFields,
    Qualification: QualificationFields,
    RuleCriterion: RuleCriterionFields,
    User: UserFields,
    Webhook: WebhookFields,
}
HAPPENED_TO = {event.subject for event in EVENTS}


def _by_hand(entity: type[Entity]) -> type:
    """Return the fields that are not derived: those of the noun itself, and its history if it has events."""
    history = {"history": history_field()} if entity in HAPPENED_TO else {}
    return type(entity.__name__, (), {**vars(COMPUTED.get(entity, object)), **history})


the_settler()  # without one nothing is served
verify_declarations(ENTITIES, ACTIONS, storage=STORAGE, handled=HANDLERS, events=EVENTS)
schema = build_schema(
    TYPES_MODULE,
    ENTITIES,
    ACTIONS,
    computed={entity: _by_hand(entity) for entity in (*COMPUTED, *HAPPENED_TO)},
    queries=(ViewerQuery, OrganisationQuery, AuditQuery, EnumQuery),
    mutations=(SignInMutation,),
    more_refusals=MORE_REFUSALS,
    events=EVENTS,
    details={AssignmentStandingChanged: STANDING_CHANGE},
    additions=(insights, insights_changed, rule_previews, organisation_previews, bulk_previews),
)
