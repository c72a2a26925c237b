"""The one registry of everything declared: whatever a module of this list declares is stored, served and shown."""

from types import ModuleType
from typing import Any, cast

from schema import (
    access_tokens,
    activities,
    adjustments,
    anonymisations,
    approvals,
    archivings,
    assignment_sources,
    assignments,
    audit,
    bulk_runs,
    bulk_verbs,
    certificates,
    completions,
    coverage,
    enrolments,
    files,
    groups,
    imports,
    inventories,
    inventory_answers,
    inventory_runs,
    inventory_versions,
    invitations,
    jobs,
    kept_answers,
    memberships,
    merges,
    outbox,
    people,
    prospects,
    qualifications,
    requirements,
    revocations,
    rollouts,
    rule_criteria,
    rule_exclusions,
    rule_runs,
    rules,
    saved_views,
    sessions,
    signing_keys,
    slices,
    timelines,
    units,
    uploads,
    webhooks,
)
from schema.enums import Described
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.info import declared_in, offer
from schema.kit.names import constant

NOUN_MODULES: tuple[ModuleType, ...] = (
    units, people, memberships, merges, anonymisations, sessions, invitations, groups,
    activities, enrolments, completions, certificates,
    qualifications, archivings, requirements, rollouts, rules, rule_criteria, rule_exclusions, rule_runs,
    assignments, assignment_sources, timelines, slices, prospects,
    adjustments, inventories, inventory_versions, inventory_runs, inventory_answers,
    uploads, revocations, files, approvals, coverage, bulk_runs, bulk_verbs,
    saved_views, audit, webhooks, access_tokens,
    imports, jobs,
    outbox, kept_answers, signing_keys,
)  # fmt: skip
"""In the order in which the API and the admin have them; within a module it is the order of its lines."""

_DECLARED = declared_in(NOUN_MODULES)
ENTITIES: tuple[type[Entity], ...] = _DECLARED.entities
STORAGE: tuple[type[Entity], ...] = _DECLARED.storage
ACTIONS: tuple[type[Action], ...] = _DECLARED.actions
EVENTS: tuple[type[Event], ...] = _DECLARED.events
_EVENT_WORDS = {constant(each.__name__): (each.__doc__ or "").strip() for each in EVENTS}
_members: Any = {name: (name, words) for name, words in _EVENT_WORDS.items()}
EventName = cast("type[Described]", Described("EventName", _members))
EventName.__doc__ = (
    "The kinds of event, as webhooks name them too; `certificateIssued` subscribes to CERTIFICATE_ISSUED."
)
offer(webhooks.Webhook, "events", EventName)

MODULES: tuple[str, ...] = tuple(module.__name__ for module in NOUN_MODULES)

MENU: tuple[tuple[str, tuple[type[Entity] | str, ...]], ...] = (
    ("", ("insights", approvals.Approval, "my-growth", people.User)),
    (
        "Organise",
        (
            qualifications.Qualification,
            activities.LearningActivity,
            inventories.Inventory,
            units.OrgUnit,
            groups.Group,
            rules.AssignmentRule,
            coverage.CoverageTarget,
        ),
    ),
    (
        "Records",
        (
            assignments.Assignment,
            timelines.Opening,
            completions.Completion,
            enrolments.Enrolment,
            certificates.Certificate,
            uploads.UploadedCertificate,
            inventory_runs.InventoryRun,
        ),
    ),
    (
        "System",
        (
            bulk_runs.BulkRun,
            imports.FileImport,
            audit.AuditEntry,
            webhooks.Webhook,
            webhooks.WebhookDelivery,
            access_tokens.AccessToken,
        ),
    ),
)
"""The groups of the admin's menu, in the words of those who use it: entities with a list, and the paths of places that
are made by hand. A list that stands in none comes last."""
