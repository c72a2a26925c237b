"""Somebody qualified, who may get more time or be let off something."""

from tests.verbs import Json

PERIODS = "periods { number beginsOn validThrough }"
LENA, MONA, ZOE, FIRST_AID = (
    "email:lena@care.example",
    "email:mona@care.example",
    "email:zoe@care.example",
    "code:first-aid",
)
LET_OFF: Json = {"activity": "code:refresher", "stage": "MAINTAIN", "reason": "Teaches it herself"}
