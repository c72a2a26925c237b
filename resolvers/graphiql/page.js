// Starts GraphiQL and sends the access token of the bar above it with every request; without one, whoever is signed
// in to the admin in this browser asks. Pages of the admin open it with their own document: #query=…&variables=….
"use strict";

const KEY = "qualgraph.token"; // sessionStorage: gone when the tab is closed
const DEFAULT_QUERY = `# Welcome to Qualgraph.
# Sign in to the admin, or paste an access token above, and press Ctrl-Enter.
# Ctrl-Space suggests what can be asked;
# the book on the left explains every type.

query Me {
  viewer {
    user {
      name
      role
      assignments(first: 10) {
        nodes {
          qualification {
            name
          }
          standing {
            status
            isQualified
            validThrough
          }
        }
      }
    }
    due {
      dueOn
      progress {
        activity {
          name
        }
      }
    }
  }
}
`;

const field = document.getElementById("token");
const state = document.getElementById("token-state");

function token() {
  return sessionStorage.getItem(KEY) || "";
}

function showState() {
  const given = token();
  if (!given) state.textContent = "No token: as who is signed in to the admin";
  else state.textContent = /^qg_[A-Za-z0-9_-]{43}$/.test(given) ? "Token in use" : "Not a token";
}

field.value = token();
field.addEventListener("input", () => {
  const given = field.value.trim().replace(/^Bearer\s+/i, "");
  if (given) sessionStorage.setItem(KEY, given);
  else sessionStorage.removeItem(KEY);
  showState();
});
document.getElementById("sign-in").addEventListener("submit", (event) => event.preventDefault());
showState();

async function fetcher(operation, options) {
  const headers = { accept: "application/graphql-response+json, application/json", "content-type": "application/json" };
  if (token()) headers.authorization = `Bearer ${token()}`;
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: token() ? "omit" : "same-origin",
    headers: { ...headers, ...((options && options.headers) || {}) },
    body: JSON.stringify(operation),
  });
  return response.json();
}

const asked = new URLSearchParams(location.hash.slice(1));
const query = asked.get("query") || undefined;
const variables = asked.get("variables") || undefined;

const page = document.getElementById("graphiql");
ReactDOM.createRoot(page).render(
  React.createElement(GraphiQL, { fetcher, query, variables, defaultQuery: DEFAULT_QUERY, shouldPersistHeaders: false }),
);
