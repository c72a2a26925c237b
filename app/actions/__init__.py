"""What each verb of the domain does: one function a verb, a file a noun. Importing this makes all of them known."""

from app.actions import (
    adjustments,
    assignments,
    completions,
    learning,
    people,
    qualifications,
    saved_views,
    sessions,
    units,
    uploads,
    webhooks,
)

__all__ = [
    "adjustments",
    "assignments",
    "completions",
    "learning",
    "people",
    "qualifications",
    "saved_views",
    "sessions",
    "units",
    "uploads",
    "webhooks",
]
