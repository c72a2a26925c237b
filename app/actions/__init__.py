"""What each verb of the domain does: one function a verb, a file a noun. Importing this makes all of them known."""

from app.actions import (
    activities,
    adjustments,
    assignments,
    completions,
    groups,
    people,
    qualifications,
    saved_views,
    sessions,
    units,
    uploads,
    webhooks,
)

__all__ = [
    "activities",
    "adjustments",
    "assignments",
    "completions",
    "groups",
    "people",
    "qualifications",
    "saved_views",
    "sessions",
    "units",
    "uploads",
    "webhooks",
]
