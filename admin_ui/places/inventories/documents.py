"""The GraphQL behind the pages of inventories."""

from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER
from admin_ui.http.page_request import AdminSite

_QUESTION = "id wording explanation kind options { id wording }"
_ERRORS = "userErrors { message code field }"
RUN = "InventoryRun"


def has_inventories(site: AdminSite) -> bool:
    """Whether the API has inventories."""
    return RUN in site.screens


TAKING = tidy(f"""
    query InventoryTaking($id: ID!) {{ {VIEWER} row: node(id: $id) {{ ... on InventoryRun {{
        id state questionNumber questionsAtMost isAnswered user {{ id }}
        inventory {{ id activity {{ name }} }} version {{ welcome closing }}
        question {{ {_QUESTION} }}
        answers {{ question {{ id wording }} choices {{ option {{ wording }} }} }}
        allAnswers {{ question {{ id }} choices {{ option {{ id }} }} }}
        proposals {{ name change because {{ wording }} }}
    }} }} }}""")
TRYING = tidy(f"""
    query InventoryTrying($id: ID!, $answers: [InventoryWalkAnswer!]) {{ {VIEWER} row: node(id: $id) {{
        ... on Inventory {{ id activity {{ name }} latestVersion {{ number state welcome closing
            problems {{ code }}
            questions {{ id wording options {{ id wording }} }}
            walk(answers: $answers) {{
                question {{ {_QUESTION} }} answered {{ id wording }} questionNumber questionsAtMost
                results {{ name because {{ wording }} }}
            }} }} }} }} }}""")
START = tidy(f"""
    mutation InventoryTakingStart($input: InventoryRunStartInput!) {{
        done: inventoryRunStart(input: $input) {{ inventoryRun {{ id state }} {_ERRORS} }} }}""")
ANSWER = tidy(f"""
    mutation InventoryTakingAnswer($id: ID!, $input: InventoryRunAnswerInput!) {{
        done: inventoryRunAnswer(id: $id, input: $input) {{ {_ERRORS} }} }}""")
BACK = tidy(f"""
    mutation InventoryTakingBack($id: ID!, $input: InventoryRunBackInput!) {{
        done: inventoryRunBack(id: $id, input: $input) {{ {_ERRORS} }} }}""")
SUBMIT = tidy(f"""
    mutation InventoryTakingSubmit($id: ID!) {{ done: inventoryRunSubmit(id: $id) {{ {_ERRORS} }} }}""")
PROPOSED = tidy(f"""
    query InventoryProposed($id: ID!) {{ {VIEWER} row: node(id: $id) {{ ... on InventoryRun {{
        proposals {{ qualification {{ id }} }}
    }} }} }}""")
OFFERED = tidy("""
    query InventoryOffered {
        rows: qualifications(first: 100, filter: { archivedOn: { isEmpty: true } }) { nodes { id name } } }""")
APPROVE = tidy(f"""
    mutation InventoryDeciding($id: ID!, $input: InventoryRunApproveInput!) {{
        done: inventoryRunApprove(id: $id, input: $input) {{ {_ERRORS} }} }}""")
