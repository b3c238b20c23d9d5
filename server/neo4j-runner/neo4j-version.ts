/** The long-term support line of Neo4j 5; pom.xml and docker-compose.yml name the same one. */
export const NEO4J_VERSION = "5.26.30";
