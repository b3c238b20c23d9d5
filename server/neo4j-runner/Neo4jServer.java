import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Starts Neo4j Community from its Maven artifacts: java -cp 'lib/*' Neo4jServer.java HOME CONF */
class Neo4jServer {
    public static void main(String[] args) throws Exception {
        var server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .loadPropertiesFromFile(Path.of(args[1]))
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        System.out.println("Neo4j is ready");
        // Ends with whoever started it, however that ends: the other end of the pipe closes then.
        while (System.in.read() >= 0) { }
        System.exit(0);
    }
}
