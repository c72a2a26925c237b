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
        ... on RequirementProgress {
          activity {
            name
          }
        }
        ... on EducationProgress {
          missing {
            name
          }
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

function send(operation, options, accept, signal) {
  const headers = { accept, "content-type": "application/json" };
  if (token()) headers.authorization = `Bearer ${token()}`;
  return fetch("/graphql", {
    method: "POST",
    credentials: token() ? "omit" : "same-origin",
    headers: { ...headers, ...((options && options.headers) || {}) },
    body: JSON.stringify(operation),
    signal,
  });
}

function isSubscription(operation, options) {
  const definitions = (options && options.documentAST && options.documentAST.definitions) || [];
  const named = ({ name }) => !operation.operationName || (name && name.value === operation.operationName);
  return definitions.some((each) => each.operation === "subscription" && named(each));
}

// Reads server-sent events until the stream ends, and hands on the results among them.
async function listen(response, tell) {
  if (!response.headers.get("content-type").startsWith("text/event-stream")) return tell(await response.json());
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const events = (text + value).split("\n\n");
    text = events.pop();
    for (const event of events) {
      const data = event.split("\n").find((line) => line.startsWith("data: "));
      if (data) tell(JSON.parse(data.slice("data: ".length)));
    }
  }
}

function stream(operation, options) {
  return {
    subscribe({ next, error, complete }) {
      const stop = new AbortController();
      send(operation, options, "text/event-stream", stop.signal)
        .then((response) => listen(response, next))
        .then(complete, (reason) => (stop.signal.aborted ? complete() : error(reason)));
      return { unsubscribe: () => stop.abort() };
    },
  };
}

async function fetcher(operation, options) {
  if (isSubscription(operation, options)) return stream(operation, options);
  return (await send(operation, options, "application/graphql-response+json, application/json")).json();
}

const asked = new URLSearchParams(location.hash.slice(1));
const query = asked.get("query") || undefined;
const variables = asked.get("variables") || undefined;

const page = document.getElementById("graphiql");
ReactDOM.createRoot(page).render(
  React.createElement(GraphiQL, { fetcher, query, variables, defaultQuery: DEFAULT_QUERY, shouldPersistHeaders: false }),
);
