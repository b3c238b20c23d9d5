/** The columns of Source for the article in `a`. */
export const SOURCE_COLUMNS = `
  a.id AS id, a.title AS title, a.url AS url, a.publisher AS publisher, a.author AS author, a.published AS published,
  a.path AS path, a.language AS language`;
