"""Uploaded files: stored as they are, and never opened."""

from tortoise import fields

from schema.kit.access import admins, managers_of, own
from schema.kit.entity import Entity
from schema.kit.kinds import integer, text
from schema.kit.uploads import MAX_FILE_BYTES


class File(Entity):
    """An uploaded file, served as the type that it was recognised to be."""

    name = text("Name", sorted_as_read=True, help="The name that its sender gave it, made safe to show and to save.")
    media_type = text(
        "Media type", max_length=64, help="The type recognised from its bytes, whatever its sender claimed."
    )
    size = integer("Size", minimum=1, maximum=MAX_FILE_BYTES, help="The size in bytes.")
    sha256 = text("SHA-256", max_length=64, help="The SHA-256 of its bytes, in hexadecimal digits.")
    key = fields.CharField(max_length=64, unique=True)

    read = own("uploaded_certificate.user") | managers_of("uploaded_certificate.user") | admins
