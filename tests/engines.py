"""Which tests are run on both engines: those that could tell them apart.

Lists, counts, access, facts, what is done at once, jobs, imports, sessions, migrations: whatever is about what is
stored is tested on both. What is about how something is asked, written down or drawn is not.
"""

import pytest

FOLDERS_ALIKE = {
    "admin_ui",  # screens ask the API for all that they show, and may not touch the database
    "schema",
}
MODULES_ALIKE = {
    # over HTTP
    "app/test_compression.py",
    "app/test_cross_origin.py",
    "app/test_front_end_examples.py",
    "app/test_serving.py",
    "app/test_session_cookie.py",
    "app/test_signed_links.py",
    "app/test_web.py",
    "resolvers/test_graphiql.py",
    "resolvers/test_hostile_uploads.py",
    "resolvers/test_http.py",
    "resolvers/test_persisted_queries.py",
    "resolvers/test_socket_limits.py",
    # what the API is, how much may be asked, and in which words it answers
    "resolvers/test_breaking_changes.py",
    "resolvers/test_derive_types.py",
    "resolvers/test_limits.py",
    "resolvers/test_limits_pages.py",
    "resolvers/test_messages.py",
    "resolvers/test_sdl.py",
    # on paper
    "app/test_badges.py",
    "app/test_certificate_pdf.py",
    "app/test_issuer.py",
}


def can_tell_apart(item: pytest.Item) -> bool:
    """Whether a test is run on PostgreSQL too."""
    if item.get_closest_marker("every_engine") is not None:
        return True
    folder, name = item.path.parent.name, item.path.name
    is_alike = folder in FOLDERS_ALIKE or f"{folder}/{name}" in MODULES_ALIKE
    return "engine" in getattr(item, "fixturenames", ()) and not is_alike
