package io.clientele.jdbc.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that runs a class of the tests, to be killed. The class prints {@link #READY} when its work begins, so that the
 * time of its death is counted from there.
 */
public final class ChildJvm {
    /** The line that says that the work begins. */
    public static final String READY = "ready";

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    }

    /** How a child ended. */
    public enum End {
        DONE,
        KILLED
    }

    /** Starts one. */
    public static ChildJvm start(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ChildJvm(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets it work for some time, then kills it as {@code kill -9} does.
     *
     * @throws AssertionError if it fails by itself
     */
    public End killAfter(long micros) {
        awaitReady();
        try {
            if (process.waitFor(micros, TimeUnit.MICROSECONDS)) {
                return await();
            }
            process.destroyForcibly().waitFor();
            return End.KILLED;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets it work to its end.
     *
     * @throws AssertionError if it fails
     */
    public End await() {
        try {
            String said = String.join("\n", output.lines().toList());
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError("The child failed:\n" + said);
            }
            return End.DONE;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until its work begins. */
    public ChildJvm awaitReady() {
        try {
            StringBuilder said = new StringBuilder();
            for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
                if (line == null) {
                    throw new AssertionError("The child failed:\n" + said);
                }
                said.append(line).append('\n');
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
