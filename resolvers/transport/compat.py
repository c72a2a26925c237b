"""All that is used here of Starlette beyond what it documents: what its parser of forms does at the end of a body.

tests/resolvers/test_transport_compat.py tries it alone, so that after an upgrade it fails first.
"""

from starlette.formparsers import MultiPartException, MultiPartParser

__all__ = ["FormParser", "MultiPartException"]


class FormParser(MultiPartParser):
    """Starlette's parser, which by itself takes a body that was cut off for a whole one.

    It overrides what python-multipart calls after the last boundary, and closes the files that Starlette has opened.
    If it breaks: drive python-multipart's own parser, as Starlette does, in some sixty lines.
    """

    has_ended = False

    def on_end(self) -> None:
        """Note that the last boundary came."""
        self.has_ended = True

    def let_go(self) -> None:
        """Close the files that it has begun."""
        for file in self._files_to_close_on_error:
            file.close()
