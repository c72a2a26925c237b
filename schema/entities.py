"""The one registry of everything declared: entities, actions, events and the menu."""

from schema.access_tokens import AccessToken
from schema.activities import (
    LearningActivity,
    LearningActivityArchive,
    LearningActivityChanged,
    LearningActivityCreate,
    LearningActivityEdit,
)
from schema.adjustments import (
    AssignmentExempt,
    AssignmentExempted,
    AssignmentExtend,
    AssignmentExtended,
    Exemption,
    Extension,
)
from schema.approvals import Approval, ApprovalDecided, ApprovalRequested
from schema.assignments import (
    Assignment,
    AssignmentCreate,
    AssignmentCreated,
    AssignmentPeriodsChanged,
    AssignmentSource,
    AssignmentStandingChanged,
    AssignmentWithdraw,
    AssignmentWithdrawn,
    Period,
    ToldStanding,
)
from schema.audit import AuditEntry
from schema.certificates import Certificate, CertificateIssued, CertificateRevoked
from schema.completions import Completion, CompletionRecord, CompletionRecorded, CompletionRevoke, CompletionRevoked
from schema.enrolments import Enrolment, EnrolmentOpened, EnrolmentWithdrawn
from schema.files import File
from schema.groups import Group, GroupArchive, GroupChanged, GroupCreate, GroupEdit, GroupMember
from schema.jobs import JobRun
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.outbox import OutboxEvent
from schema.people import UnitManager, User, UserChanged, UserCreate, UserDeactivate, UserEdit, UserReactivate
from schema.qualifications import (
    Qualification,
    QualificationApplyNow,
    QualificationArchive,
    QualificationChanged,
    QualificationCreate,
    QualificationEdit,
    QualificationVersion,
)
from schema.requirements import PermanentEducation, PermanentEducationActivity, Requirement
from schema.rollouts import Rollout
from schema.saved_views import SavedView, SavedViewChanged, SavedViewCreate, SavedViewDelete, SavedViewEdit
from schema.sessions import (
    Credential,
    Session,
    SignInFailure,
    UserChangePassword,
    UserPasswordChanged,
    UserSetPassword,
    UserSignedOutEverywhere,
    UserSignOutEverywhere,
)
from schema.signing_keys import SigningKey
from schema.units import OrgUnit, OrgUnitArchive, OrgUnitChanged, OrgUnitCreate, OrgUnitEdit
from schema.uploads import (
    UploadedCertificate,
    UploadedCertificateApprove,
    UploadedCertificateReject,
    UploadedCertificateRevoke,
    UploadedCertificateRevoked,
    UploadedCertificateSubmit,
)
from schema.webhooks import (
    Webhook,
    WebhookChanged,
    WebhookCreate,
    WebhookDelivery,
    WebhookDeliveryRepeat,
    WebhookEdit,
    WebhookRotateSecret,
    WebhookSendTest,
)

ENTITIES: tuple[type[Entity], ...] = (
    OrgUnit, User, UnitManager, Group, GroupMember,
    LearningActivity, Enrolment, Completion, Certificate,
    Qualification, QualificationVersion, Requirement, PermanentEducation, PermanentEducationActivity, Rollout,
    Assignment, AssignmentSource, Period, Extension, Exemption,
    UploadedCertificate, File, Approval,
    SavedView, AuditEntry, Webhook, WebhookDelivery,
)  # fmt: skip

STORAGE: tuple[type[Entity], ...] = (
    OutboxEvent,
    ToldStanding,
    AccessToken,
    Credential,
    Session,
    SignInFailure,
    SigningKey,
    JobRun,
)

ACTIONS: tuple[type[Action], ...] = (
    OrgUnitCreate, OrgUnitEdit, OrgUnitArchive,
    UserCreate, UserEdit, UserDeactivate, UserReactivate,
    UserSetPassword, UserChangePassword, UserSignOutEverywhere,
    GroupCreate, GroupEdit, GroupArchive,
    LearningActivityCreate, LearningActivityEdit, LearningActivityArchive,
    QualificationCreate, QualificationEdit, QualificationApplyNow, QualificationArchive,
    AssignmentCreate, AssignmentWithdraw, AssignmentExtend, AssignmentExempt,
    CompletionRecord, CompletionRevoke,
    UploadedCertificateSubmit, UploadedCertificateApprove, UploadedCertificateReject, UploadedCertificateRevoke,
    SavedViewCreate, SavedViewEdit, SavedViewDelete,
    WebhookCreate, WebhookEdit, WebhookRotateSecret, WebhookSendTest, WebhookDeliveryRepeat,
)  # fmt: skip

EVENTS: tuple[type[Event], ...] = (
    OrgUnitChanged, UserChanged, UserPasswordChanged, UserSignedOutEverywhere, GroupChanged,
    LearningActivityChanged, QualificationChanged,
    AssignmentCreated, AssignmentWithdrawn, AssignmentPeriodsChanged, AssignmentStandingChanged,
    AssignmentExtended, AssignmentExempted,
    EnrolmentOpened, EnrolmentWithdrawn, CompletionRecorded, CompletionRevoked, CertificateIssued, CertificateRevoked,
    ApprovalRequested, ApprovalDecided, UploadedCertificateRevoked,
    SavedViewChanged, WebhookChanged,
)  # fmt: skip

MENU: tuple[tuple[str, tuple[type[Entity], ...]], ...] = (
    ("Every day", (Assignment, Approval, Completion, Enrolment, Certificate, UploadedCertificate)),
    ("Requirements", (Qualification, LearningActivity)),
    ("People", (User, OrgUnit, Group)),
    ("Records", (AuditEntry, Webhook, WebhookDelivery)),
)
"""The groups of the admin's menu, everyday work first."""

MODULES: tuple[str, ...] = tuple(dict.fromkeys(entity.__module__ for entity in (*ENTITIES, *STORAGE)))
