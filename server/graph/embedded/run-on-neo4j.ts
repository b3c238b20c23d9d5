export const RUN_ON_NEO4J = "Neo4j runs it: start one with “npm run neo4j” or docker compose, and set NEO4J_URI.";
