"""The issuer of certificates, and the addresses at which they are verified."""

from dataclasses import dataclass

from app.db.database import fetch
from schema.kit.info import table_of
from schema.units import OrgUnit

NAMELESS = "Qualgraph"
COMPANIES = f"SELECT name FROM {table_of(OrgUnit)} WHERE parent_id IS NULL AND archived_on IS NULL"


@dataclass(frozen=True, slots=True)
class Issuer:
    """The organisation and its printed address, which never comes from the Host of a request."""

    public_url: str
    """Without a slash at its end."""
    organisation: str = ""
    hides_holders: bool = False
    """Whether the public page of a certificate leaves out whose it is."""

    @property
    def id(self) -> str:
        """The address of its profile, which names it in a badge."""
        return f"{self.public_url}/issuer"

    def verification_url(self, number: str) -> str:
        """The public page of the certificate with this number."""
        return f"{self.public_url}/verify/{number}"

    def key_url(self, name: str) -> str:
        """Where the public half of a signing key is."""
        return f"{self.public_url}/keys/{name}"

    async def name(self) -> str:
        """Its name: the setting, or else the name of the only company."""
        if self.organisation:
            return self.organisation
        companies = await fetch(COMPANIES, ())
        return str(companies[0][0]) if len(companies) == 1 else NAMELESS
