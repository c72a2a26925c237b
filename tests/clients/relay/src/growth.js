// My growth as Relay wants it: fragments, a list that loads more, and a part that is read again by its id.

import { graphql } from "relay-runtime";

export const page = graphql`
  query growthPageQuery($count: Int!) {
    viewer {
      user {
        name
        ...growth_completions @arguments(count: $count)
        assignments(first: 20) {
          edges { node { ...growth_assignment } }
        }
      }
    }
  }
`;

export const completions = graphql`
  fragment growth_completions on User
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "growthCompletionsQuery") {
    completions(first: $count, after: $cursor, orderBy: { field: ID, direction: ASC })
    @connection(key: "growth_completions") {
      edges { node { completedOn activity { name } } }
    }
  }
`;

export const assignment = graphql`
  fragment growth_assignment on Assignment @refetchable(queryName: "growthAssignmentQuery") {
    qualification { name }
    standing {
      status
      validThrough
      progress { isOpen dueOn activity { name } }
    }
  }
`;

export const heard = graphql`
  subscription growthHeardSubscription($after: String) {
    completionRecorded(after: $after) { cursor completion { completedOn user { ...growth_completions } } }
  }
`;

export const submit = graphql`
  mutation growthSubmitMutation($input: UploadedCertificateSubmitInput!) {
    uploadedCertificateSubmit(input: $input) {
      uploadedCertificate { decision assignment { ...growth_assignment } }
      userErrors { code message field }
    }
  }
`;
