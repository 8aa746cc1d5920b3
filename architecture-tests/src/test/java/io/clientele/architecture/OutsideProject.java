package io.clientele.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A project of a user, in a directory of its own and with a Maven repository of its own, which gets the modules under
 * test as if they were published and all else from the repository that this build has filled already. Works without a
 * network. Not thread-safe.
 */
final class OutsideProject {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>shop</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencyManagement>
                <dependencies>
                  <dependency>
                    <groupId>io.clientele</groupId>
                    <artifactId>crm-bom</artifactId>
                    <version>%s</version>
                    <type>pom</type>
                    <scope>import</scope>
                  </dependency>
                </dependencies>
              </dependencyManagement>
              <dependencies>
                <dependency>
                  <groupId>io.clientele</groupId>
                  <artifactId>crm-core</artifactId>
                </dependency>
                <dependency>
                  <groupId>io.clientele</groupId>
                  <artifactId>crm-exchange</artifactId>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>%s</version>
                    <configuration>
                      <showWarnings>true</showWarnings>
                      <compilerArgs>
                        <arg>-Xlint:all</arg>
                        <arg>-Werror</arg>
                      </compilerArgs>
                    </configuration>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-dependency-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>%s</version>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private static final String SETTINGS = """
            <settings>
              <localRepository>%s</localRepository>
              <mirrors>
                <mirror>
                  <id>already-fetched</id>
                  <mirrorOf>*</mirrorOf>
                  <url>%s</url>
                </mirror>
              </mirrors>
            </settings>
            """;

    private static final List<String> POMS =
            List.of("clientele-parent", "crm-bom", "crm-core", "crm-segmentation", "crm-exchange");

    private static final List<String> JARS = List.of("crm-core", "crm-segmentation", "crm-exchange");

    private final Path root = Path.of(property("clientele.root"));
    private final String version = property("clientele.version");
    private final Path directory;

    OutsideProject(Path directory) {
        this.directory = directory;
    }

    /** Writes the project with one class of the default package and returns what the class prints. */
    String run(String className, String source) throws IOException, InterruptedException {
        write(
                "pom.xml",
                POM.formatted(
                        version,
                        property("compiler.plugin.version"),
                        property("dependency.plugin.version"),
                        property("resources.plugin.version")));
        write(
                "settings.xml",
                SETTINGS.formatted(
                        directory.resolve("repository"),
                        Path.of(property("maven.local.repository")).toUri()));
        write("src/main/java/" + className + ".java", source);
        write(".mvn/jvm.config", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n");
        publish();
        execute(
                property("maven.home") + "/bin/mvn",
                "-B",
                "-q",
                "-Dstyle.color=never",
                "-s",
                directory.resolve("settings.xml").toString(),
                "compile",
                "dependency:copy-dependencies");
        return execute(
                property("java.home") + "/bin/java",
                "-cp",
                "target/classes" + File.pathSeparator + "target/dependency/*",
                className);
    }

    private void publish() throws IOException {
        for (String artifact : POMS) {
            Path module = artifact.equals("clientele-parent") ? root : root.resolve(artifact);
            copy(module.resolve("pom.xml"), published(artifact, ".pom"));
        }
        for (String artifact : JARS) {
            Path jar = root.resolve(artifact).resolve("target").resolve(artifact + "-" + version + ".jar");
            copy(jar, published(artifact, ".jar"));
        }
    }

    private Path published(String artifact, String extension) {
        return directory.resolve(
                "repository/io/clientele/%s/%s/%s-%s%s".formatted(artifact, version, artifact, version, extension));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String execute(String... command) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", property("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Took more than two minutes: " + String.join(" ", command));
        }
        String printed = Files.readString(output);
        if (process.exitValue() != 0) {
            throw new UncheckedIOException(new IOException(String.join(" ", command) + " failed:\n" + printed));
        }
        return printed;
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The build does not pass the system property " + name);
        }
        return value;
    }
}
