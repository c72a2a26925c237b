"""Files that people uploaded: kept as they came, and never opened by us."""

from tortoise import fields

from schema.kit.access import admins, managers_of, own
from schema.kit.entity import Entity
from schema.kit.fields import integer, text
from schema.kit.uploads import MAX_FILE_BYTES


class File(Entity):
    """A file as it came in: stored under a key that nobody can guess, and served as what we recognised it to be."""

    name = text("Name", help="What its sender called it, made safe to show and to save.")
    media_type = text("Media type", max_length=64, help="What it is by its first and last bytes, whatever was claimed.")
    size = integer("Size", minimum=1, maximum=MAX_FILE_BYTES, help="In bytes.")
    sha256 = text("SHA-256", max_length=64, help="The digest of its bytes, in hexadecimal digits.")
    key = fields.CharField(max_length=64, unique=True)

    read = own("uploaded_certificate.user") | managers_of("uploaded_certificate.user") | admins
