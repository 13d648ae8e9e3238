import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j on a loopback port, for tests: java … Neo4j.java DATA PORT, the password for user neo4j in NEO4J_PASSWORD. */
public class Neo4j {
  public static void main(String[] arguments) throws Exception {
    var dbms = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
      .setConfig(GraphDatabaseSettings.auth_enabled, true)
      .setConfig(GraphDatabaseSettings.pagecache_memory, 256L << 20)
      .setConfig(BoltConnector.enabled, true)
      .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
      .build();
    Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
    dbms.database("system").executeTransactionally(
      "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", System.getenv("NEO4J_PASSWORD")));
    System.out.println("ready");
    Thread.currentThread().join();
  }
}
