package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed and started again ends as if it had run through. */
class KilledRunTest {
    private static final int ORDERS = 8_000;

    @Test
    void endsInTheSameCustomersAsARunInMemory(@TempDir Path directory) throws IOException, InterruptedException {
        Shell shell = new Shell(directory);
        shell.file("orders.csv", orders());
        String store = "jdbc:h2:file:" + directory.resolve("shop");
        assertThat(shell.crm("run", "--orders", "@orders.csv", "--out", "@memory"))
                .isZero();

        killWhenItHasWritten(1 << 20, shell, store);
        killWhenItHasWritten(1 << 20, shell, store);

        assertThat(shell.crm("run", "--orders", "@orders.csv", "--store", store, "--out", "@out"))
                .as(shell.err())
                .isZero();
        for (String name : List.of("customers.csv", "contacts.csv", "orders.csv")) {
            assertThat(shell.path("out/" + name)).as(name).hasSameBinaryContentAs(shell.path("memory/" + name));
        }
        assertThat(shell.crm("imports", "--store", store)).isZero();
        assertThat(shell.out()).contains("orders.csv (finished)").hasLineCount(2);
    }

    private static void killWhenItHasWritten(long bytes, Shell shell, String store)
            throws IOException, InterruptedException {
        File data = shell.path("shop.mv.db").toFile();
        long before = data.length();
        Process run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.clientele.examples.Crm",
                        "run",
                        "--orders",
                        shell.path("orders.csv").toString(),
                        "--store",
                        store,
                        "--out",
                        shell.path("out").toString()))
                .redirectErrorStream(true)
                .redirectOutput(shell.path("run.log").toFile())
                .start();
        while (data.length() - before < bytes) {
            assertThat(run.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("it has run through")
                    .isFalse();
        }
        run.destroyForcibly().waitFor();
    }

    private static String orders() {
        StringBuilder csv = new StringBuilder("order_id,ordered_at,status,email,name,total\n");
        for (int i = 0; i < ORDERS; i++) {
            int buyer = i * 31 % 3_000;
            csv.append(i)
                    .append(",2026-0")
                    .append(1 + i % 6)
                    .append("-1")
                    .append(i % 9)
                    .append(",paid,buyer")
                    .append(buyer)
                    .append("@post.example,Buyer ")
                    .append(buyer)
                    .append(',')
                    .append(1 + i % 90)
                    .append(".50\n");
        }
        return csv.toString();
    }
}
