"""The API as text: `python -m resolvers.sdl` writes schema/schema.graphql."""

from pathlib import Path

import strawberry

from resolvers.graphql import schema

FILE = Path(__file__).resolve().parents[1] / "schema" / "schema.graphql"


def sdl(of: strawberry.Schema) -> str:
    """Return a schema in GraphQL's own words; the same schema always gives the same text."""
    return of.as_str().rstrip() + "\n"


if __name__ == "__main__":
    FILE.write_text(sdl(schema), encoding="utf-8")
