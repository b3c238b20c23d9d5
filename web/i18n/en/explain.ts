export const explain = {
  explain: {
    title: "How it is read",
    link: "How this article is read",
    back: "Back to the article",
    heading: "How it is read: {{title}}",
    sentence:
      "{{claims}} kept, {{dropped}} things dropped, {{unexplained}} capitalised words that no rule explains. Read by {{extractor}}.",
    show: "Show in the text",
    kind: {
      person: "Person",
      post: "Post",
      organization: "Body",
      event: "Event",
      date: "Date",
      dropped: "Dropped",
      unexplained: "Unexplained",
    },
    role: {
      title: "title",
      caption: "caption",
      heading: "heading",
      byline: "byline",
      noise: "not part of the article",
    },
    noRule: "no rule explains this",
    noEdge: "Too unsure for an edge.",
    measured: "{{precision}} (rule {{rule}}: {{hits}} of {{claims}} held)",
    unmeasured: "as rule {{rule}} says, not measured",
    seen_one: "{{count}} thing seen here",
    seen_other: "{{count}} things seen here",
    idle: "Named, and nothing stated of them:",
  },
};
