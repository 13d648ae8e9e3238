/** What GraphiQL shows to one who opens it for the first time. */
export const FIRST_QUERY = `# Who did what to whom lately, and which sentence says so?
# Every type and field is described in the book on the left; Ctrl-Space completes.
{
  stats { articles reports events actors relations }
  events(where: { status: [ACTUAL] }, first: 5) {
    totalCount
    nodes {
      kind
      source { id name }
      target { id name }
      happened { earliest latest }
      reports(first: 1) {
        nodes {
          sentence
          claimedBy { name }
          article { title publisher publishedAt }
        }
      }
    }
  }
}
`;

/** The page at the server's root. */
export const LANDING_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Entente</title>
<style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>Entente</h1>
<p>Who did what to whom, read out of the news, with the sentence that says so.</p>
<p><a href="/graphql">Ask the graph in GraphQL</a></p>
</html>
`;
