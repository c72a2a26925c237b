"""Does the same request once: whoever sends it again with the same idempotency key is answered as the first time.

The key is claimed as the first thing in the transaction of the effect, so that of several at once one does it and the
others wait for its end. Nothing is kept of what was refused or failed: nothing was done, and the key is still free.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import OctKey
from tortoise.backends.base.client import BaseDBAsyncClient

from app.db.database import dialect, execute, fetch
from app.db.transaction import transaction
from schema.kept_answers import KeptAnswer

KEPT_FOR = timedelta(days=1)
MOST_KEPT = 10_000  # answers for one person
LONGEST_ANSWER = 100_000  # bytes of JSON
PATIENCE = "10s"  # how long one waits for another who is doing the same

_CLAIM = """
    INSERT INTO kept_answer (user_id, digest, request, expires_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (user_id, digest) DO NOTHING RETURNING id
"""
_EXPIRED = "DELETE FROM kept_answer WHERE user_id = ? AND digest = ? AND expires_at <= ?"
_ENCRYPTED = {"alg": "dir", "enc": "A256GCM"}


class KeyMismatch(Exception):
    """The key was used for another request."""


class TooManyKeys(Exception):
    """So many answers are kept for this person already that no more can be."""


class AlreadyDone(Exception):
    """The same was done before, and this is what is kept of it."""

    def __init__(self, kept: KeptAnswer) -> None:
        super().__init__(kept.id)
        self.kept = kept


@dataclass(slots=True)
class Once:
    """One request under the idempotency key of its client."""

    user_id: int
    key: str
    request: bytes
    """What is asked for, in one canonical form."""
    answer_id: int = 0
    """Of what is kept of it, once it is claimed."""

    async def begin(self, now: datetime) -> None:
        """Claim the key, inside the transaction of the effect.

        Raises:
            AlreadyDone: it was done before.
            KeyMismatch: something else was.
            TooManyKeys: no more can be kept for this person today.
        """
        if dialect() == "postgres":
            await fetch("SELECT set_config('lock_timeout', ?, TRUE)", (PATIENCE,))
        digest, request = hashlib.sha256(self.key.encode()).hexdigest(), self.signed(self.request)
        await execute(_EXPIRED, (self.user_id, digest, now))
        claimed = await fetch(_CLAIM, (self.user_id, digest, request, now + KEPT_FOR))
        if not claimed:
            kept = await KeptAnswer.get_or_none(user_id=self.user_id, digest=digest)
            if kept is None:  # it has just expired, and was forgotten
                await self.begin(now)
                return
            raise AlreadyDone(kept) if hmac.compare_digest(kept.request, request) else KeyMismatch()
        if await KeptAnswer.filter(user_id=self.user_id).count() > MOST_KEPT:
            raise TooManyKeys
        self.answer_id = claimed[0][0]

    async def end(self, row_id: int) -> None:
        """Note what came of it, in the same transaction."""
        await KeptAnswer.filter(id=self.answer_id).update(row_id=row_id)

    def signed(self, content: bytes) -> str:
        """Return what tells whether a content is the same as another time, and nothing else of it."""
        return hmac.new(self.key.encode(), content, hashlib.sha256).hexdigest()

    async def told(self, answer: bytes, selection: str) -> bytes:
        """Keep an answer to a selection, unless one is kept; return what is to be answered.

        Whoever is first decides: of several who are answered at the same time all say what the first one said.
        """
        if len(answer) > LONGEST_ANSWER:
            return answer
        values = {"answer": self._encrypted(answer), "selection": selection}

        async def body(_: BaseDBAsyncClient) -> bytes:
            if await KeptAnswer.filter(id=self.answer_id, answer=None).update(**values):
                return answer
            kept = await KeptAnswer.get_or_none(id=self.answer_id)
            told = None if kept is None else self.answer_in(kept, selection)
            return answer if told is None else told

        return await transaction(body)

    def answer_in(self, kept: KeptAnswer, selection: str) -> bytes | None:
        """Return what was answered to the same selection; None if nothing was, or to another one first."""
        if kept.answer is None or kept.selection != selection:
            return None
        try:
            return jwe.decrypt_compact(kept.answer, self._secret()).plaintext
        except JoseError:  # it was tampered with: the row is still there to be read
            return None

    def _encrypted(self, answer: bytes) -> str:
        return jwe.encrypt_compact(_ENCRYPTED, answer, self._secret())

    def _secret(self) -> OctKey:
        return OctKey.import_key(hashlib.sha256(b"answer " + self.key.encode()).digest())


async def forget_answers_before(now: datetime) -> int:
    """Delete what is kept no longer, and return how much it was."""
    return await execute("DELETE FROM kept_answer WHERE expires_at <= ?", (now,))
